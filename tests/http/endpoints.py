#!/usr/bin/env python3
"""Endpoints and deliveries: made, tried, rotated, switched off, and the outbox as the API shows it.

usage: endpoints.py GAINSAY"""
import sys

from desk import Desk, case, equal, problem, run_cases, wait_for
from told import RULE, Kept, Receiver, denial, only
from receiver import verify


def hook(desk, receiver, name="hook"):
    made = desk.made("/v1/endpoints", {"name": name, "kind": "webhook", "target": receiver.url})
    receiver.secret = made["secret"]
    return made


@case
def made_shown_and_removed(binary):
    with Kept(binary) as desk:
        answer = desk.ask_json("POST", "/v1/endpoints", {"name": "Desk hook", "kind": "webhook",
                                                         "target": "https://example.org/in?key=1",
                                                         "settings": {"team": "night"}})
        equal(answer.status, 201, answer.body)
        made = answer.json()
        equal(made["secret"].startswith("whsec_"), True)
        equal(answer.headers["Location"], f"/v1/endpoints/{made['id']}")
        shown = desk.get(f"/v1/endpoints/{made['id']}")
        equal(shown, {key: value for key, value in made.items() if key != "secret"})
        equal((shown["state"], shown["settings"], shown["target"]),
              ("active", {"team": "night"}, "https://example.org/in?key=1"))
        equal(desk.get("/v1/endpoints"), {"endpoints": [shown]})
        problem(desk.ask_json("POST", "/v1/endpoints", {"name": "Desk hook", "kind": "slack",
                                                        "target": "https://example.org/"}), 409, "conflict")
        rule = desk.made("/v1/rules", {**RULE, "channels": ["Desk hook"]})
        problem(desk.ask("DELETE", f"/v1/endpoints/{made['id']}"), 409, "conflict")
        equal(desk.ask("DELETE", f"/v1/rules/{rule['id']}").status in (200, 204), True)
        equal(desk.ask("DELETE", f"/v1/endpoints/{made['id']}").status, 204)
        problem(desk.ask("GET", f"/v1/endpoints/{made['id']}"), 404, "not-found")
        equal(desk.get("/v1/endpoints"), {"endpoints": []})
        desk.made("/v1/endpoints", {"name": "Desk hook", "kind": "slack", "target": "https://example.org/"})
        told = [(row["action"], row["object"], row["detail"]) for row in desk.get("/v1/audit")["audit"]]
        equal([row for row in told if row[1] == "endpoint"],
              [("create", "endpoint", "Desk hook"), ("remove", "endpoint", "Desk hook"),
               ("create", "endpoint", "Desk hook")])


@case
def what_is_none_is_told(binary):
    with Kept(binary) as desk:
        for value, pointers in [
            ({}, ["/name", "/kind", "/target"]),
            ({"name": "", "kind": "webhook", "target": "https://a.org/"}, ["/name"]),
            ({"name": "a\nb", "kind": "webhook", "target": "https://a.org/"}, ["/name"]),
            ({"name": "x" * 81, "kind": "webhook", "target": "https://a.org/"}, ["/name"]),
            ({"name": "a", "kind": "pager", "target": "https://a.org/"}, ["/kind"]),
            ({"name": "a", "kind": 7, "target": "https://a.org/"}, ["/kind"]),
            ({"name": "a", "kind": "webhook", "target": "ftp://a.org/"}, ["/target"]),
            ({"name": "a", "kind": "webhook", "target": "https://user:pass@a.org/"}, ["/target"]),
            ({"name": "a", "kind": "webhook", "target": "https:///x"}, ["/target"]),
            ({"name": "a", "kind": "webhook", "target": "https://a.org/ b"}, ["/target"]),
            ({"name": "a", "kind": "webhook", "target": "https://a.org:80x/"}, ["/target"]),
            ({"name": "a", "kind": "webhook", "target": "https://a.org/" + "x" * 3000}, ["/target"]),
            ({"name": "a", "kind": "mail", "target": "nobody"}, ["/target"]),
            ({"name": "a", "kind": "mail", "target": "desk@example.org"}, ["/target"]),  # no mail is set up
            ({"name": "a", "kind": "webhook", "target": "https://a.org/", "settings": []}, ["/settings"]),
            ({"name": "a", "kind": "webhook", "target": "https://a.org/", "settings": {"x": "y" * 5000}},
             ["/settings"]),
            ({"name": "a", "kind": "webhook", "target": "https://a.org/", "secret": "x", "a~/b": 1},
             ["/a~0~1b", "/secret"]),
        ]:
            told = problem(desk.ask_json("POST", "/v1/endpoints", value), 422, "invalid-body")
            equal(sorted(error["pointer"] for error in told["errors"]), sorted(pointers), value)
        problem(desk.ask("POST", "/v1/endpoints", b"{", {"Content-Type": "application/json"}), 400, "invalid-json")
        problem(desk.ask_json("POST", "/v1/endpoints", []), 422, "invalid-body")
        problem(desk.ask("POST", "/v1/endpoints", b'{"name":"a","name":"b"}', {"Content-Type": "application/json"}),
                400, "invalid-json")
        for path in ["0", "-1", "1x", "%31%00", "99999999999999999999", "77", "1%2F2", "%F0%9F%98%80"]:
            problem(desk.ask("GET", "/v1/endpoints/" + path), 404, "not-found")
            problem(desk.ask("POST", f"/v1/deliveries/{path}/replay"), 404, "not-found")
        for query in ["state=gone", "limit=0", "limit=1000", "cursor=!", "cursor=MHgx", "cursor=LTE", "endpoint=x"]:
            problem(desk.ask("GET", "/v1/deliveries?" + query), 400, "invalid-query")


@case
def http_only_into_ones_own_network(binary):
    with Desk(binary) as desk:
        told = problem(desk.ask_json("POST", "/v1/endpoints", {"name": "a", "kind": "webhook",
                                                               "target": "http://example.org/"}), 422, "invalid-body")
        equal(told["errors"], [{"detail": "https is asked for", "pointer": "/target"}])


@case
def a_test_message_arrives_signed(binary):
    with Receiver() as receiver, Kept(binary) as desk:
        made = hook(desk, receiver)
        answer = desk.ask("POST", f"/v1/endpoints/{made['id']}/test")
        equal(answer.status, 202, answer.body)
        number = answer.json()["delivery"]
        equal(answer.headers["Location"], f"/v1/deliveries/{number}")
        equal(receiver.wait(1), True)
        row = desk.settled(number, "done")
        equal((row["type"], row["attempts"], row["last_status"], row["endpoint"], row["alert"]),
              ("endpoint.test", 1, 200, made["id"], None))
        equal((receiver.seen[0]["valid"], receiver.seen[0]["id"]), (True, row["message_id"]))
        equal(row["body"]["data"]["endpoint"], "hook")
        again = desk.ask("POST", f"/v1/deliveries/{number}/replay")
        equal(again.status, 202, again.body)
        equal(receiver.wait(2), True)
        equal(receiver.ids(), [row["message_id"]] * 2)
        repeated = desk.settled(again.json()["delivery"], "done")
        equal((repeated["replay_of"], repeated["message_id"]), (number, row["message_id"]))
        listed = desk.get("/v1/deliveries")
        equal([one["id"] for one in listed["deliveries"]], [repeated["id"], number])


@case
def two_signatures_while_a_secret_changes(binary):
    with Receiver() as receiver, Kept(binary) as desk:
        made = hook(desk, receiver)
        answer = desk.ask("POST", f"/v1/endpoints/{made['id']}/rotate")
        equal(answer.status, 200, answer.body)
        new = answer.json()
        equal(new["secret"] == made["secret"], False)
        equal(new["old_secret_until"] is None, False)
        desk.ask("POST", f"/v1/endpoints/{made['id']}/test")
        equal(receiver.wait(1), True)
        equal(receiver.seen[0]["valid"], True)  # by the old one
        receiver.secret = new["secret"]
        desk.ask("POST", f"/v1/endpoints/{made['id']}/test")
        equal(receiver.wait(2), True)
        equal(receiver.seen[1]["valid"], True)  # and by the new
        slack = desk.made("/v1/endpoints", {"name": "chat", "kind": "slack", "target": receiver.url})
        problem(desk.ask("POST", f"/v1/endpoints/{slack['id']}/rotate"), 409, "conflict")
        equal("secret" in slack, False)


@case
def gone_switches_off_and_an_editor_on(binary):
    with Receiver() as receiver, Kept(binary) as desk:
        made = hook(desk, receiver)
        receiver.answers = [410, 200]
        number = desk.ask("POST", f"/v1/endpoints/{made['id']}/test").json()["delivery"]
        row = desk.settled(number, "dead")
        equal(row["last_status"], 410)
        shown = desk.get(f"/v1/endpoints/{made['id']}")
        equal((shown["state"], bool(shown["disabled_why"])), ("disabled", True))
        problem(desk.ask("POST", f"/v1/endpoints/{made['id']}/test"), 409, "conflict")
        problem(desk.ask("POST", f"/v1/deliveries/{number}/replay"), 409, "conflict")
        answer = desk.ask("PATCH", f"/v1/endpoints/{made['id']}", b'{"state":"active"}',
                          {"Content-Type": "application/json"})
        equal((answer.status, answer.json()["state"], answer.json()["disabled_why"]), (200, "active", None))
        again = desk.ask("POST", f"/v1/deliveries/{number}/replay").json()["delivery"]
        equal(desk.settled(again, "done")["message_id"], row["message_id"])
        equal(receiver.ids(), [row["message_id"]] * 2)


@case
def changed_by_patch(binary):
    kind = {"Content-Type": "application/json"}
    with Receiver() as receiver, Kept(binary) as desk:
        made = hook(desk, receiver)
        path = f"/v1/endpoints/{made['id']}"
        answer = desk.ask("PATCH", path, b'{"target":"https://example.org/other","settings":{"a":1}}', kind)
        equal((answer.status, answer.json()["target"], answer.json()["settings"]),
              (200, "https://example.org/other", {"a": 1}))
        problem(desk.ask("PATCH", path, b'{"target":"gopher://x"}', kind), 422, "invalid-body")
        problem(desk.ask("PATCH", path, b'{"name":"other"}', kind), 422, "invalid-body")
        problem(desk.ask("PATCH", path, b'{"state":"removed"}', kind), 422, "invalid-body")
        answer = desk.ask("PATCH", path, b'{"state":"disabled"}', kind)
        equal((answer.json()["state"], answer.json()["disabled_why"]), ("disabled", "switched off by local"))


@case
def the_outbox_in_pages(binary):
    with Receiver() as receiver, Kept(binary) as desk:
        made = hook(desk, receiver)
        only(desk, {"channels": ["hook"]})
        for number in range(7):
            equal(desk.take(denial(number))["alerts"] >= 1, True, number)
        equal(receiver.wait(7), True)
        equal({message["valid"] for message in receiver.seen}, {True})
        wait_for(lambda: len(desk.get("/v1/deliveries?state=done")["deliveries"]) == 7, "seven done")
        path, seen = "/v1/deliveries?limit=3&endpoint=" + str(made["id"]), []
        while path:
            answer = desk.ask("GET", path)
            page = answer.json()
            seen += [row["id"] for row in page["deliveries"]]
            if len(seen) == 3:
                desk.take(denial(7))  # what comes meanwhile moves nothing
            link = answer.headers["Link"]
            path = link[1:link.index(">")] if page["next"] else None
        equal(len(seen), 7)
        equal(seen, sorted(seen, reverse=True))
        first = desk.get("/v1/deliveries/" + str(min(seen)))
        equal([row["id"] for row in desk.get(f"/v1/deliveries?alert={first['alert']}")["deliveries"]], [min(seen)])
        wait_for(lambda: "gainsay_webhook_queue_depth 0" in desk.ask("GET", "/metrics").body.decode(), "the last one")
        figures = desk.ask("GET", "/metrics").body.decode()
        equal('gainsay_webhook_attempts_total{outcome="sent"}' in figures, True)
        equal("gainsay_alerts_open 8" in figures, True, figures)


@case
def the_signature_is_checked_by_hand(binary):
    with Receiver() as receiver, Kept(binary) as desk:
        made = hook(desk, receiver)
        desk.ask("POST", f"/v1/endpoints/{made['id']}/test")
        equal(receiver.wait(1), True)
        fields = {"webhook-id": "msg_x", "webhook-timestamp": "1", "webhook-signature": "v1,AAAA"}
        equal(verify(made["secret"], fields, b"{}"), False)


sys.exit(run_cases(sys.argv[1]))
