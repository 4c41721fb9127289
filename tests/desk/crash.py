#!/usr/bin/env python3
"""kill -9 at random moments of taking articles in and of delivering, then a restart, again and again on one store.

At the end: no article that was acknowledged is lost, none is there twice, each has its alert, each alert was delivered,
and whatever was delivered more than once came under the same webhook-id. The seed is printed; moments are random all
the same, as threads are.

usage: crash.py GAINSAY [--rounds N] [--seed N] [--log FILE]"""
import argparse
import http.client
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "http"))
from desk import equal, wait_for  # noqa: E402
from told import Kept, Receiver, only  # noqa: E402



class Sender:
    """Brings articles until the server is gone; remembers what was acknowledged, and what has to be sent again."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lock = threading.Lock()
        self.next, self.again = 0, []
        self.acknowledged = {}  # uri: id
        self.twice = []

    def words(self, n):
        return " ".join("".join(self.random.choice("bcdfghklmnprstvz") + self.random.choice("aeiou")
                                for _ in range(3)) for _ in range(n))

    def article(self):
        """A new one, or one that was sent without an answer."""
        with self.lock:
            if self.again and self.random.random() < .7:
                return self.again.pop()
            self.next += 1
            name = self.words(1).capitalize()
            return {"id": f"urn:crash:{self.next}", "lang": "en", "title": f"{self.words(6).capitalize()}",
                    "text": f"Minister {name} denied that {self.words(9)}. {self.words(30).capitalize()}."}

    def settle(self, articles, ids):
        """ids: of those that were answered, in order."""
        with self.lock:
            for article, number in zip(articles, ids):
                before = self.acknowledged.setdefault(article["id"], number)
                if before != number:
                    self.twice.append((article["id"], before, number))
            self.again += articles[len(ids):]

    def bring(self, desk, until):
        while time.monotonic() < until:
            bulk = self.random.random() < .5
            articles = [self.article() for _ in range(self.random.randint(2, 12) if bulk else 1)]
            ids = []
            try:
                if bulk:
                    lines = "\n".join(json.dumps(article) for article in articles).encode()
                    answer = desk.ask("POST", "/v1/articles", lines, {"Content-Type": "application/x-ndjson"})
                    ids = [line["id"] for line in answer.lines()]
                else:
                    answer = desk.ask_json("POST", "/v1/articles", articles[0])
                    ids = [answer.json()["id"]]
            except (OSError, http.client.HTTPException, ValueError, KeyError):
                pass  # the server was killed: what of it is there nobody said
            self.settle(articles, ids)
            if len(ids) < len(articles):
                return
            time.sleep(self.random.random() * .04)


def round_of(binary, data, sender, chance):
    """One life of the server. What it was at when it ended."""
    if chance.random() < .15:  # before it is ready, too
        process = subprocess.Popen([binary, "serve", "--listen", "127.0.0.1:0", "--data", data, "--log", "false"],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.random() * .5)
        process.kill()
        process.wait()
        return "start"
    desk = Kept(binary, "--log", "false", data=data)
    threads = [threading.Thread(target=sender.bring, args=(desk, time.monotonic() + 60)) for _ in range(3)]
    for thread in threads:
        thread.start()
    time.sleep(chance.random() * .7)
    desk.stop(signal.SIGKILL)
    for thread in threads:
        thread.join()
    return "work"


def delivered(receiver):
    """(alert, revision, type): ids it came under; and the articles told of."""
    ids, articles = {}, set()
    for message in list(receiver.seen):
        body = json.loads(message["body"])
        data = body["data"]
        equal(message["valid"], True, "the signature")
        ids.setdefault((data["id"], data["revision"], body["type"]), set()).add(message["id"])
        articles |= {article["id"] for article in data["articles"]}
    return ids, articles


def listed(desk, path, name):
    rows = []
    while path:
        page = desk.get(path)
        rows += page[name]
        joint = "&" if "limit=200&" in path or path.endswith("limit=200") else "?"
        path = path.split("&cursor=")[0] + f"{joint}cursor={page['next']}" if page["next"] else None
    return rows


def check(desk, sender, receiver, tell):
    wait_for(lambda: not desk.get("/v1/deliveries?state=due&limit=1")["deliveries"], "the last deliveries")
    articles = listed(desk, "/v1/articles?limit=200", "articles")
    by_uri = {}
    for article in articles:
        by_uri.setdefault(article["uri"], []).append(article["id"])
    lost = [uri for uri, number in sender.acknowledged.items() if by_uri.get(uri) != [number]]
    alerts = listed(desk, "/v1/alerts?limit=200", "alerts")
    ids, told = delivered(receiver)
    silent = [number for number in sender.acknowledged.values() if number not in told]
    unsent = [alert["id"] for alert in alerts if alert["id"] not in {key[0] for key in ids}]
    renamed = [key for key, names in ids.items() if len(names) > 1]
    dead = desk.get("/v1/deliveries?state=dead&limit=1")["deliveries"]
    repeats = len(receiver.seen) - len(set(receiver.ids()))
    tell(f"{len(sender.acknowledged)} articles acknowledged, {len(articles)} stored; {len(alerts)} alerts; "
         f"{len(receiver.seen)} messages received, {repeats} of them repeats")
    equal((lost, sender.twice), ([], []), "articles lost or twice")
    equal([uri for uri, numbers in by_uri.items() if len(numbers) > 1], [], "articles twice")
    equal((silent, unsent, dead), ([], [], []), "articles and alerts that nobody was told of")
    equal(renamed, [], "alerts told under two ids")
    equal(len(told) >= len(sender.acknowledged) > 0, True, "something was tried")


def run(options, tell):
    chance, sender = random.Random(options.seed), Sender(options.seed)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="gainsay-crash-") as data, Receiver() as receiver:
        receiver.take_first = receiver.take
        receiver.take = lambda message: troubled(receiver, message, chance)
        with Kept(options.gainsay, data=data) as desk:
            receiver.secret = desk.made("/v1/endpoints", {"name": "hook", "kind": "webhook",
                                                          "target": receiver.url})["secret"]
            only(desk, {"channels": ["hook"]})
        for number in range(1, options.rounds + 1):
            at = round_of(options.gainsay, data, sender, chance)
            tell(f"round {number}: killed at {at}; {len(sender.acknowledged)} articles acknowledged, "
                 f"{len(receiver.seen)} messages received so far")
        with Kept(options.gainsay, data=data) as desk:
            check(desk, sender, receiver, tell)
        done = subprocess.run([options.gainsay, "store", "check", "--data", data], capture_output=True, text=True)
        equal(done.returncode, 0, done.stdout + done.stderr)
        tell(f"store check: {done.stdout.strip()}")
    tell(f"{options.rounds} rounds, seed {options.seed}, {time.monotonic() - began:.0f} s: nothing lost")


def troubled(receiver, message, chance):
    """A receiver that takes its time, and fails some messages once."""
    first = message["id"] not in receiver.ids()
    answer = receiver.take_first(message)
    if first and chance.random() < .01:
        return {"status": 500}
    return {**answer, "delay": chance.random() * .02}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("gainsay")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    parser.add_argument("--log")
    options = parser.parse_args()
    log = open(options.log, "w", encoding="utf-8") if options.log else None

    def tell(line):
        print("# " + line, flush=True)
        if log:
            log.write(line + "\n")
            log.flush()

    try:
        run(options, tell)
        print("ok 1 - nothing is lost by a crash\n1..1")
        return 0
    except AssertionError as error:
        tell(f"seed {options.seed}: {error}")
        print("not ok 1 - nothing is lost by a crash\n1..1")
        return 1


if __name__ == "__main__":
    sys.exit(main())
