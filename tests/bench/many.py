#!/usr/bin/env python3
"""A desk in use: many stored articles, many rules. How long searches take, how long after an article is handed in its
alert is on the stream, and how much memory the server holds, idle and while articles come in.

    tests/bench/many.py GAINSAY [--articles N] [--rules N] [--source TEXT]...

Words searched for are drawn from the sources, so that frequent and rare ones are among them. The clients share the
machine's cores with the server.
"""
import argparse
import os
import random
import sys
import tempfile
import threading
import time
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "http"))
sys.path.insert(0, HERE)
from articles import add_rules, make_bodies, send  # noqa: E402
from desk import Desk  # noqa: E402
from serve import lines_of  # noqa: E402
from told import Events  # noqa: E402


def resident_mb(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        rows = dict(line.split(":", 1) for line in status)
    return [int(rows[name].split()[0]) // 1024 for name in ("VmRSS", "RssAnon")]


def share(values, part):
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def load(desk, bodies):
    """Returns articles a second, and the most memory seen meanwhile."""
    n, kept, most, began = len(bodies), [], [0, 0], time.monotonic()
    clients = [threading.Thread(target=send, args=(desk, bodies, kept)) for _ in range(4)]
    for client in clients:
        client.start()
    while any(client.is_alive() for client in clients):
        time.sleep(0.2)
        most = max(most, resident_mb(desk.process.pid), key=lambda mb: mb[1])
        if sys.stderr.isatty():
            print(f"\r{n - len(bodies)} of {n} bodies", end="", file=sys.stderr, flush=True)

    return sum(kept), sum(kept) / (time.monotonic() - began), most


def search(desk, words):
    took = []
    for i, word in enumerate(words):
        query = "?q=" + urllib.parse.quote(word)
        query += ("&label=denial&min=0.9", "", "&label=nonresponse", "&lang=en")[i % 4]
        began = time.monotonic()
        answer = desk.ask("GET", "/v1/articles" + query)
        took.append((time.monotonic() - began) * 1000)
        assert answer.status in (200, 400, 422), answer.body
    return took


def alert(desk, n):
    """From the first byte of the request to the event."""
    events, took = Events(desk, "/v1/events"), []
    for i in range(n):
        text = f"Minister Kappel{i} denied on day {i} that she had sold the harbour of Lommen{i} to a stranger."
        seen, began = len(events.seen), time.monotonic()
        answer = desk.ask_json("POST", "/v1/articles", {"id": f"urn:alert:{i}", "title": f"Harbour {i}", "text": text})
        assert answer.status == 201, answer.body
        events.wait(seen + 1)
        took.append((time.monotonic() - began) * 1000)
    return took


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--articles", type=int, default=100000)
    parser.add_argument("--rules", type=int, default=200)
    parser.add_argument("--source", action="append")
    o = parser.parse_args()
    sources = [lines_of(path) for path in o.source or [None]]
    words = random.Random(3).choices([w for s in sources for line in s for w in line.split() if w.isalpha()], k=400)
    bodies = make_bodies(o.articles, 5000, 500, sources)
    with tempfile.TemporaryDirectory(prefix="gainsay-bench-") as data, Desk(o.binary, "--data", data) as desk:
        add_rules(desk, o.rules - 1)
        n, rate, most = load(desk, bodies)
        print(f"{n} articles kept, {rate:.0f}/s; resident then at most {most[0]} MB, {most[1]} MB of it its own")
        assert desk.ask_json("POST", "/v1/rules", {"name": "All denials", "labels": {"denial": 0.9}}).status == 201
        took = search(desk, words)
        print(f"search: median {share(took, .5):.1f} ms, p95 {share(took, .95):.1f} ms, most {max(took):.1f} ms")
        took = alert(desk, 500)
        print(f"alert on the stream: median {share(took, .5):.1f} ms, p99 {share(took, .99):.1f} ms")
        files = sum(os.path.getsize(os.path.join(data, name)) for name in os.listdir(data))
        print(f"{files >> 20} MB on disk")
        desk.stop()
        with Desk(o.binary, "--data", data) as again:
            again.ask("GET", "/readyz")
            print("opened again, idle: %d MB, %d MB of it its own" % tuple(resident_mb(again.process.pid)))


if __name__ == "__main__":
    main()
