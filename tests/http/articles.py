#!/usr/bin/env python3
"""Articles that are kept: one and many, versions, search and its pages, reports, keys, hostile ids and queries.

usage: articles.py GAINSAY"""
import json
import os
import sys
import tempfile
import threading

from desk import Desk, case, equal, problem, run_cases

ARTICLES = "/v1/articles"
LINES = {"Content-Type": "application/x-ndjson"}


def post(desk, article, query="", headers=None):
    return desk.ask_json("POST", ARTICLES + query, article, headers)


@case
def one_is_kept_and_shown(desk):
    answer = post(desk, {"id": "urn:one:1", "title": "Mayor denies theft", "url": "https://example.org/1",
                         "text": "The mayor denied taking 💰 from the fund. “It is a lie,” she said. Trams ran."})
    equal(answer.status, 201)
    kept = answer.json()
    equal((kept["kept"], kept["version"]), ("new", 1))
    equal(answer.headers["Location"], f"/v1/articles/{kept['id']}")
    shown = desk.ask("GET", answer.headers["Location"]).json()
    equal((shown["uri"], shown["url"], shown["lang"], shown["status"]),
          ("urn:one:1", "https://example.org/1", "en", "usable"))
    equal("denial" in shown["flags"], True)
    equal([v["version"] for v in shown["versions"]], [1])
    current = shown["current"]
    equal(current["text"][:current["headline_end"]], "Mayor denies theft")
    sentences = [current["text"][s["start"]:s["end"]] for s in current["sentences"]]
    equal(sentences[1], "The mayor denied taking 💰 from the fund.")
    for s in current["sentences"]:
        equal(s["flags"], [f["label"] for f in s["findings"]])
        for finding in s["findings"]:
            for cue in finding["cues"]:
                equal(current["text"][cue["start"]:cue["end"]], cue["exact"])


@case
def again_is_an_update_not_a_twin(desk):
    first = post(desk, {"id": "urn:twin", "title": "T", "text": "Nobody was hurt."}).json()
    same = post(desk, {"id": "urn:twin", "title": "T", "text": "Nobody was hurt."})
    equal((same.status, same.json()["kept"], same.json()["id"]), (200, "same", first["id"]))
    more = post(desk, {"id": "urn:twin", "title": "T", "text": "Nobody was hurt. The army denied any part in it."})
    equal((more.status, more.json()["kept"], more.json()["version"]), (200, "updated", 2))
    title = post(desk, {"id": "urn:twin", "title": "Other", "text": "Nobody was hurt. The army denied any part in it."})
    equal(title.json()["kept"] in ("updated", "changed"), True)
    path = f"{ARTICLES}/{first['id']}"
    shown = desk.ask("GET", path).json()
    equal([v["version"] for v in shown["versions"]], list(range(1, shown["version"] + 1)))
    equal(desk.ask("GET", path + "/versions/1").json()["text"].endswith("Nobody was hurt."), True)
    problem(desk.ask("GET", path + "/versions/9"), 404, "not-found")
    url = {"url": "https://example.org/by-url", "text": "By its address."}
    equal(post(desk, url).json()["id"], post(desk, {**url, "text": "By its address, again."}).json()["id"])
    plain = desk.ask("POST", ARTICLES, b"Only words, and the same words again.", {"Content-Type": "text/plain"})
    again = desk.ask("POST", ARTICLES, b"Only words, and the same words again.", {"Content-Type": "text/plain"})
    equal((plain.status, again.status, again.json()["id"]), (201, 200, plain.json()["id"]))


@case
def tags_of_what_is_shown(desk):
    path = post(desk, {"id": "urn:tag", "text": "A tag."}).headers["Location"]
    tag = desk.ask("GET", path).headers["ETag"]
    equal(desk.ask("GET", path, None, {"If-None-Match": tag}).status, 304)
    post(desk, {"id": "urn:tag", "text": "Another tag."})
    equal(desk.ask("GET", path, None, {"If-None-Match": tag}).status, 200)


@case
def other_forms_of_articles(desk):
    page = b"<html lang=en><head><title>A page</title></head><body><article><h1>A page</h1><p>" + \
        b"The company said it had done nothing wrong, and that the report was false. " * 8 + b"</p></article>"
    answer = desk.ask("POST", ARTICLES + "?url=https://example.org/page&id=urn:page", page,
                      {"Content-Type": "text/html"})
    equal(answer.status, 201)
    shown = desk.ask("GET", answer.headers["Location"]).json()
    equal((shown["uri"], shown["url"]), ("urn:page", "https://example.org/page"))
    item = {"uri": "urn:ninjs:1", "type": "text", "pubstatus": "usable", "version": "2", "headline": "Wire",
            "body_text": "The ministry denied the report.", "language": "en"}
    kept = desk.ask_json("POST", ARTICLES, item, {"Content-Type": "application/ninjs+json"})
    equal((kept.status, desk.ask("GET", kept.headers["Location"]).json()["current"]["external_version"]), (201, "2"))
    older = desk.ask_json("POST", ARTICLES, {**item, "version": "1", "body_text": "Older."},
                          {"Content-Type": "application/ninjs+json"})
    equal(older.json()["kept"], "older")
    two = desk.ask_json("POST", ARTICLES, [{**item, "uri": "urn:ninjs:2"}, {**item, "uri": "urn:ninjs:3"}],
                        {"Content-Type": "application/ninjs+json"})
    equal([a["kept"] for a in two.json()["articles"]], ["new", "new"])


@case
def what_is_refused(desk):
    problem(desk.ask("POST", ARTICLES, b"", {"Content-Type": "text/plain"}), 422, "no-article")
    problem(desk.ask("POST", ARTICLES, b"{", {"Content-Type": "application/json"}), 400, "invalid-json")
    equal(problem(post(desk, {"title": "x"}), 422, "invalid-body")["errors"][0]["pointer"], "/text")
    problem(desk.ask("POST", ARTICLES, b"\0\1\2\3" * 300, {"Content-Type": "text/plain"}), 422, "not-text")
    problem(desk.ask("POST", ARTICLES, b"x", {"Content-Type": "image/png"}), 415, "unsupported-type")
    picture = {"uri": "urn:picture", "type": "picture", "pubstatus": "usable", "headline": "x"}
    problem(desk.ask_json("POST", ARTICLES, picture, {"Content-Type": "application/ninjs+json"}), 422, "no-article")
    problem(post(desk, {"text": "x"}, "?source=nobody"), 400, "invalid-query")
    problem(post(desk, {"text": "x"}, "?backfill=perhaps"), 400, "invalid-query")
    problem(post(desk, {"text": "x"}, "?sauce=nobody"), 400, "invalid-query")


@case
def ids_that_are_none(desk):
    for name in ["0", "-1", "01", "1.0", "1e3", "x", "9223372036854775808", "99999999999999999999", "%00", "1%20",
                 "1'", "..", "%F0%9F%92%B0", "1;drop%20table%20article", "a" * 500]:
        problem(desk.ask("GET", f"{ARTICLES}/{name}"), 404, "not-found")
    problem(desk.ask("GET", ARTICLES + "/9223372036854775807"), 404, "not-found")
    problem(desk.ask("GET", ARTICLES + "/1/versions/0"), 404, "not-found")
    problem(desk.ask("GET", ARTICLES + "/1/versions/99999999999"), 404, "not-found")


@case
def many_are_answered_line_by_line(desk):
    lines = [json.dumps({"id": f"urn:many:{i}", "title": f"Number {i}", "text": f"The envoy denied it, {i} times."})
             for i in range(200)]
    lines[3] = "{"
    lines[70] = '{"title": "no text"}'
    lines[90] = ""
    answer = desk.ask("POST", ARTICLES, "\n".join(lines).encode(), LINES)
    equal((answer.status, answer.headers["Content-Type"]), (200, "application/x-ndjson"))
    said = answer.lines()
    equal([line["line"] for line in said], [i + 1 for i in range(200) if i != 90])
    equal([line["line"] for line in said if "error" in line], [4, 71])
    equal({line["kept"] for line in said if "error" not in line}, {"new"})
    again = desk.ask("POST", ARTICLES, "\n".join(lines).encode(), LINES).lines()
    equal({line["kept"] for line in again if "error" not in line}, {"same"})
    problem(desk.ask("POST", ARTICLES + "?id=urn:x", b'{"text":"x"}', LINES), 400, "invalid-query")
    problem(desk.ask("POST", ARTICLES, b'{"text":"x"}', {**LINES, "Idempotency-Key": "k"}), 400, "bad-request")


@case
def the_same_at_once_is_one(desk):
    answers = []
    article = {"id": "urn:race", "title": "Race", "text": "They all come at once."}
    threads = [threading.Thread(target=lambda: answers.append(post(desk, article))) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    equal(sorted({a.status for a in answers}), [200, 201])
    equal(len({a.json()["id"] for a in answers}), 1)
    equal(sum(a.json()["kept"] == "new" for a in answers), 1)


@case
def search_finds(desk):
    post(desk, {"id": "urn:s:1", "title": "Zebra", "text": "The director denied the rumours about zebras.", "lang": "en"})
    post(desk, {"id": "urn:s:2", "title": "Zebra",
                "text": "Der Wärter dementierte, dass Zebras entlaufen seien. Er sprach mit der Zeitung."})
    post(desk, {"id": "urn:s:3", "title": "Zebras", "text": "A zebra crossing was painted in the old town."})

    def uris(query):
        return [a["uri"] for a in desk.ask("GET", ARTICLES + query).json()["articles"]]

    equal(uris("?q=zebra"), ["urn:s:3", "urn:s:2", "urn:s:1"])
    equal(uris("?q=zebra&lang=de"), ["urn:s:2"])
    equal(uris("?q=zebra+-crossing&lang=en"), ["urn:s:1"])
    equal(uris("?q=%22zebra+crossing%22"), ["urn:s:3"])
    equal(uris("?q=zebra&label=denial"), ["urn:s:2", "urn:s:1"])
    equal(uris("?q=zebra&label=nonresponse&min=0.9"), [])
    equal(uris("?q=zebra&since=2100-01-01T00:00:00Z"), [])
    equal(uris("?q=zebra&until=2001-01-01T00:00:00Z"), [])
    equal(uris("?q=zebra&source=nobody"), [])
    hit = desk.ask("GET", ARTICLES + "?q=crossing").json()["articles"][0]
    equal("crossing" in "".join(p["text"] for p in hit["snippet"] if p.get("found")), True)
    equal(desk.ask("GET", ARTICLES + "?limit=1").json()["articles"][0]["snippet"], None)


@case
def queries_that_are_hostile(desk):
    for q in ["%22", "*", "NEAR(a%20b)", "a%20AND%20(", "title:x", "%27;--", "-", "(((", "a*b", "%EF%BF%BF", "OR"]:
        status = desk.ask("GET", f"{ARTICLES}?q={q}").status
        equal(status in (200, 400), True, f"{q} {status}")
    for query in ["min=2", "label=denial&min=x", "label=lie", "min=0.5", "since=yesterday", "limit=0", "limit=201",
                  "limit=x", "cursor=x", "cursor=", "cursor=MDE", "cursor=" + "A" * 300, "q=%ff", "x=1", "q=a&q=b"]:
        problem(desk.ask("GET", f"{ARTICLES}?{query}"), 400, "invalid-query")


@case
def pages_stay_what_they_are(desk):
    """What comes while somebody turns pages moves nothing and repeats nothing."""
    seen, path, pages = [], ARTICLES + "?limit=7&q=envoy", 0
    while path:
        answer = desk.ask("GET", path)
        page = answer.json()
        seen += [a["id"] for a in page["articles"]]
        pages += 1
        post(desk, {"id": f"urn:between:{pages}", "text": f"An envoy came between, page {pages}."})
        link = answer.headers["Link"]
        equal(bool(link), page["next"] is not None)
        path = link.split(">")[0][1:] if link else None
    equal(pages > 20, True)
    equal(seen, sorted(set(seen), reverse=True))
    equal(len(seen), 197)


@case
def reports_made_anew(desk):
    kept = post(desk, {"id": "urn:report", "url": "https://example.org/r", "title": "T",
                       "text": "He denied it. Nobody else would comment."})
    report = desk.ask("GET", kept.headers["Location"] + "/report?with_text").json()
    equal((report["schema"], report["id"], report["title"]), ("gainsay/1", "urn:report", "T"))
    version = desk.ask("GET", kept.headers["Location"]).json()["current"]
    equal([s["scores"] for s in report["sentences"]], [s["scores"] for s in version["sentences"]])
    equal(report["text"], version["text"])


@case
def removed_ones_are_gone(desk):
    kept = post(desk, {"id": "urn:gone", "text": "The okapi denied everything."})
    equal(len(desk.ask("GET", ARTICLES + "?q=okapi").json()["articles"]), 1)
    equal(desk.ask("DELETE", kept.headers["Location"]).status, 204)
    problem(desk.ask("GET", kept.headers["Location"]), 404, "not-found")
    problem(desk.ask("DELETE", kept.headers["Location"]), 404, "not-found")
    equal(desk.ask("GET", ARTICLES + "?q=okapi").json()["articles"], [])
    equal(post(desk, {"id": "urn:gone", "text": "The okapi denied everything."}).json()["kept"], "new")


@case
def keys_act_once(desk):
    key = {"Idempotency-Key": "key-1"}
    article = {"text": "Sent twice, by a client that heard no answer.", "id": "urn:key"}
    first, second = post(desk, article, "", key), post(desk, article, "", key)
    equal((first.status, second.status, second.body), (201, 201, first.body))
    equal((second.headers["Location"], second.headers["Idempotency-Replayed"]), (first.headers["Location"], "true"))
    problem(post(desk, {**article, "text": "Other."}, "", key), 422, "key-reused")
    problem(post(desk, article, "?lang=en", key), 422, "key-reused")
    for bad in ["", "a b", "x" * 201, "ä"]:
        problem(desk.ask("POST", ARTICLES, json.dumps(article).encode(),
                         {"Content-Type": "application/json", "Idempotency-Key": bad.encode()}), 400, "bad-request")
    problem(post(desk, {"title": "no text"}, "", {"Idempotency-Key": "key-2"}), 422, "invalid-body")
    equal(post(desk, article, "", {"Idempotency-Key": "key-2"}).json()["kept"], "same")


@case
def what_is_kept_stays(desk):
    """Over a restart, with its versions."""
    data = desk.data
    before = desk.ask("GET", ARTICLES + "?limit=200").json()
    desk.stop()
    with Desk(desk.binary, "--data", data) as other:
        equal(other.ask("GET", ARTICLES + "?limit=200").json(), before)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="gainsay-articles-") as folder:
        with Desk(sys.argv[1], "--data", os.path.join(folder, "desk"), "--threads", "4") as server:
            server.binary, server.data = sys.argv[1], os.path.join(folder, "desk")
            code = run_cases(server)
    sys.exit(code)
