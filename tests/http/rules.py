#!/usr/bin/env python3
"""Rules: made, changed, removed, refused with every fault; tags, names, channels; previews; what is audited.

usage: rules.py GAINSAY"""
import json
import os
import sys
import tempfile

from desk import Desk, case, equal, problem, run_cases

RULES = "/v1/rules"


def make(desk, name, **members):
    answer = desk.ask_json("POST", RULES, {"name": name, "labels": {"denial": 0.8}, **members})
    equal(answer.status, 201, answer.body)
    return answer


def pointers(answer):
    return [error["pointer"] for error in problem(answer, 422, "invalid-body")["errors"]]


@case
def every_desk_begins_with_some(desk):
    rules = desk.ask("GET", RULES).json()["rules"]
    equal([r["rule"]["kind"] for r in rules], ["drift", "headline-gap", "contested", "source-quiet"])


@case
def one_is_made_changed_removed(desk):
    made = make(desk, "First", languages=["uk", "ru"])
    rule, path = made.json(), made.headers["Location"]
    equal((rule["revision"], rule["rule"]["name"], rule["rule"]["languages"]), (1, "First", ["uk", "ru"]))
    got = desk.ask("GET", path)
    equal((got.json(), got.headers["ETag"]), (rule, made.headers["ETag"]))
    changed = {**rule["rule"], "enabled": False}
    problem(desk.ask_json("PUT", path, changed), 428, "precondition-needed")
    problem(desk.ask_json("PUT", path, changed, {"If-Match": '"x"'}), 412, "precondition-failed")
    answer = desk.ask_json("PUT", path, changed, {"If-Match": made.headers["ETag"]})
    equal((answer.status, answer.json()["revision"], answer.json()["rule"]["enabled"]), (200, 2, False))
    problem(desk.ask_json("PUT", path, changed, {"If-Match": made.headers["ETag"]}), 412, "precondition-failed")
    problem(desk.ask("DELETE", path, None, {"If-Match": made.headers["ETag"]}), 412, "precondition-failed")
    equal(desk.ask("DELETE", path, None, {"If-Match": answer.headers["ETag"]}).status, 204)
    for method in ["GET", "DELETE"]:
        problem(desk.ask(method, path), 404, "not-found")
    problem(desk.ask_json("PUT", path, changed, {"If-Match": "*"}), 404, "not-found")
    equal([r for r in desk.ask("GET", RULES).json()["rules"] if r["rule"]["name"] == "First"], [])
    make(desk, "First")


@case
def names_are_unique(desk):
    make(desk, "Kyiv")
    answer = desk.ask_json("POST", RULES, {"name": "KYIV", "labels": {"hedge": 0.9}})
    equal(problem(answer, 409, "conflict")["errors"][0]["pointer"], "/name")
    other = make(desk, "Riga")
    taken = desk.ask_json("PUT", other.headers["Location"], {"name": "kyiv", "labels": {"denial": 0.8}},
                          {"If-Match": other.headers["ETag"]})
    problem(taken, 409, "conflict")
    same = desk.ask_json("PUT", other.headers["Location"], {"name": "RIGA", "labels": {"denial": 0.8}},
                         {"If-Match": other.headers["ETag"]})
    equal(same.status, 200)


@case
def all_faults_are_told_with_their_place(desk):
    rule = {"name": "", "labels": {"lie": 0.8, "denial": 2}, "languages": ["xx-klingon-!"], "sauce": 1,
            "quiet_hours": {"from": "25:00", "to": "06:00", "zone": "Mars/Olympus"}, "group_wait": "soon"}
    found = pointers(desk.ask_json("POST", RULES, rule))
    for pointer in ["/labels/lie", "/labels/denial", "/sauce", "/group_wait"]:
        equal(pointer in found, True, f"{pointer} in {found}")
    problem(desk.ask("POST", RULES, b"{", {"Content-Type": "application/json"}), 400, "invalid-json")
    problem(desk.ask("POST", RULES, b"", {"Content-Type": "application/json"}), 400, "invalid-json")
    for body in ["[]", "1", "null", '"x"']:
        problem(desk.ask("POST", RULES, body.encode(), {"Content-Type": "application/json"}), 422, "invalid-body")
    problem(desk.ask("POST", RULES, b"name=x", {"Content-Type": "application/x-www-form-urlencoded"}), 415,
            "unsupported-type")
    large = json.dumps({"name": "x", "words": {"any": ["w" * 300] * 1000}}).encode()
    problem(desk.ask("POST", RULES, large, {"Content-Type": "application/json"}), 413, "too-large")


@case
def channels_must_be_there(desk):
    rule = {"name": "Told", "labels": {"denial": 0.8}, "channels": ["nobody", {"endpoint": "none",
                                                                              "digest": {"every": "24h"}}]}
    equal(pointers(desk.ask_json("POST", RULES, rule)), ["/channels/0", "/channels/1"])


@case
def a_key_makes_one_rule(desk):
    key, rule = {"Idempotency-Key": "rule-1"}, {"name": "Once", "labels": {"denial": 0.8}}
    first, second = desk.ask_json("POST", RULES, rule, key), desk.ask_json("POST", RULES, rule, key)
    equal((first.status, second.status, first.body), (201, 201, second.body))
    equal(second.headers["ETag"], first.headers["ETag"])


@case
def previews_raise_nothing(desk):
    for i, text in enumerate(["The minister denied the allegations.", "Trams ran all night.",
                              "The club denied any talks. It called the report false."]):
        desk.ask_json("POST", "/v1/articles?backfill", {"id": f"urn:p:{i}", "title": f"Item {i}", "text": text})
    rule = {"name": "Tried", "labels": {"denial": 0.8}}
    seen = desk.ask_json("POST", RULES + "/preview", {"rule": rule, "days": 3}).json()
    equal((seen["days"], seen["cut"], seen["preview"]["articles"], seen["preview"]["matched"]), (3, False, 3, 2))
    equal(sorted(a["title"] for a in seen["preview"]["alerts"]), ["Item 0", "Item 2"])
    stricter = {**rule, "words": {"any": ["club"]}}
    seen = desk.ask_json("POST", RULES + "/preview", {"rule": stricter}).json()
    equal([a["title"] for a in seen["preview"]["alerts"]], ["Item 2"])
    equal(desk.ask("GET", "/v1/alerts").json()["alerts"], [])
    equal([r for r in desk.ask("GET", RULES).json()["rules"] if r["rule"]["name"] == "Tried"], [])
    preview = RULES + "/preview"
    equal(pointers(desk.ask_json("POST", preview, {"rule": {"name": "x", "labels": {"lie": 1}}})),
          ["/rule/labels/lie"])
    equal(pointers(desk.ask_json("POST", preview, {"rule": rule, "days": 0})), ["/days"])
    equal(pointers(desk.ask_json("POST", preview, {})), ["/rule"])
    problem(desk.ask_json("POST", preview, {"rule": {"name": "x", "kind": "contested"}}), 422, "invalid-body")


@case
def previews_of_drift(desk):
    for text in ["The army hit the depot. Nobody was hurt.", "The army denied it hit the depot. Nobody was hurt."]:
        desk.ask_json("POST", "/v1/articles?backfill", {"id": "urn:drift", "title": "Depot", "text": text})
    rule = {"name": "Drifts", "kind": "drift", "labels": {"denial": 0.7}}
    seen = desk.ask_json("POST", RULES + "/preview", {"rule": rule}).json()["preview"]
    equal((seen["matched"], [a["title"] for a in seen["alerts"]]), (1, ["Depot"]))


@case
def changes_are_audited(desk):
    made = make(desk, "Audited")
    desk.ask("DELETE", made.headers["Location"])
    rows = desk.ask("GET", "/v1/audit").json()["audit"]
    equal([(r["action"], r["who"]) for r in rows[:2]], [("remove", "local"), ("create", "local")])
    equal(rows[0]["object"], f"rule/{made.json()['id']}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="gainsay-rules-") as folder:
        with Desk(sys.argv[1], "--data", os.path.join(folder, "desk"), "--threads", "2") as server:
            code = run_cases(server)
    sys.exit(code)
