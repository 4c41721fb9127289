#!/usr/bin/env python3
"""How fast articles are taken in to stay: POST /v1/articles with an article a line, each answered when it is on disk.

    tests/bench/articles.py GAINSAY [--articles N] [--bytes N] [--connections N] [--body N] [--source TEXT] [--rules N]

An article is that many bytes: lines of the source drawn at random, so that no two are alike. The clients share the
machine's cores with the server; beside the rate stands the server's processor time for an article.
"""
import argparse
import json
import os
import random
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "http"))
sys.path.insert(0, HERE)
from desk import Desk  # noqa: E402
from serve import lines_of, processor_ms  # noqa: E402


def make_bodies(n, size, per_body, source):
    rng, lines = random.Random(7), []
    for i in range(n):
        text = ""
        while len(text.encode()) < size:
            text += " ".join(rng.choices(source, k=3)) + "\n\n"
        text = text.encode()[:size].decode(errors="ignore")
        lines.append(json.dumps({"id": f"urn:bench:{i}", "title": f"Article {i}", "text": text}, ensure_ascii=False))
    return [("\n".join(lines[i:i + per_body]) + "\n").encode() for i in range(0, n, per_body)]


def send(desk, bodies, kept):
    while bodies:
        try:
            body = bodies.pop()
        except IndexError:
            return
        answer = desk.ask("POST", "/v1/articles", body, {"Content-Type": "application/x-ndjson"})
        kept.append(sum(line.get("kept") == "new" for line in answer.lines()))


def add_rules(desk, n):
    for i in range(n):
        rule = {"name": f"Rule {i}", "labels": {"denial": 0.9}, "words": {"any": [f"word{i}", f"name {i}"]}}
        assert desk.ask_json("POST", "/v1/rules", rule).status == 201


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--bytes", type=int, default=5000)
    parser.add_argument("--connections", type=int, default=4)
    parser.add_argument("--body", type=int, default=500)
    parser.add_argument("--rules", type=int, default=0)
    parser.add_argument("--source")
    o = parser.parse_args()
    bodies = make_bodies(o.articles, o.bytes, o.body, lines_of(o.source))
    with tempfile.TemporaryDirectory(prefix="gainsay-bench-") as data, Desk(o.binary, "--data", data) as desk:
        add_rules(desk, o.rules)
        kept, before, began = [], processor_ms(desk.process.pid), time.monotonic()
        clients = [threading.Thread(target=send, args=(desk, bodies, kept)) for _ in range(o.connections)]
        for client in clients:
            client.start()
        for client in clients:
            client.join()
        seconds = time.monotonic() - began
        busy = (processor_ms(desk.process.pid) - before) / o.articles
        print(f"{sum(kept)} kept, {sum(kept) / seconds:.0f}/s, {busy:.2f} ms of the server's processor each")


if __name__ == "__main__":
    main()
