#!/usr/bin/env python3
"""From an article to whoever is told: webhooks, chats, mail with its verdict links, digests, streams, feeds; receivers
that fail, go away and come back.

usage: alerts.py GAINSAY"""
import email
import email.policy
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import threading

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "http"))
from desk import case, equal, run_cases, wait_for  # noqa: E402
from schema import faults  # noqa: E402
from told import Events, Kept, Receiver, denial, only  # noqa: E402

NINJS = {"Content-Type": "application/ninjs+json"}


def item(number, **members):
    """The same article as a publisher's item, a further version of it."""
    article = denial(number)
    return json.dumps({"uri": article["id"], "type": "text", "version": "2", "language": "en",
                       "headline": article["title"], "body_text": article["text"], **members}).encode()


def hook(desk, receiver, name="hook", kind="webhook"):
    made = desk.made("/v1/endpoints", {"name": name, "kind": kind, "target": receiver.url})
    receiver.secret = made.get("secret")
    return made


def bodies(desk, receiver):
    """Of signed messages, each held against its description."""
    told = [json.loads(message["body"]) for message in receiver.seen]
    for body in told:
        name = {"alert": "AlertMessage", "digest": "DigestMessage"}.get(body["type"].split(".")[0], "OtherMessage")
        equal(list(faults(desk.api, desk.api["components"]["schemas"][name], body)), [], body)
    return told


class MailServer:
    """Mails it took, as (envelope, message); python3-aiosmtpd is of the system's Python."""

    def __init__(self):
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "mailserver.py")
        python = "/usr/bin/python3" if os.path.exists("/usr/bin/python3") else sys.executable
        self.process = subprocess.Popen([python, "-W", "ignore", script, "0", "plain"], stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL)
        self.port = json.loads(self.process.stdout.readline())["port"]
        self.seen = []
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stdout:
            told = json.loads(line)
            message = email.message_from_bytes(told["message"].encode("latin-1"), policy=email.policy.default)
            self.seen.append((told, message))

    def config(self):
        return (f"[mail]\nfrom = gainsay@desk.example.org\nserver = 127.0.0.1\nport = {self.port}\n"
                "security = plain\n")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


@case
def told_updated_and_retracted(binary):
    with Receiver() as receiver, Kept(binary) as desk:
        hook(desk, receiver)
        only(desk, {"channels": ["hook"]})
        stream = Events(desk, "/v1/events?after=0")
        desk.take(denial(1))
        equal(receiver.wait(1), True)
        twin = dict(denial(1), id="urn:other:1")
        desk.take(twin)
        equal(receiver.wait(2), True)
        for article, uri in ((denial(1), "urn:test:1"), (twin, "urn:other:1")):
            answer = desk.ask("POST", "/v1/articles", item(1, uri=uri, pubstatus="canceled"), NINJS)
            equal(answer.status in (200, 201), True, answer.body)
        equal(receiver.wait(4), True)
        equal([message["valid"] for message in receiver.seen], [True] * 4)
        equal(len(set(receiver.ids())), 4)
        told = bodies(desk, receiver)
        equal([body["type"] for body in told],
              ["alert.created", "alert.updated", "alert.updated", "alert.retracted"])
        equal(len({body["data"]["id"] for body in told}), 1)
        equal([body["data"]["revision"] for body in told], [1, 2, 3, 4])
        equal("denied" in receiver.seen[0]["body"], True)
        equal("denied" in receiver.seen[3]["body"], False)  # nothing of what was taken back
        equal([(kind, data["data"]["revision"]) for _, kind, data in stream.wait(4)],
              [(body["type"], body["data"]["revision"]) for body in told])


@case
def tried_again(binary):
    with Receiver() as receiver, Kept(binary) as desk:
        hook(desk, receiver)
        only(desk, {"channels": ["hook"]})
        receiver.answers = [{"status": 503, "fields": {"Retry-After": "1"}}, {"status": 200}]
        desk.take(denial(1))
        equal(receiver.wait(2), True)
        first, second = receiver.seen
        equal((first["id"], first["body"], second["valid"]), (second["id"], second["body"], True))
        equal(int(second["timestamp"]) > int(first["timestamp"]), True)  # each attempt is signed anew
        row = desk.settled(desk.get("/v1/deliveries")["deliveries"][0]["id"], "done")
        equal((row["attempts"], row["last_status"], row["last_error"]), (2, 200, None))


@case
def a_receiver_that_was_away(binary):
    with Kept(binary) as desk:
        with Receiver() as receiver:
            port = receiver.server.server_port
            made = hook(desk, receiver)
        only(desk, {"channels": ["hook"]})
        desk.take(denial(1))
        desk.take(denial(2))
        wait_for(lambda: desk.get("/v1/deliveries?state=due")["deliveries"][-1]["attempts"] > 0, "a vain attempt")
        first = desk.get("/v1/deliveries?state=due")["deliveries"][-1]
        equal((first["state"], bool(first["last_error"])), ("due", True))
        ready = desk.get("/readyz")  # what is down is elsewhere
        equal(ready["checks"][-1], {"name": "deliveries", "ok": True, "why": "waiting to be sent: 2"})
        receiver = Receiver(made["secret"], port)
        with receiver:
            equal(receiver.wait(2), True)
        equal({message["valid"] for message in receiver.seen}, {True})
        equal(sorted(body["data"]["id"] for body in bodies(desk, receiver)), [1, 2])


@case
def closed_while_it_waits(binary):
    """Withheld after it was told and before that arrived: no word of it goes out, alone, in a digest, in a stream."""
    with Receiver() as receiver, Kept(binary) as desk:
        hook(desk, receiver)
        hook(desk, receiver, "daily")
        only(desk, {"channels": ["hook", {"endpoint": "daily", "digest": {"count": 1, "every": "24h"}}]})
        receiver.answers = [503]
        desk.take(denial(1))
        equal(receiver.wait(2), True)
        secret = denial(1)["title"].encode()
        equal([secret in message["body"].encode() for message in receiver.seen], [True, True])
        answer = desk.ask("POST", "/v1/articles", item(1, pubstatus="withheld"), NINJS)
        equal(answer.status, 200, answer.body)
        receiver.answers = [200]
        seen = len(receiver.seen)
        for row in desk.get("/v1/deliveries")["deliveries"]:
            desk.ask("POST", f"/v1/deliveries/{row['id']}/replay")
        equal(receiver.wait(seen + 2), True)
        equal([message for message in receiver.seen[seen:] if secret in message["body"].encode()], [])
        events = Events(desk, "/v1/events?after=0")
        events.wait(1)
        equal((len(events.seen) > 0, secret.decode() in json.dumps(events.seen)), (True, False))


@case
def over_a_restart(binary):
    """What is due waits for the next life of the server."""
    with tempfile.TemporaryDirectory() as data, Receiver() as receiver:
        receiver.answers = [500]
        with Kept(binary, data=data) as desk:
            hook(desk, receiver)
            only(desk, {"channels": ["hook"]})
            desk.take(denial(1))
            equal(receiver.wait(1), True)
        receiver.answers = [200]
        with Kept(binary, data=data) as desk:
            equal(receiver.wait(2), True)
            equal(len(set(receiver.ids())), 1)
            desk.settled(1, "done")


@case
def one_that_cannot_be_read_holds_up_no_other(binary):
    with tempfile.TemporaryDirectory() as data, Receiver() as receiver:
        with Kept(binary, data=data) as desk:
            hook(desk, receiver)
            only(desk, {"channels": ["hook"], "group_wait": "30s"})
            desk.take(denial(1))
            desk.take(denial(2))
        with sqlite3.connect(os.path.join(data, "desk.db")) as db:
            db.execute("UPDATE alert_article SET sentences = 'damaged' WHERE alert_id = 1")
            db.execute("UPDATE alert SET notify_at = 1, created_at = 1")
        with Kept(binary, data=data) as desk:
            equal(receiver.wait(2), True)
            told = {body["data"]["id"]: body["data"]["articles"][0]["sentences"] for body in bodies(desk, receiver)}
            equal((sorted(told), told[1], len(told[2])), ([1, 2], [], 1))
            equal("the sentences of article 1 in alert 1 cannot be read" in desk.log(), True)
            answer = desk.ask("POST", "/v1/articles", item(1, pubstatus="canceled"), NINJS)
            equal((answer.status, desk.get("/v1/alerts/1")["state"]), (200, "retracted"))


@case
def after_time_went_back(binary):
    """What joined an alert at a time that is ahead now, over a restart: what comes joins it all the same."""
    with tempfile.TemporaryDirectory() as data:
        with Kept(binary, data=data) as desk:
            only(desk, {"at_least": {"articles": 2, "across": "all", "within": "24h"}})
            desk.take(denial(1))
            desk.take(denial(2))
        with sqlite3.connect(os.path.join(data, "desk.db")) as db:
            for change in ["alert_article SET joined_at = joined_at + 3600000, changed_at = changed_at + 3600000",
                           "rule_match SET at = at + 3600000"]:
                db.execute("UPDATE " + change)
        with Kept(binary, data=data) as desk:
            desk.take(denial(3))
            equal([desk.get(f"/v1/alerts/{a['id']}")["n_articles"] for a in desk.get("/v1/alerts")["alerts"]], [3])


@case
def in_chats(binary):
    with Receiver() as slack, Receiver() as mattermost, Kept(binary) as desk:
        hook(desk, slack, "slack", "slack")
        hook(desk, mattermost, "chat", "mattermost")
        only(desk, {"channels": ["slack", "chat"]})
        desk.take(dict(denial(1), title="<!channel> [click](https://evil.example) *now*"))
        equal((slack.wait(1), mattermost.wait(1)), (True, True))
        for receiver in (slack, mattermost):
            text = receiver.seen[0]["body"]
            alive = [markup for markup in ("<!channel>", "https://evil") if markup in text]
            equal((alive, "text" in json.loads(text)), ([], True), text)
            equal(receiver.seen[0]["id"], None)  # chats know no signatures
        for name in ("slack", "chat"):
            number = next(row["id"] for row in desk.get("/v1/endpoints")["endpoints"] if row["name"] == name)
            equal(desk.ask("POST", f"/v1/endpoints/{number}/test").status, 202)
        equal((slack.wait(2), mattermost.wait(2)), (True, True))


@case
def by_mail_with_a_verdict(binary):
    with MailServer() as mail, Kept(binary, config=mail.config()) as desk:
        made = desk.made("/v1/endpoints", {"name": "night", "kind": "mail", "target": "night@desk.example.org"})
        only(desk, {"channels": ["night"]})
        desk.take(denial(1))
        wait_for(lambda: mail.seen, "a mail")
        envelope, message = mail.seen[0]
        equal((envelope["from"], envelope["to"]), ("gainsay@desk.example.org", ["night@desk.example.org"]))
        text = message.get_body(("plain",)).get_content()
        equal("denied" in text and "denied" in message.get_body(("html",)).get_content(), True)
        link = re.search(r"http://[^\s]+(/v/[^\s?]+)", text).group(1)
        page = desk.ask("GET", link + "?as=right")
        equal((page.status, "<form" in page.body.decode()), (200, True))
        alert = desk.get("/v1/alerts")["alerts"][0]["id"]
        equal(desk.get(f"/v1/alerts/{alert}")["verdicts"], [])  # a program that looks at mails changes nothing
        answer = desk.ask("POST", link, b"as=right", {"Content-Type": "application/x-www-form-urlencoded",
                                                       "Origin": f"http://{desk.host}:{desk.port}"})
        equal(answer.status in (200, 303), True, answer.body)
        verdict, = desk.get(f"/v1/alerts/{alert}")["verdicts"]
        equal((verdict["verdict"], verdict["who"], verdict["via"]), ("right", "night@desk.example.org", "link"))
        delivery = desk.get("/v1/deliveries")["deliveries"][0]
        equal(desk.get(f"/v1/deliveries/{delivery['id']}")["body"], None)  # its links are its reader's
        equal(desk.ask("POST", f"/v1/endpoints/{made['id']}/test").status, 202)
        wait_for(lambda: len(mail.seen) == 2, "the test mail")
        equal("test" in mail.seen[1][1]["Subject"].lower(), True)


@case
def mail_that_is_never_taken(binary):
    with MailServer() as mail, Kept(binary, config=mail.config()) as desk:
        made = desk.made("/v1/endpoints", {"name": "none", "kind": "mail", "target": "550@desk.example.org"})
        number = desk.ask("POST", f"/v1/endpoints/{made['id']}/test").json()["delivery"]
        row = desk.settled(number, "dead")
        equal((row["last_status"], row["attempts"], "550" in row["last_error"] or "box" in row["last_error"]),
              (550, 1, True), row)


@case
def in_a_digest(binary):
    with Receiver() as receiver, Kept(binary) as desk:
        hook(desk, receiver)
        only(desk, {"channels": [{"endpoint": "hook", "digest": {"count": 3, "every": "24h"}}]})
        desk.take(denial(1))
        desk.take(denial(2))
        equal(receiver.wait(1, 1.5), False)
        desk.take(denial(3))
        equal(receiver.wait(1), True)
        body, = bodies(desk, receiver)
        equal((body["type"], len(body["data"]["alerts"]), receiver.seen[0]["valid"]), ("digest.ready", 3, True))


@case
def one_endpoint_that_hangs_holds_up_no_other(binary):
    with Receiver() as slow, Receiver() as quick, Kept(binary) as desk:
        hook(desk, slow, "slow")
        hook(desk, quick, "quick")
        only(desk, {"channels": ["slow", "quick"]})
        slow.answers = [{"status": 200, "delay": 8}]
        for number in range(5):
            desk.take(denial(number))
        equal(quick.wait(5, 7), True)
        equal(len(slow.seen) <= 1, True)


sys.exit(run_cases(sys.argv[1]))
