#!/usr/bin/env python3
"""POST /v1/score says what `gainsay score` says, to the byte, in every form it takes, and what is wrong where something
is.

usage: score.py GAINSAY EXAMPLES"""
import json
import os
import subprocess
import sys

from desk import Desk, case, equal, problem, run_cases

SCORE = "/v1/score"
LINES = "application/x-ndjson"


def program(desk, data, *flags):
    """What the command line writes for those bytes."""
    return subprocess.run([desk.binary, "score", *flags], input=data, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, check=False).stdout


def same(desk, data, kind, query="", *flags):
    answer = desk.ask("POST", SCORE + query, data, {"Content-Type": kind})
    equal(answer.status, 200, answer.body[:300])
    want = program(desk, data, *flags)
    equal(len(want) > 0, True)
    equal(answer.body, want, kind + query)
    return answer


def examples(desk):
    for name in ["denial.ar.txt", "rumour.zh-Hant.txt"]:
        with open(os.path.join(desk.examples, name), "rb") as text:
            yield name, text.read()


def article(data, **more):
    return json.dumps({"text": data.decode(), **more}, ensure_ascii=False).encode()


@case
def texts(desk):
    for name, data in examples(desk):
        lang = name.split(".")[1]
        same(desk, data, "text/plain", "", "-o", "jsonl")
        same(desk, data, "text/plain", f"?lang={lang}&pretty=1", "-o", "json", "-l", lang)
        same(desk, data, "text/plain; charset=utf-8", "?offsets=byte&with_text=true", "-o", "jsonl", "--offsets",
             "byte", "--with-text")
        same(desk, data, "text/plain", "?offsets=utf16", "-o", "jsonl", "--offsets", "utf16")


@case
def articles_in_json(desk):
    for name, data in examples(desk):
        for body in [article(data), article(data, id="a/1", lang=name.split(".")[1], title="A title of its own"),
                     article(data, url="https://example.org/story", published="2026-01-02", byline="N. N.")]:
            same(desk, body, "application/json", "", "-f", "jsonl", "-o", "jsonl")
            same(desk, body, "application/json", "?pretty", "-f", "jsonl", "-o", "json")
        pretty = json.dumps(json.loads(article(data, id="x")), indent=2).encode()
        equal(desk.ask("POST", SCORE, pretty, {"Content-Type": "application/json"}).body,
              program(desk, article(data, id="x"), "-f", "jsonl", "-o", "jsonl"))


@case
def what_fetch_writes(desk):
    line = article(b"Minister denies it\n\nHe denied it.", schema="gainsay-article/1", id="1",
                   headline="Minister denies it", extraction="partial", status="withheld",
                   notes=["x: y"], embargoed="2030-01-01T00:00:00Z")
    same(desk, line, "application/json", "", "-o", "jsonl")


@case
def pages(desk):
    for name, data in examples(desk):
        paragraphs = "".join(f"<p>{line}</p>" for line in data.decode().splitlines() if line.strip())
        page = f"<!doctype html><html><head><title>T</title><meta charset=utf-8></head><body><article>{paragraphs}"
        same(desk, page.encode(), "text/html", "", "-f", "html", "-o", "jsonl")
        same(desk, page.encode(), "text/html; charset=UTF-8", "?pretty=true", "-f", "html", "-o", "json")


@case
def character_sets(desk):
    text = "Министр опроверг сообщение об отставке. По его словам, это ложь."
    answer = desk.ask("POST", SCORE + "?with_text", text.encode("cp1251"),
                      {"Content-Type": 'text/plain; charset="windows-1251"'})
    equal(answer.json()["text"], text)
    equal("denial" in answer.json()["sentences"][0]["flags"], True)


NINJS = {"uri": "urn:x:1", "type": "text", "version": "1", "language": "en", "headline": "He denies it",
         "body_text": "He denied the claim on Friday. It is false, he said."}


@case
def items_of_ninjs(desk):
    body = json.dumps(NINJS).encode()
    for kind in ["application/json", "application/ninjs+json"]:
        equal(same(desk, body, kind, "", "-f", "ninjs", "-o", "jsonl").json()["id"], "urn:x:1")
    two = json.dumps([NINJS, {**NINJS, "uri": "urn:x:2"}]).encode()
    answer = same(desk, two, "application/ninjs+json", "", "-f", "ninjs", "-o", "jsonl")
    equal(answer.headers["Content-Type"], LINES)
    value = problem(desk.ask_json("POST", SCORE, {**NINJS, "type": "picture"}), 422, "no-article")
    equal("picture" in value["detail"], True)
    lines = b"\n".join(json.dumps({**NINJS, "uri": f"urn:x:{i}"}).encode() for i in range(5))
    same(desk, lines, LINES, "", "-f", "ninjs-lines", "-o", "jsonl")


@case
def many_articles(desk):
    rows = [article(data, id=f"{name}/{i}") if i % 2 else article(data)
            for i in range(40) for name, data in examples(desk)]
    answer = same(desk, b"\n".join(rows) + b"\n", LINES, "", "-f", "jsonl", "-o", "jsonl")
    equal(answer.headers["Content-Type"], LINES)
    equal(len(answer.lines()), len(rows))
    same(desk, b"\r\n\n".join(rows[:10]), LINES, "?offsets=byte", "-f", "jsonl", "-o", "jsonl", "--offsets", "byte")


@case
def bad_lines_among_good_ones(desk):
    good = article(b"He denied it.", id="good")
    rows = [good, b"{", b"", b"[]", b'{"id": "no-text"}', b'{"text": 7}', b"\xff\xfe", good, b'"x"', b'{"text": ""}',
            good]
    answer = same(desk, b"\n".join(rows), LINES, "", "-f", "jsonl", "-o", "jsonl")
    results = answer.lines()
    equal(len(results), len(rows) - 1)
    equal([i for i, row in enumerate(results) if "error" not in row], [0, 6, 8, 9])
    equal(results[1]["error"]["at"], "-:2")


@case
def a_stream_of_items_with_one_that_is_none(desk):
    rows = [json.dumps(row).encode() for row in [NINJS, {**NINJS, "uri": "urn:x:p", "type": "picture"}, NINJS]]
    answer = desk.ask("POST", SCORE, b"\n".join(rows), {"Content-Type": LINES})
    equal([row.get("error", {}).get("code") for row in answer.lines()], [None, "invalid", None])
    equal(answer.lines()[1]["id"], "urn:x:p")


@case
def names_that_are_given(desk):
    text = b"He denied it."
    equal(desk.ask("POST", SCORE + "?id=my%20id", text, {"Content-Type": "text/plain"}).json()["id"], "my id")
    equal(desk.ask_json("POST", SCORE + "?id=x", {"text": "He denied it."}).json()["id"], "x")
    equal(desk.ask_json("POST", SCORE + "?id=x", {"id": "own", "text": "He denied it."}).json()["id"], "own")


@case
def json_that_is_none(desk):
    kind = {"Content-Type": "application/json"}
    for body in [b"{", b"nonsense", b'{"text": "x"', b'{"text": "a" "b"}', b'{"text": \x01}', b"{} {}"]:
        value = problem(desk.ask("POST", SCORE, body, kind), 400, "invalid-json")
        equal(value["errors"][0]["pointer"], "", body)
    for body, pointer in [(b"{}", "/text"), (b'{"text": 5}', "/text"), (b'{"id": "x"}', "/text"), (b"[]", ""),
                          (b"[1]", "")]:
        value = problem(desk.ask("POST", SCORE, body, kind), 422, "invalid-body")
        equal(value["errors"][0]["pointer"], pointer, body)


@case
def bytes_that_are_no_text(desk):
    problem(desk.ask("POST", SCORE, bytes(range(256)) * 20, {"Content-Type": "text/plain"}), 422, "not-text")
    problem(desk.ask("POST", SCORE, b"", {"Content-Type": "text/plain"}), 422, "no-article")
    problem(desk.ask("POST", SCORE), 422, "no-article")


@case
def hostile_text_stays_data(desk):
    text = 'He denied "it".\u2028<script>alert(1)</script> \u202e \U0001f600 {"x": 1}'
    answer = desk.ask_json("POST", SCORE + "?with_text", {"text": text, "id": 'a"b\n<c>'})
    equal(answer.json()["id"], 'a"b\n<c>')
    equal(answer.headers["Content-Type"], "application/json")
    deep = b"[" * 100000
    problem(desk.ask("POST", SCORE, b'{"text": ' + deep, {"Content-Type": "application/json"}), 400, "invalid-json")


if __name__ == "__main__":
    with Desk(sys.argv[1], "--threads", "2") as server:
        server.binary, server.examples = sys.argv[1], sys.argv[2]
        code = run_cases(server)
    sys.exit(code)
