#!/usr/bin/env python3
"""Feeds: Atom and JSON Feed of a rule and of all, pages, conditions, secret paths.

usage: feeds.py GAINSAY"""
import json
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as xml

from desk import case, equal, problem, run_cases
from told import Kept, denial, only

ATOM = "{http://www.w3.org/2005/Atom}"
SCHEMA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "desk", "atom.rng")


def valid(body):
    """By the schema of RFC 4287, where there is a program that knows it."""
    if shutil.which("xmllint"):
        done = subprocess.run(["xmllint", "--noout", "--relaxng", SCHEMA, "-"], input=body, capture_output=True)
        equal(done.returncode, 0, done.stderr)
    return xml.fromstring(body)


def atom(desk, path):
    answer = desk.ask("GET", path)
    equal((answer.status, answer.headers["Content-Type"]), (200, "application/atom+xml; charset=utf-8"), answer.body)
    return valid(answer.body)


@case
def both_forms(binary):
    with Kept(binary) as desk:
        number, = only(desk, {"name": "Denials: Ministers, & <others>"})
        for n in range(3):
            desk.take(denial(n))
        feed = atom(desk, f"/feeds/{number}.atom")
        equal(feed.find(ATOM + "title").text, "Denials: Ministers, & <others>")
        entries = feed.findall(ATOM + "entry")
        equal(len(entries), 3)
        ids = [entry.find(ATOM + "id").text for entry in entries]
        equal(len(set(ids)), 3)
        by_name = atom(desk, "/feeds/denials-ministers-others.atom")
        equal([entry.find(ATOM + "id").text for entry in by_name.findall(ATOM + "entry")], ids)
        every = atom(desk, "/feeds/all.atom")
        equal([entry.find(ATOM + "id").text for entry in every.findall(ATOM + "entry")], ids)
        answer = desk.ask("GET", f"/feeds/{number}.json")
        equal(answer.headers["Content-Type"], "application/feed+json")
        items = answer.json()["items"]
        equal([item["id"] for item in items], ids)
        equal("/v/" in answer.body.decode(), False)  # nobody's verdict link is in a feed that is shared
        for path in ["none.atom", "99.json", ".atom", "%FF.atom", "all.rss", "all"]:
            problem(desk.ask("GET", "/feeds/" + path), 404, "not-found")
        problem(desk.ask("GET", "/feeds/all.atom?before=x"), 400, "invalid-query")


@case
def only_what_is_new(binary):
    with Kept(binary) as desk:
        only(desk, {})
        desk.take(denial(1))
        answer = desk.ask("GET", "/feeds/all.atom")
        tag = answer.headers["ETag"]
        equal(answer.headers["Last-Modified"].endswith(" GMT"), True)
        equal(answer.headers["Cache-Control"], "no-cache")
        again = desk.ask("GET", "/feeds/all.atom", headers={"If-None-Match": tag})
        equal((again.status, again.body, again.headers["ETag"]), (304, b"", tag))
        desk.take(denial(2))
        equal(desk.ask("GET", "/feeds/all.atom", headers={"If-None-Match": tag}).status, 200)
        equal(desk.ask("HEAD", "/feeds/all.atom").body, b"")


@case
def in_pages(binary):
    with Kept(binary) as desk:
        only(desk, {})
        lines = "\n".join(json.dumps(denial(n)) for n in range(60)).encode()
        answer = desk.ask("POST", "/v1/articles", lines, {"Content-Type": "application/x-ndjson"})
        equal(answer.status, 200, answer.body[:300])
        path, ids, pages = "/feeds/all.json", [], 0
        while path:
            page = desk.ask("GET", path)
            equal(len(page.body) < 250 << 10, True)
            feed = page.json()
            ids += [item["id"] for item in feed["items"]]
            path = feed.get("next_url", "").removeprefix(f"http://{desk.host}:{desk.port}") or None
            pages += 1
        equal((len(ids), len(set(ids)), pages > 1), (60, 60, True))
        feed = atom(desk, "/feeds/all.atom")
        equal([link.get("rel") for link in feed.findall(ATOM + "link")].count("next"), 1)


@case
def under_a_path_that_can_be_revoked(binary):
    with Kept(binary) as desk:
        number, = only(desk, {})
        desk.take(denial(1))
        made = desk.ask("POST", f"/v1/rules/{number}/feed-secret").json()
        path = made["atom"].removeprefix(f"http://{desk.host}:{desk.port}")
        equal(len(atom(desk, path).findall(ATOM + "entry")), 1)
        equal(desk.ask("GET", path.replace(".atom", ".json")).json()["items"][0]["id"] != "", True)
        equal([line["route"] for line in desk.log_lines() if "route" in line and "/f/" in line["route"]],
              ["/f/{secret}.atom", "/f/{secret}.json"])  # never the secret
        again = desk.ask("POST", f"/v1/rules/{number}/feed-secret").json()
        problem(desk.ask("GET", path), 404, "not-found")
        path = again["json"].removeprefix(f"http://{desk.host}:{desk.port}")
        equal(desk.ask("GET", path).status, 200)
        equal(desk.ask("DELETE", f"/v1/rules/{number}/feed-secret").status, 204)
        problem(desk.ask("GET", path), 404, "not-found")
        problem(desk.ask("POST", "/v1/rules/99/feed-secret"), 404, "not-found")


@case
def closed_articles_are_not_told(binary):
    with Kept(binary) as desk:
        only(desk, {})
        desk.take(denial(1))
        equal(b"Adler" in desk.ask("GET", "/feeds/all.atom").body or b"Baker" in desk.ask("GET", "/feeds/all.atom").body,
              True)
        item = {"uri": "urn:test:1", "type": "text", "version": "2", "pubstatus": "withheld", "language": "en",
                "headline": denial(1)["title"], "body_text": denial(1)["text"]}
        answer = desk.ask("POST", "/v1/articles", json.dumps(item).encode(),
                          {"Content-Type": "application/ninjs+json"})
        equal(answer.status in (200, 201), True, answer.body)
        for path in ["/feeds/all.atom", "/feeds/all.json"]:
            body = desk.ask("GET", path).body
            equal((b"Adler" in body, b"Baker" in body), (False, False), body)


sys.exit(run_cases(sys.argv[1]))
