#!/usr/bin/env python3
"""The machine's date goes on by hours, goes back, leaps: under libfaketime (Debian's package), which gives the server
the date that a file says. The steady clock runs as it does.

usage: clock.py GAINSAY"""
import calendar
import glob
import os
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "http"))
from desk import case, equal, run_cases, wait_for  # noqa: E402
from told import Kept, Receiver, denial, only  # noqa: E402

HOUR = 3600
# Of the first attempts, each stretched by up to a fifth: src/alert/retry.c.
DELAYS = [5, 300, 1800, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR]


def libraries(binary):
    """What stands before all others: a sanitizer wants to be first."""
    needed = subprocess.run(["ldd", binary], capture_output=True, text=True, check=True).stdout.splitlines()
    first = [line.split()[2] for line in needed if "libasan" in line]
    found = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")
    if not found:
        raise RuntimeError("libfaketime is missing: Debian's package libfaketime")
    return " ".join(first + found[:1])


class Date:
    """Seconds by which the server's date is ahead of ours."""

    def __init__(self, binary):
        self.folder = tempfile.TemporaryDirectory(prefix="gainsay-clock-")
        self.path, self.offset = os.path.join(self.folder.name, "offset"), 0
        self.env = {"LD_PRELOAD": libraries(binary), "FAKETIME_TIMESTAMP_FILE": self.path, "FAKETIME_NO_CACHE": "1",
                    "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        self.go(0)

    def go(self, seconds):
        self.offset += seconds
        with open(self.path + ".new", "w", encoding="utf-8") as text:
            text.write(f"{self.offset:+d}\n")
        os.rename(self.path + ".new", self.path)

    def now(self):
        return time.time() + self.offset


def seconds_of(text):
    return calendar.timegm(time.strptime(text[:19], "%Y-%m-%dT%H:%M:%S"))


def hook(desk, receiver):
    made = desk.made("/v1/endpoints", {"name": "hook", "kind": "webhook", "target": receiver.url})
    receiver.secret = made["secret"]


def why_of(desk):
    """What /readyz says of the desk beside that it is ready."""
    return next(c.get("why") for c in desk.get("/readyz")["checks"] if c["name"] == "desk")


def said(desk, what):
    return [line for line in desk.log_lines() if line.get("desk") == "clock" and line["detail"].startswith(what)]


def delivery(desk):
    return desk.get("/v1/deliveries")["deliveries"][0]


@case
def an_endpoint_that_is_down_for_a_day(binary):
    date = Date(binary)
    with tempfile.TemporaryDirectory(prefix="gainsay-clock-") as data, Receiver() as receiver:
        receiver.answers = [500]
        with Kept(binary, data=data, env=date.env) as desk:
            hook(desk, receiver)
            only(desk, {"channels": ["hook"]})
            desk.take(denial(1))
            equal(receiver.wait(1), True)
            for i, delay in enumerate(DELAYS[:4]):
                wait_for(lambda: delivery(desk)["attempts"] == i + 1, "the attempt's row")
                date.go(delay * 6 // 5 + 1)
                equal(receiver.wait(i + 2), True, f"attempt {i + 2}")
            wait_for(lambda: delivery(desk)["attempts"] == 5, "the attempt's row")
            # Not before its time.
            date.go(DELAYS[4] - 60)
            equal((delivery(desk)["state"], len(receiver.seen)), ("due", 5))
            equal(seconds_of(delivery(desk)["due"]) > date.now(), True)
        # The desk is away as it falls due, and comes back.
        date.go(DELAYS[4])
        with Kept(binary, data=data, env=date.env) as desk:
            equal(receiver.wait(6), True)
            wait_for(lambda: delivery(desk)["attempts"] == 6, "the attempt's row")
            date.go(DELAYS[5] * 6 // 5 + 1)
            equal(receiver.wait(7), True)
            wait_for(lambda: delivery(desk)["attempts"] == 7, "the attempt's row")
            receiver.answers = [200]
            date.go(DELAYS[6] * 6 // 5 + 1)
            desk.settled(delivery(desk)["id"], "done")
            equal(date.offset > 24 * HOUR, True)
            equal((len(receiver.seen), len(set(receiver.ids()))), (8, 1))
            equal([m["valid"] for m in receiver.seen], [True] * 8)
            equal(len({m["timestamp"] for m in receiver.seen}), 8, "each attempt is signed anew")
            equal(abs(int(receiver.seen[-1]["timestamp"]) - date.now()) < 300, True)


@case
def a_date_that_goes_back(binary):
    date = Date(binary)
    with tempfile.TemporaryDirectory(prefix="gainsay-clock-") as data, Receiver() as receiver:
        with Kept(binary, data=data, env=date.env) as desk:
            hook(desk, receiver)
            only(desk, {"channels": ["hook"]})
            first = desk.take(denial(1))["id"]
            equal(receiver.wait(1), True)
            date.go(-2 * HOUR - 30)
            wait_for(lambda: why_of(desk) == "the machine's clock was set back: it is 120 minutes behind", "/readyz")
            wait_for(lambda: said(desk, "the machine's clock was set back"), "the log")
            # It goes on: what comes is kept, told, and stands after what came before.
            second = desk.take(denial(2))["id"]
            equal(receiver.wait(2), True)
            # A receiver holds it against its own clock, which is right by now.
            equal(abs(int(receiver.seen[1]["timestamp"]) - date.now()) < 300, True)
            # A message waits until the desk's time is what it was.
            receiver.answers = [500]
            desk.take(denial(3))
            equal(receiver.wait(3), True)
            wait_for(lambda: delivery(desk)["attempts"] == 1, "the attempt's row")
        # A start believes the date: what waits is due.
        receiver.answers = [200]
        with Kept(binary, data=data, env=date.env) as desk:
            equal(len(said(desk, "the machine's clock was set back while the desk was away")), 1)
            equal((receiver.wait(4), why_of(desk)), (True, None))
            desk.settled(delivery(desk)["id"], "done")
            fourth = desk.take(denial(4))["id"]
            equal(receiver.wait(5), True)
            ids = [a["id"] for a in desk.get("/v1/articles")["articles"]]
            equal((len(ids), ids[0], ids[2:]), (4, fourth, [second, first]))
            equal([m["valid"] for m in receiver.seen], [True] * 5)
            equal(len(set(receiver.ids())), 4)


@case
def a_date_that_leaps(binary):
    """A year ahead by mistake: nothing that is kept is old by it."""
    date = Date(binary)
    with Kept(binary, env=date.env, config="keep-articles-days = 30\n") as desk:
        only(desk, {})
        kept = desk.take(denial(1))["id"]
        date.go(400 * 24 * HOUR + 30)
        leapt = "the machine's clock leapt ahead by 576000 minutes"
        wait_for(lambda: (why_of(desk) or "").startswith(leapt), "/readyz")
        equal(desk.take(denial(2))["alerts"], 1)
        seen = [a["seen_at"] for a in desk.get("/v1/articles")["articles"]]
        equal([abs(t - time.time()) < HOUR for t in map(seconds_of, seen)], [True, True])
        date.go(-400 * 24 * HOUR - 30)
        wait_for(lambda: said(desk, "the machine's clock is right again"), "the log")
        equal(why_of(desk), None)
        equal(desk.get(f"/v1/articles/{kept}")["id"], kept)


if __name__ == "__main__":
    sys.exit(run_cases(sys.argv[1]))
