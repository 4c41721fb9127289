#!/usr/bin/env python3
"""Sources: feeds of a server of ours that changes, fails and redirects; what is pushed.

usage: sources.py GAINSAY"""
import datetime
import email.utils
import hashlib
import hmac
import http.server
import json
import subprocess
import sys
import tempfile
import threading
import time

from desk import Desk, case, equal, problem, run_cases, wait_for

CONFIG = "[desk]\nallow-address = 127.0.0.1\n"
DENIAL = "The minister denied the report on Tuesday. The ministry categorically denies that any money was paid in {}."
PLAIN = "The council met on Tuesday and agreed on the budget for the harbour in {}. The vote was calm."


class Site(http.server.ThreadingHTTPServer):
    """Pages by path: a body, or a number for a status, or an address to redirect to. Feeds have ETags. A Retry-After
    for all that are a number."""
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.pages, self.asked, self.conditional, self.told, self.retry_after = {}, [], 0, [], None
        self.base = f"http://127.0.0.1:{self.server_address[1]}"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def times(self, path):
        return self.asked.count(path)


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        site = self.server
        site.asked.append(self.path)
        page = site.pages.get(self.path, 404)
        if isinstance(page, int) or page.startswith("http://"):
            self.send_response(page if isinstance(page, int) else 302)
            if not isinstance(page, int):
                self.send_header("Location", page)
            elif site.retry_after:
                self.send_header("Retry-After", site.retry_after)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        body = page.encode()
        tag = '"' + hashlib.sha256(body).hexdigest()[:16] + '"'
        if self.headers["If-None-Match"] == tag:
            site.conditional += 1
            self.send_response(304)
            self.end_headers()
            return
        self.send_response(200)
        self.send_header("ETag", tag)
        self.send_header("Content-Type", "application/rss+xml" if body.startswith(b"<?xml") else "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        self.server.told.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.send_response(204)
        self.end_headers()

    def log_message(self, *args):
        pass


def feed(*items):
    """items: (guid, title, text) or (guid, title, text, link, date)"""
    parts = ['<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Wire</title>']
    for guid, title, text, *more in items:
        link = f"<link>{more[0]}</link>" if more and more[0] else ""
        date = f"<pubDate>{more[1]}</pubDate>" if len(more) > 1 else ""
        parts.append(f'<item><guid isPermaLink="false">{guid}</guid><title>{title}</title>{link}{date}'
                     f"<description>{text}</description></item>")
    return "".join(parts) + "</channel></rss>"


def add_feed(desk, name, page, **members):
    path = f"/{name}.xml"
    desk.site.pages[path] = page
    made = desk.ask_json("POST", "/v1/sources", {"name": name, "kind": "feed", "url": desk.site.base + path,
                                                 "interval": 86400, **members})
    equal(made.status, 201, made.body)
    return made.json()["id"]


def source(desk, number):
    return desk.ask("GET", f"/v1/sources/{number}").json()


def polled(desk, number, page=None, path=None, ok=True):
    """Changes the page, polls, waits until that is done and the next poll is a day away; the source."""
    if page is not None:
        desk.site.pages[path] = page
    equal(desk.ask("POST", f"/v1/sources/{number}/poll").status, 202)
    soon = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 600))
    wait_for(lambda: source(desk, number)["health"]["next_poll"] > soon, "the poll")
    now = source(desk, number)
    equal(now["health"]["failures"] == 0, ok, now)
    return now


def seconds(time_text):
    return datetime.datetime.fromisoformat(time_text.replace("Z", "+00:00")).timestamp()


def first_poll(desk, number):
    wait_for(lambda: source(desk, number)["health"]["last_success"], "the first poll")
    return source(desk, number)


def add_rule(desk, name, **members):
    made = desk.ask_json("POST", "/v1/rules", {"name": name, "labels": {"denial": 0.5}, "group_wait": "0s", **members})
    equal(made.status, 201, made.body)
    return made.json()["id"]


def alerts(desk, rule):
    return desk.ask("GET", f"/v1/alerts?rule={rule}").json()["alerts"]


@case
def made_read_changed_removed(desk):
    for body, pointer in [({"name": "A b", "kind": "push"}, "/name"), ({"name": "x", "kind": "feed"}, "/url"),
                          ({"name": "x", "kind": "mail"}, "/kind"),
                          ({"name": "x", "kind": "feed", "url": "file:///etc/passwd"}, "/url"),
                          ({"name": "x", "kind": "feed", "url": "http://u:p@a.example/"}, "/url"),
                          ({"name": "x", "kind": "feed", "url": "http://a.example/", "interval": 29}, "/interval"),
                          ({"name": "x", "kind": "feed", "url": "http://a.example/", "secret": "s" * 20}, "/secret"),
                          ({"name": "x", "kind": "feed", "url": "http://a.example/", "settings": {"fool": 1}},
                           "/settings"),
                          ({"name": "x", "kind": "push", "secret": "short"}, "/secret"),
                          ({"name": "x", "kind": "push", "url": "http://a.example/"}, "/url"),
                          ({"name": "x" * 61, "kind": "push"}, "/name"),
                          ({"name": "x", "kind": "api", "who": 1}, "/who")]:
        answer = desk.ask_json("POST", "/v1/sources", body)
        equal([e["pointer"] for e in problem(answer, 422, "invalid-body")["errors"]], [pointer], body)
    made = desk.ask_json("POST", "/v1/sources", {"name": "superdesk", "kind": "push", "lang": "uk"})
    equal(made.status, 201)
    value = made.json()
    equal((len(value["secret"]), value["has_secret"], value["interval"], value["health"]["condition"]),
          (43, True, None, "well"))
    again = desk.ask("GET", made.headers["Location"])
    equal(("secret" in again.json(), again.headers["ETag"]), (False, made.headers["ETag"]))
    problem(desk.ask_json("POST", "/v1/sources", {"name": "superdesk", "kind": "api"}), 409, "conflict")
    url, tag = made.headers["Location"], made.headers["ETag"]
    changed = desk.ask_json("PATCH", url, {"state": "paused", "secret": None}, {"If-Match": tag})
    equal((changed.status, changed.json()["state"], changed.json()["secret"] != value["secret"]), (200, "paused", True))
    problem(desk.ask_json("PATCH", url, {"state": "active"}, {"If-Match": tag}), 412, "precondition-failed")
    problem(desk.ask_json("PATCH", url, {"interval": 60}), 422, "invalid-body")
    problem(desk.ask("POST", url + "/poll"), 409, "conflict")
    equal(desk.ask("DELETE", url).status, 204)
    problem(desk.ask("GET", url), 404, "not-found")
    equal("superdesk" in [s["name"] for s in desk.ask("GET", "/v1/sources").json()["sources"]], False)
    done = [(a["action"], a["detail"]) for a in desk.ask("GET", "/v1/audit").json()["audit"] if a["object"] == "source"]
    equal(done, [("remove", "superdesk"), ("change", "superdesk"), ("create", "superdesk")])


@case
def backfill_is_silent_then_new_items_raise(desk):
    rule = add_rule(desk, "Silent", sources=["silent"])
    old = [(f"o{i}", f"Old {i}", DENIAL.format(f"town {i}")) for i in range(5)]
    number = add_feed(desk, "silent", feed(*old))
    value = first_poll(desk, number)
    equal(value["health"]["condition"], "well")
    hits = desk.ask("GET", "/v1/articles?source=silent").json()["articles"]
    equal((len(hits), alerts(desk, rule)), (5, []))
    # Another order, other dates: the same items.
    shuffled = [(g, t, x, None, "Mon, 23 Nov 2026 10:00:00 GMT") for g, t, x in reversed(old)]
    polled(desk, number, feed(*shuffled), "/silent.xml")
    equal(alerts(desk, rule), [])
    # Not changed: told by its tag.
    asked = desk.site.conditional
    polled(desk, number)
    equal(desk.site.conditional, asked + 1)
    # What is said of old is nothing new, though its text changes, twice.
    for more in ("Updated at noon. ", "Updated at one. "):
        polled(desk, number, feed((old[0][0], old[0][1], more + old[0][2]), *old[1:]), "/silent.xml")
        equal(alerts(desk, rule), [])
    # What is older than the desk keeps is not met again.
    ancient = ("o0-before", "Ancient", DENIAL.format("Carthage"), None, "Mon, 01 Jan 2024 10:00:00 GMT")
    polled(desk, number, feed(ancient, *old), "/silent.xml")
    equal(alerts(desk, rule), [])
    # One more raises, once.
    new = ("n1", "New", DENIAL.format("the northern port"))
    polled(desk, number, feed(new, *old[:2]), "/silent.xml")
    equal([(a["state"], a["revision"]) for a in alerts(desk, rule)], [("open", 1)])
    # What the feed no longer has is not taken back; what it changed is updated.
    polled(desk, number, feed(*old[:1]), "/silent.xml")
    equal([(a["state"], a["revision"]) for a in alerts(desk, rule)], [("open", 1)])
    new = (new[0], "New", "The prime minister denied it, too. " + new[2])
    polled(desk, number, feed(new), "/silent.xml")
    equal([(a["state"], a["revision"]) for a in alerts(desk, rule)], [("open", 2)])
    polled(desk, number, feed((new[0], "New", PLAIN.format("the northern port"))), "/silent.xml")
    equal([a["state"] for a in alerts(desk, rule)], ["retracted"])


@case
def an_item_in_two_feeds_is_one_alert(desk):
    rule = add_rule(desk, "Both", sources=["left", "right"])
    left = add_feed(desk, "left", feed(("old", "Old", PLAIN.format("Riga"))))
    right = add_feed(desk, "right", feed(("old", "Old", PLAIN.format("Riga"))))
    first_poll(desk, left), first_poll(desk, right)
    text = DENIAL.format("the old town") + " Nobody was told of it before the spring, the spokesman said."
    polled(desk, left, feed(("7", "Denied", text)), "/left.xml")
    polled(desk, right, feed(("7", "Denied", text)), "/right.xml")  # its ids are its own
    found = alerts(desk, rule)
    equal(len(found), 1)
    alert = desk.ask("GET", f"/v1/alerts/{found[0]['id']}").json()
    equal(sorted(a["source"] for a in alert["articles"]), ["left", "right"])
    # The same address in both: it is the first one's, and the other's shorter text does not undo it.
    polled(desk, left, feed(("https://a.example/1", "Denied", DENIAL.format("the tram depot"))), "/left.xml")
    count = len(alerts(desk, rule))
    polled(desk, right, feed(("https://a.example/1", "Denied", "Read more.")), "/right.xml")
    equal((len(alerts(desk, rule)), {a["state"] for a in alerts(desk, rule)}), (count, {"open"}))


@case
def pages_behind_items_are_fetched_once(desk):
    rule = add_rule(desk, "Full", sources=["full"])
    body = "".join(f"<p>Paragraph {i} says that the harbour of the town was closed for {i + 2} days in the spring, "
                   f"and that the boats waited outside.</p>" for i in range(8))
    page = ("<html><head><title>Harbour</title></head><body><article><h1>Harbour</h1>" + body + "<p>" +
            DENIAL.format("the harbour") + "</p></article></body></html>")
    site = desk.site
    site.pages["/page1.html"] = site.pages["/page2.html"] = page
    number = add_feed(desk, "full", feed(("f1", "Harbour", "The harbour was closed ...", site.base + "/page1.html")),
                      settings={"full": True})
    first_poll(desk, number)
    equal(site.times("/page1.html"), 1)
    item = ("f2", "Harbour again", "The harbour was closed again ...", site.base + "/page2.html")
    polled(desk, number, feed(item), "/full.xml")
    equal((site.times("/page1.html"), site.times("/page2.html"), len(alerts(desk, rule))), (1, 1, 1))
    polled(desk, number, feed(("f3", "Other", "Another ...", site.base + "/gone.html"), item), "/full.xml")
    equal((site.times("/page2.html"), site.times("/gone.html")), (1, 1))
    # The page is away when the teaser changes: the whole text stays.
    site.pages["/page2.html"] = 503
    polled(desk, number, feed((item[0], item[1], "The harbour was closed, again ...", item[3])), "/full.xml")
    equal((site.times("/page2.html"), [a["state"] for a in alerts(desk, rule)]), (2, ["open"]))
    # robots.txt is of pages that are found, not of the feed that was asked for.
    equal(site.asked.index("/full.xml") < site.asked.index("/robots.txt"), True)


@case
def what_fails_is_told(desk):
    site = desk.site
    number = add_feed(desk, "failing", feed(("a", "A", PLAIN.format("Ghent"))))
    first_poll(desk, number)
    for page, why in [(404, "404"), (500, "500"), ("<html><body><p>Sign in</p></body></html>", "no feed, but a page"),
                      ("http://127.0.0.2:1/feed.xml", "127.0.0.2"), ("http://10.0.0.1/", "10.0.0.1")]:
        value = polled(desk, number, page, "/failing.xml", ok=False)
        equal(why in value["health"]["last_error"], True, value)
    equal((value["health"]["failures"], value["health"]["condition"] in ("failing", "quiet")), (5, True))
    equal(value["health"]["next_poll"] > value["health"]["last_attempt"], True)
    site.pages["/moved.xml"] = feed(("a", "A", PLAIN.format("Ghent")))
    value = polled(desk, number, site.base + "/moved.xml", "/failing.xml")
    equal(value["health"]["last_error"], None)
    wait_for(lambda: source(desk, number)["health"]["condition"] == "well", "its health")
    other = desk.ask_json("POST", "/v1/sources", {"name": "inside", "kind": "feed", "url": "http://127.0.0.3:9/"})
    wait_for(lambda: source(desk, other.json()["id"])["health"]["failures"], "a refusal")
    equal("127.0.0.3" in source(desk, other.json()["id"])["health"]["last_error"], True)
    lines = desk.ask("GET", "/metrics").body.decode()
    equal('gainsay_source_failures{source="failing"} 0' in lines, True)
    equal(desk.ask("DELETE", f"/v1/sources/{other.json()['id']}").status, 204)
    equal('source="inside"' in desk.ask("GET", "/metrics").body.decode(), False)


@case
def a_server_says_when_to_ask_again(desk):
    site = desk.site
    number = add_feed(desk, "busy", feed(("a", "A", PLAIN.format("Graz"))), interval=60)
    first_poll(desk, number)
    site.pages["/busy.xml"] = 429
    for said, least, most in [("20000", 20000, 20000), (email.utils.formatdate(time.time() + 30000, usegmt=True), 29900,
                                                        30001), ("900000", 86400, 86400), ("soon", 480, 960)]:
        site.retry_after = said
        before = source(desk, number)["health"]["failures"]
        desk.ask("POST", f"/v1/sources/{number}/poll")
        wait_for(lambda: source(desk, number)["health"]["failures"] > before, "the poll")
        value = source(desk, number)["health"]
        waits = seconds(value["next_poll"]) - seconds(value["last_attempt"])
        equal(least - 1 <= waits <= most + 1, True, (said, value))
    site.retry_after = None
    equal(desk.ask("DELETE", f"/v1/sources/{number}").status, 204)


@case
def a_source_that_goes_quiet(desk):
    rule = [r for r in desk.ask("GET", "/v1/rules").json()["rules"] if r["rule"]["name"] == "Source quiet"][0]["id"]
    number = add_feed(desk, "quiet", feed(("a", "A", PLAIN.format("Turku"))))
    first_poll(desk, number)
    for _ in range(5):
        polled(desk, number, 503, "/quiet.xml", ok=False)
    about = lambda: [a for a in alerts(desk, rule) if a["title"] == "quiet"]
    wait_for(lambda: about() and about()[0]["state"] == "open", "the alert")
    equal(source(desk, number)["health"]["condition"], "quiet")
    shown = desk.ask("GET", f"/feeds/{rule}.json").body.decode()
    equal("failed 5 times in a row" in shown and "503" in shown, True, shown)
    polled(desk, number, feed(("a", "A", PLAIN.format("Turku"))), "/quiet.xml")
    wait_for(lambda: about()[0]["state"] == "retracted", "the alert's end")
    value = source(desk, number)["health"]
    equal((value["condition"], value["quiet_since"]), ("well", None))
    with desk.socket() as s:
        s.sendall(b"GET /v1/events?after=0 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        text = b""
        while b"event: source.stale\n" not in text or b"event: source.back\n" not in text:
            text += s.recv(65536)


@case
def another_address_is_met_anew(desk):
    rule = add_rule(desk, "Moved", sources=["moves"])
    number = add_feed(desk, "moves", feed(("a", "A", PLAIN.format("Oslo"))))
    first_poll(desk, number)
    desk.site.pages["/new.xml"] = feed(*[(f"b{i}", "B", DENIAL.format(f"Bergen {i}")) for i in range(3)])
    url = f"/v1/sources/{number}"
    changed = desk.ask_json("PATCH", url, {"url": desk.site.base + "/new.xml"}).json()
    equal(changed["url"].endswith("/new.xml"), True)
    wait_for(lambda: len(desk.ask("GET", "/v1/articles?source=moves").json()["articles"]) == 4, "the other feed")
    equal(alerts(desk, rule), [])


def push(desk, number, item, key=None, headers=None, kind="application/json"):
    body = item if isinstance(item, bytes) else json.dumps(item).encode()
    signed = {"x-superdesk-signature": "sha1=" + hmac.new(key.encode(), body, hashlib.sha1).hexdigest()} if key else {}
    return desk.ask("POST", f"/v1/sources/{number}/push", body, {"Content-Type": kind, **signed, **(headers or {})})


def pushed_item(guid, text, **more):
    return {"guid": guid, "type": "text", "version": "1", "pubstatus": "usable", "headline": "A headline",
            "body_html": f"<p>{text}</p>", "language": "en", **more}


@case
def what_is_pushed_is_signed(desk):
    made = desk.ask_json("POST", "/v1/sources", {"name": "sd", "kind": "push"}).json()
    number, key = made["id"], made["secret"]
    item = pushed_item("urn:1", PLAIN.format("Bari"))
    problem(push(desk, number, item), 401, "unauthorised")
    problem(push(desk, number, item, "another key of theirs"), 401, "unauthorised")
    problem(push(desk, number, item, "", {"x-superdesk-signature": ""}), 401, "unauthorised")
    problem(push(desk, number + 999, item, key), 401, "unauthorised")
    feed_source = [s for s in desk.ask("GET", "/v1/sources").json()["sources"] if s["kind"] == "feed"]
    for other in feed_source[:1]:  # it has no key: nothing fits it, not even the empty one
        body = json.dumps(item).encode()
        empty = {"x-superdesk-signature": "sha1=" + hmac.new(b"", body, hashlib.sha1).hexdigest()}
        problem(push(desk, other["id"], item, None, empty), 401, "unauthorised")
    answer = push(desk, number, item, key)
    equal((answer.status, answer.json()["kept"]), (201, "new"), answer.body)
    equal(push(desk, number, item, key).json()["kept"], "same")
    items = [pushed_item(f"urn:l{i}", PLAIN.format(f"Lecce {i}")) for i in range(3)]
    lines = "".join(json.dumps(one) + "\n" for one in items).encode()
    answer = push(desk, number, lines, key, kind="application/x-ndjson")
    equal([line["kept"] for line in answer.lines()], ["new"] * 3)
    equal(desk.ask("GET", "/v1/articles?source=sd").json()["articles"][0]["source"], "sd")
    equal(source(desk, number)["health"]["articles_today"], 4)
    desk.ask_json("PATCH", f"/v1/sources/{number}", {"state": "paused"})
    problem(push(desk, number, item, key), 409, "conflict")


@case
def canceled_withheld_embargoed(desk):
    hook = {"name": "hook", "kind": "webhook", "target": desk.site.base + "/hook"}
    equal(desk.ask_json("POST", "/v1/endpoints", hook).status, 201)
    rule = add_rule(desk, "Pushed", sources=["agency"], channels=["hook"], repeat_interval="1s")
    made = desk.ask_json("POST", "/v1/sources", {"name": "agency", "kind": "push"}).json()
    number, key = made["id"], made["secret"]
    items = {"canceled": pushed_item("urn:c", DENIAL.format("the castle of Kotor")),
             "withheld": pushed_item("urn:w", "The duke denied that the vineyard WITHHELDWORD was sold to a stranger.",
                                     pubstatus="withheld", headline="WITHHELDTITLE"),
             "embargoed": pushed_item("urn:e", "The bank denied that EMBARGOWORD loans were given to its own board.",
                                      embargoed="2031-01-01T00:00:00+00:00", headline="EMBARGOTITLE")}
    for name, item in items.items():
        answer = push(desk, number, item, key)
        equal((answer.status, answer.json()["alerts"]), (201, 1), name)
    gone = {**items["canceled"], "pubstatus": "canceled", "version": "2"}
    del gone["body_html"]
    answer = push(desk, number, gone, key)
    equal((answer.status, answer.json()["alerts"]), (200, 1), answer.body)
    equal(sorted(a["state"] for a in alerts(desk, rule)), ["open", "open", "retracted"])
    outside = [desk.ask("GET", f"/feeds/{rule}.{kind}").body.decode() for kind in ("atom", "json")]
    with desk.socket() as s:
        s.sendall(f"GET /v1/events?rule={rule}&after=0 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode())
        text = b""
        while text.count(b"event: ") < 4:
            text += s.recv(65536)
    outside.append(text.decode())
    wait_for(lambda: len(desk.site.told) >= 4, "the webhooks")
    outside += desk.site.told
    for text in outside:
        for word in ("WITHHELD", "EMBARGO", "vineyard", "loans"):
            equal(word in text, False, f"{word} in {text}")
    # Released, it may be shown.
    answer = push(desk, number, {**items["withheld"], "pubstatus": "usable", "version": "2"}, key)
    equal(answer.json()["kept"], "changed")


@case
def with_tokens(_):
    """An ingest token may push in place of a signature; a wrong signature is a wrong token."""
    with tempfile.TemporaryDirectory(prefix="gainsay-sources-") as data:
        def token(role):
            made = subprocess.run([sys.argv[1], "token", "new", "--data", data, "--role", role], capture_output=True,
                                  text=True, check=True)
            return {"Authorization": "Bearer " + next(w for w in made.stdout.split() if w.startswith("gst_"))}
        admin, ingest, viewer = token("admin"), token("ingest"), token("viewer")
        with Desk(sys.argv[1], "--threads", "2", "--data", data, "--tokens", "true") as desk:
            body = {"name": "sd", "kind": "push", "secret": "a key of twenty bytes"}
            problem(desk.ask_json("POST", "/v1/sources", body, viewer), 403, "forbidden")
            number = desk.ask_json("POST", "/v1/sources", body, admin).json()["id"]
            item, key = pushed_item("urn:1", PLAIN.format("Bari")), body["secret"]
            equal(push(desk, number, item, None, ingest).status, 201)
            problem(push(desk, number, item, None, viewer), 403, "forbidden")
            problem(push(desk, number, item), 401, "unauthorised")
            problem(push(desk, number, item, "some other key", ingest), 401, "unauthorised")
            for _ in range(20):
                equal(push(desk, number, item, key).status, 200)
            answers = [push(desk, number, item, "some other key").status for _ in range(20)]
            equal((answers[0], answers[-1]), (401, 429))


if __name__ == "__main__":
    with Desk(sys.argv[1], "--threads", "2", config=CONFIG) as server:
        server.site = Site()
        code = run_cases(server)
    sys.exit(code)
