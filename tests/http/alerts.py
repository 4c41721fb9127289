#!/usr/bin/env python3
"""Alerts from end to end: raised, joined, retracted; drift and headline gaps; verdicts, by API and by links in mails.

usage: alerts.py GAINSAY"""
import base64
import hashlib
import hmac
import json
import os
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time

from desk import case, equal, problem, run_cases
from described import Described

ARTICLES, ALERTS = "/v1/articles", "/v1/alerts"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def post(desk, article, headers=None):
    answer = desk.ask_json("POST", ARTICLES, article, headers)
    equal(answer.status in (200, 201), True, answer.body)
    return answer.json()


def rule_id(desk, name):
    return next(r["id"] for r in desk.ask("GET", "/v1/rules").json()["rules"] if r["rule"]["name"] == name)


def alerts(desk, query=""):
    return desk.ask("GET", ALERTS + query).json()["alerts"]


def alert(desk, number):
    return desk.ask("GET", f"{ALERTS}/{number}").json()


def wire(desk, uri, version, text, status="usable"):
    item = {"uri": uri, "type": "text", "pubstatus": status, "version": str(version), "headline": "Depot",
            "language": "en", "body_text": text}
    return post(desk, item, {"Content-Type": "application/ninjs+json"})


@case
def raised_joined_retracted(desk):
    desk.ask_json("POST", "/v1/rules", {"name": "Denials", "labels": {"denial": 0.8}, "group_wait": "0s"})
    text = ("The defence ministry denied that its forces had struck the fuel depot on the edge of the town late on "
            "Sunday. Firefighters fought the blaze for nine hours, officials of the region said. Two people were "
            "taken to hospital, and a school nearby stayed shut on Monday while windows were replaced.")
    rule = rule_id(desk, "Denials")
    first = wire(desk, "urn:depot:1", 1, text)
    equal((first["kept"], first["alerts"]), ("new", 1))
    found = alerts(desk, f"?rule={rule}")
    equal([(a["state"], a["revision"], a["kind"], a["story"]) for a in found], [("open", 1, "labels", first["story"])])
    second = wire(desk, "urn:depot:2", 1, text + " The agency had no other reports.")
    equal(second["story"], first["story"])
    view = alert(desk, found[0]["id"])
    equal(([a["id"] for a in view["articles"]], view["revision"]), ([first["id"], second["id"]], 2))
    sentence = view["articles"][0]["sentences"][0]
    equal("denied" in [sentence["text"][c["start"]:c["end"]] for c in sentence["cues"]], True)
    equal(sentence["said_by"], "The defence ministry")
    equal(wire(desk, "urn:depot:1", 2, text, "canceled")["alerts"] >= 1, True)
    view = alert(desk, found[0]["id"])
    equal((view["state"], [(a["left"], a["closed"]) for a in view["articles"]]),
          ("open", [(True, "canceled"), (False, None)]))
    wire(desk, "urn:depot:2", 2, text, "canceled")
    view = alert(desk, found[0]["id"])
    equal((view["state"], view["revision"]), ("retracted", 4))
    equal(alerts(desk, f"?rule={rule}&state=open"), [])
    equal(len(alerts(desk, f"?rule={rule}&state=retracted")), 1)


@case
def of_many_articles(desk):
    """An alert of a hundred articles is read and told by those that began it and the latest."""
    rule = {"name": "Wide", "labels": {"denial": 0.5}, "words": {"any": ["Kestrelton"]},
            "at_least": {"articles": 3, "across": "all", "within": "30d"}}
    equal(desk.ask_json("POST", "/v1/rules", rule).status, 201)
    rows = [{"id": f"urn:wide:{i}", "title": f"Wide {i}", "text": f"The mayor of Kestrelton denied that plan {i * 37} "
             f"of the year {1900 + i} was ever put to the {['council', 'guild', 'bench'][i % 3]} number {i * i}."}
            for i in range(100)]
    for at in 0, 2, 50:
        lines = "\n".join(json.dumps(row) for row in rows[at:{0: 2, 2: 50, 50: 100}[at]])
        answer = desk.ask("POST", ARTICLES, lines.encode(), {"Content-Type": "application/x-ndjson"})
        equal({line["kept"] for line in answer.lines()}, {"new"})
        equal(len(alerts(desk, f"?rule={rule_id(desk, 'Wide')}")), int(at > 0))
    found = alerts(desk, f"?rule={rule_id(desk, 'Wide')}")[0]
    view = alert(desk, found["id"])
    titles = [a["title"] for a in view["articles"]]
    equal((view["n_articles"], len(titles), titles[:5]), (100, 20, [f"Wide {i}" for i in range(5)]))
    equal("Wide 99" in titles, True)
    ids, path = [], f"{ALERTS}/{found['id']}/articles?limit=30"
    while path:
        page = desk.ask("GET", path).json()
        ids += [a["id"] for a in page["articles"]]
        path = page["next"] and f"{ALERTS}/{found['id']}/articles?limit=30&cursor={page['next']}"
    equal((len(ids), ids == sorted(set(ids), reverse=True)), (100, True))
    problem(desk.ask("GET", f"{ALERTS}/999999/articles"), 404, "not-found")
    event = sqlite3.connect(f"file:{desk.data}/desk.db?mode=ro", uri=True).execute(
        "SELECT data FROM event WHERE alert_id = ? ORDER BY id DESC LIMIT 1", (found["id"],)).fetchone()[0]
    data = json.loads(event)["data"]
    equal((data["n_articles"], len(data["articles"]) + data["articles_left_out"], data["n_sentences"]), (100, 100, 100))
    post(desk, {"id": "urn:wide:30", "title": "Wide 30", "text": "The mayor of Kestrelton was silent."})
    view = alert(desk, found["id"])
    equal([(a["title"], a["left"]) for a in view["articles"] if a["left"]], [("Wide 30", True)])
    equal((view["state"], view["n_articles"]), ("open", 100))


@case
def what_it_says_no_more(desk):
    """A text that no longer matches leaves the alert."""
    first = post(desk, {"id": "urn:softened", "title": "Bank", "text": "The bank denied the losses were its own."})
    number = alerts(desk, f"?article={first['id']}&kind=labels")[0]["id"]
    post(desk, {"id": "urn:softened", "title": "Bank", "text": "The bank wrote off losses of two millions."})
    equal(alert(desk, number)["state"], "retracted")
    post(desk, {"id": "urn:softened", "title": "Bank", "text": "The bank denied the losses were its own, again."})
    equal(alert(desk, number)["state"], "open")


@case
def taken_back_by_an_old_version(desk):
    """Versions may come in any order; whichever says that the article is taken back is heard."""
    text = "The harbour master denied that the crane had been unsafe."
    kept = wire(desk, "urn:late", 3, text)
    number = alerts(desk, f"?article={kept['id']}&kind=labels")[0]["id"]
    equal(wire(desk, "urn:late", 2, "Nothing was said.")["kept"], "older")
    equal(alert(desk, number)["state"], "open")
    late = wire(desk, "urn:late", 2, "Nothing was said.", "canceled")
    equal((late["kept"], late["version"]), ("changed", kept["version"]))
    equal(alert(desk, number)["state"], "retracted")
    back = wire(desk, "urn:late", 4, text)
    equal((back["kept"], alert(desk, number)["state"]), ("changed", "open"))


@case
def closing_is_told(desk):
    kept = wire(desk, "urn:told", 1, "The bishop denied the sale of the chapel to the brewery.")
    number = alerts(desk, f"?article={kept['id']}&kind=labels")[0]["id"]
    was = alert(desk, number)["revision"]
    closed = wire(desk, "urn:told", 2, "The bishop denied the sale of the chapel to the brewery.", "withheld")
    equal(closed["alerts"] > 0, True)
    view = alert(desk, number)
    equal((view["state"], view["revision"], view["articles"][0]["closed"]), ("open", was + 1, "withheld"))


@case
def drift(desk):
    first = post(desk, {"id": "urn:drift", "title": "Vote", "text": "The vote was held. The commission counted on."})
    equal(alerts(desk, f"?kind=drift&article={first['id']}"), [])
    post(desk, {"id": "urn:drift", "title": "Vote",
                "text": "The vote was held. The commission denied that ballots had been lost. It counted on."})
    found = alerts(desk, f"?kind=drift&article={first['id']}")
    equal(len(found), 1)
    view = alert(desk, found[0]["id"])
    equal([s["change"] for s in view["articles"][0]["sentences"]], ["appeared"])
    equal(bool(view["why"]["changes"]), True)


@case
def headline_gap(desk):
    kept = post(desk, {"id": "urn:gap", "title": "Company poisoned the river with solvents",
                       "text": "The company may have poisoned the river with solvents, a scientist said. "
                               "The company denied it had poisoned the river with solvents."})
    found = alerts(desk, f"?kind=headline-gap&article={kept['id']}")
    equal(len(found), 1)
    view = alert(desk, found[0]["id"])
    equal(view["articles"][0]["sentences"][0]["role"], "headline")


def pleas(uri, n):
    things = ["Vistula", "Ebro", "Tagus", "Meuse", "Sava", "Drina", "Oder", "Loire", "Volga", "Tiber", "Po", "Seine"]
    return {"id": uri, "title": uri, "text": " ".join(
        f"Minister Wolkonski denied that {1000 + 7 * i} tonnes of barley from {things[i % 12]} were sold to "
        f"Brandstetter in {1900 + i}." for i in range(n))}


@case
def contested_once_an_article(desk):
    rule = {"name": "Pleas", "kind": "contested", "labels": {"denial": 0.5}}
    equal(desk.ask_json("POST", "/v1/rules", rule).status, 201)
    for i, speaker in enumerate(["Wolkonski", "Abernathy"]):
        article = pleas(f"urn:plea:{i}", 40)
        article["text"] = article["text"].replace("Wolkonski", speaker)
        kept = post(desk, article)
    found = alerts(desk, f"?rule={rule_id(desk, 'Pleas')}")
    equal(len(found) > 0, True)
    held = [[a["id"] for a in alert(desk, one["id"])["articles"]].count(kept["id"]) for one in found]
    equal((max(held), kept["alerts"] >= len(found)), (1, True))
    equal(all(one["revision"] == 1 for one in found), True, found)
    notes = desk.ask("GET", f"{ARTICLES}/{kept['id']}/versions/1").json()["notes"]
    equal(notes, ["claims: of 40 denied claims the first 32 are compared with those of others"])


@case
def backfill_raises_nothing(desk):
    answer = desk.ask_json("POST", ARTICLES + "?backfill", {"id": "urn:old", "text": "The envoy denied it in 2003."})
    equal(answer.json()["alerts"], 0)
    equal(alerts(desk, f"?article={answer.json()['id']}"), [])


@case
def lists_and_pages(desk):
    for i in range(9):
        post(desk, {"id": f"urn:page:{i}", "title": f"Page {i}",
                    "text": f"Spokesman number {i} denied the report number {i * 7919} about item {i * 104729}."})
    seen, path = [], f"{ALERTS}?limit=4&rule={rule_id(desk, 'Denials')}"
    while path:
        answer = desk.ask("GET", path)
        seen += [a["id"] for a in answer.json()["alerts"]]
        post(desk, {"id": f"urn:between:{len(seen)}", "title": "Between", "text": f"Miss {len(seen)} denied it."})
        path = answer.headers["Link"].split(">")[0][1:] if answer.headers["Link"] else None
    equal((len(seen) >= 9, seen), (True, sorted(set(seen), reverse=True)))
    equal(alerts(desk, "?since=2100-01-01T00:00:00Z"), [])
    for query in ["state=shut", "kind=lie", "rule=x", "rule=0", "story=-1", "cursor=x", "limit=1000", "since=now",
                  "z=1"]:
        problem(desk.ask("GET", f"{ALERTS}?{query}"), 400, "invalid-query")
    for name in ["0", "x", "999999999", "-1"]:
        problem(desk.ask("GET", f"{ALERTS}/{name}"), 404, "not-found")
    tag = desk.ask("GET", f"{ALERTS}/{seen[0]}").headers["ETag"]
    equal(desk.ask("GET", f"{ALERTS}/{seen[0]}", None, {"If-None-Match": tag}).status, 304)


def one_to_judge(desk, name):
    kept = post(desk, {"id": f"urn:judge:{name}", "title": name,
                       "text": f"Trams ran in {name}. The mayor of {name} denied taking money from {name} builders."})
    return alerts(desk, f"?article={kept['id']}&kind=labels")[0]["id"], kept["id"], 2


@case
def verdicts(desk):
    number, article, sentence = one_to_judge(desk, "Ghent")
    path = f"{ALERTS}/{number}/verdict"
    said = {"article": article, "sentence": sentence}
    answer = desk.ask_json("POST", path, {**said, "verdict": "right"})
    equal((answer.status, answer.json()["flagged"], answer.json()["via"]), (201, ["denial"], "api"))
    equal(desk.ask_json("POST", path, {**said, "verdict": "wrong-label", "labels": ["hedge"]}).status, 201)
    shown = alert(desk, number)["verdicts"]
    equal([(v["verdict"], v["labels"]) for v in shown], [("right", None), ("wrong-label", ["hedge"])])
    rule = desk.ask("GET", f"/v1/rules/{rule_id(desk, 'Denials')}").json()
    equal([(p["lang"], p["right"], p["wrong"]) for p in rule["precision"]], [("en", 0, 1)])
    for body, pointer in [({"verdict": "perhaps"}, "/verdict"), ({}, "/verdict"),
                          ({"verdict": "right", "labels": ["hedge"]}, "/labels"),
                          ({"verdict": "wrong-label", "labels": ["lie"]}, "/labels/0"),
                          ({"verdict": "wrong-label", "labels": "hedge"}, "/labels"),
                          ({"verdict": "right", "sentence": 0}, "/sentence"),
                          ({"verdict": "right", "sentence": -1}, "/sentence"),
                          ({"verdict": "right", "article": 1}, "/article"),
                          ({"verdict": "right", "who": "me"}, "/who")]:
        refused = problem(desk.ask_json("POST", path, {**said, **body}), 422, "invalid-body")
        equal(pointer in [e["pointer"] for e in refused["errors"]], True, f"{body} {refused}")
    problem(desk.ask_json("POST", f"{ALERTS}/999999/verdict", {**said, "verdict": "right"}), 404, "not-found")
    metrics = desk.ask("GET", "/metrics").body.decode()
    equal('gainsay_editor_verdicts_total{label="denial",verdict="right"} 1' in metrics, True)


# --- Links ---


def token(desk, number, article, sentence, until=None, version=None, who="reader@example.org", key=None):
    """As the desk writes them into mails."""
    with sqlite3.connect(f"file:{desk.data}/desk.db?mode=ro", uri=True) as db:
        key = key or db.execute("SELECT value FROM meta WHERE key = 'link-key'").fetchone()[0]
        version = version or db.execute("SELECT version_id FROM alert_article WHERE alert_id = ? AND article_id = ?",
                                        (number, article)).fetchone()[0]
    until = int(time.time()) + 1000 if until is None else until
    data = struct.pack(">BqqqqI", 1, number, article, version, 1, sentence) + until.to_bytes(5, "big") + who.encode()
    mac = hmac.new(key, b"gainsay verdict link\0" + data, hashlib.sha256).digest()[:16]
    return base64.urlsafe_b64encode(data + mac).decode().rstrip("=")


def n_verdicts(desk, number):
    return len(alert(desk, number)["verdicts"])


@case
def links_ask_and_only_post_acts(desk):
    number, article, sentence = one_to_judge(desk, "Bruges")
    path = "/v/" + token(desk, number, article, sentence)
    for method in ["GET", "HEAD"]:
        for query in ["", "?as=right", "?as=not-useful"]:
            page = desk.ask(method, path + query)
            equal((page.status, page.headers["Content-Type"]), (200, "text/html; charset=utf-8"))
    equal(n_verdicts(desk, number), 0)
    page = desk.ask("GET", path + "?as=wrong-label")
    text = page.body.decode()
    equal("The mayor of Bruges <mark class=\"denial\">denied</mark>" in text, True)
    equal("<button name=\"as\" value=\"wrong-label\" class=\"chosen\">" in text, True)
    equal("<script" in text, False)
    policy = page.headers["Content-Security-Policy"]
    equal("form-action 'self'" in policy and "frame-ancestors 'none'" in policy and "script-src" not in policy, True)
    equal(page.headers["Referrer-Policy"], "same-origin")
    done = desk.ask("POST", path, b"as=wrong-label&label=hedge&label=nonresponse",
                    {**FORM, "Origin": f"http://127.0.0.1:{desk.port}"})
    equal((done.status, "Thank you" in done.body.decode()), (200, True))
    kept = alert(desk, number)["verdicts"][0]
    equal((kept["verdict"], kept["labels"], kept["who"], kept["via"]),
          ("wrong-label", ["hedge", "nonresponse"], "reader@example.org", "link"))
    desk.ask("POST", path, b"as=right", FORM)
    equal(alert(desk, number)["verdicts"][1]["verdict"], "right")


@case
def a_link_pressed_again_and_again(desk):
    number, article, sentence = one_to_judge(desk, "Lier")
    path = "/v/" + token(desk, number, article, sentence)
    for _ in range(5):
        page = desk.ask("POST", path, b"as=right", FORM)
        equal((page.status, "It is kept as: right." in page.body.decode()), (200, True))
    equal(n_verdicts(desk, number), 1)
    other = "/v/" + token(desk, number, article, sentence, who="other@example.org")
    for at, count in [(other, 2), (path, 3)]:  # the last word is another's: it can be had back
        desk.ask("POST", at, b"as=not-useful" if at == other else b"as=right", FORM)
        equal(n_verdicts(desk, number), count)
    pages = [desk.ask("POST", path, b"as=right" if i % 2 else b"as=not-useful", FORM) for i in range(40)]
    equal((n_verdicts(desk, number), pages[17].status, pages[-2].status), (21, 200, 422))
    equal("This one was not kept" in pages[-2].body.decode(), True)


@case
def links_that_are_none(desk):
    number, article, sentence = one_to_judge(desk, "Namur")
    good = token(desk, number, article, sentence)
    flipped = good[:10] + ("A" if good[10] != "A" else "B") + good[11:]
    for bad in [flipped, good[:-1], good + "A", "x", "A" * 400, token(desk, number, article, sentence, key=b"k" * 32)]:
        for method, body in [("GET", None), ("POST", b"as=right")]:
            answer = desk.ask(method, "/v/" + bad, body, FORM if body else {})
            equal((answer.status, "This link is not whole" in answer.body.decode()), (404, True))
    old = "/v/" + token(desk, number, article, sentence, until=int(time.time()) - 5)
    equal((desk.ask("GET", old).status, desk.ask("POST", old, b"as=right", FORM).status), (410, 410))
    for body in [b"", b"as=", b"as=perhaps", b"as=right&x=1", b"as=%zz", b"label=hedge"]:
        equal(desk.ask("POST", "/v/" + good, body, FORM).status, 422, body)
    problem(desk.ask("POST", "/v/" + good, b'{"as":"right"}', {"Content-Type": "application/json"}), 415,
            "unsupported-type")
    problem(desk.ask("POST", "/v/" + good, b"as=right", {**FORM, "Origin": "https://evil.example"}), 403,
            "foreign-origin")
    problem(desk.ask("POST", "/v/" + good, b"as=right", {**FORM, "Origin": "null"}), 403, "foreign-origin")
    equal(desk.ask("GET", "/v/" + token(desk, number, article, 77)).status, 410)
    equal(n_verdicts(desk, number), 0)


@case
def links_judge_what_their_reader_saw(desk):
    number, article, sentence = one_to_judge(desk, "Liege")
    path = "/v/" + token(desk, number, article, sentence)
    post(desk, {"id": "urn:judge:Liege", "title": "Liege", "text": "The mayor of Liege denied it. Trams ran again."})
    equal("The mayor of Liege denied taking money" in desk.ask("GET", path).body.decode().replace("<mark class="
          "\"denial\">", "").replace("</mark>", ""), True)
    equal(desk.ask("POST", path, b"as=right", FORM).status, 200)
    with sqlite3.connect(f"file:{desk.data}/desk.db?mode=ro", uri=True) as db:
        text = db.execute("SELECT text FROM verdict ORDER BY id DESC LIMIT 1").fetchone()[0]
    equal(text, "The mayor of Liege denied taking money from Liege builders.")


@case
def pages_escape_what_articles_say(desk):
    kept = post(desk, {"id": "urn:evil", "title": "<script>alert(1)</script>",
                       "text": "The mayor denied <img src=x onerror=alert(1)> \"everything\" & more."})
    number = alerts(desk, f"?article={kept['id']}&kind=labels")[0]["id"]
    text = desk.ask("GET", "/v/" + token(desk, number, kept["id"], 1)).body.decode()
    equal(("<script" in text, "<img" in text), (False, False))
    equal("&lt;img src=x onerror=alert(1)&gt;" in text, True)


@case
def closed_articles_are_shown_to_nobody_outside(desk):
    text = "The minister denied the secret plan in a letter."
    kept = wire(desk, "urn:closed", 1, text)
    number = alerts(desk, f"?article={kept['id']}&kind=labels")[0]["id"]
    path = "/v/" + token(desk, number, kept["id"], 1)
    equal("secret plan" in desk.ask("GET", path).body.decode(), True)
    wire(desk, "urn:closed", 2, text, "withheld")
    page = desk.ask("GET", path)
    equal((page.status, "secret" in page.body.decode()), (410, False))
    equal((desk.ask("POST", path, b"as=right", FORM).status, n_verdicts(desk, number)), (410, 0))
    equal(desk.ask("DELETE", f"{ARTICLES}/{kept['id']}").status, 204)
    view = alert(desk, number)
    left = view["articles"][0]
    equal((view["state"], left["closed"], left["sentences"]), ("retracted", "removed", []))
    equal("secret" in desk.ask("GET", f"{ALERTS}/{number}").body.decode(), False)
    equal(desk.ask("GET", path).status, 410)


@case
def verdicts_are_gold(desk):
    """Beside the desk that runs: one sentence more for a verdict that speaks of a label, none for one that does not."""
    def sentences():
        run = subprocess.run([desk.binary, "calibrate", "--verdicts", desk.data], capture_output=True, text=True)
        equal(run.returncode, 0, run.stderr)
        return int(run.stderr.split("of verdicts: ")[1].split()[0])

    before = sentences()
    for name, verdict, more in [("Mechelen", "right", 1), ("Aalst", "wrong-label", 1), ("Ieper", "not-useful", 0)]:
        number, article, sentence = one_to_judge(desk, name)
        desk.ask_json("POST", f"{ALERTS}/{number}/verdict", {"article": article, "sentence": sentence,
                                                             "verdict": verdict})
        after = sentences()
        equal(after - before, more, name)
        before = after
    none = subprocess.run([desk.binary, "calibrate", "--verdicts", "/nowhere"], capture_output=True, text=True)
    equal(none.returncode, 1, none.stderr)


@case
def figures(desk):
    metrics = desk.ask("GET", "/metrics").body.decode()
    for name in ['gainsay_articles_ingested_total{source_type="api",outcome="new"}',
                 'gainsay_articles_ingested_total{source_type="api",outcome="updated"}',
                 'gainsay_alerts_total{kind="labels",outcome="created"}',
                 'gainsay_alerts_total{kind="labels",outcome="retracted"}',
                 'gainsay_alerts_total{kind="drift",outcome="created"}']:
        equal(name in metrics, True, name)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="gainsay-alerts-") as folder:
        data = os.path.join(folder, "desk")
        with Described(sys.argv[1], "--data", data, "--threads", "2") as server:
            server.binary, server.data = sys.argv[1], data
            code = run_cases(server)
    sys.exit(code)
