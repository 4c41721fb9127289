#!/usr/bin/env python3
"""A disk that is full, clients that go away: what was acknowledged stays, what could not be kept is said.

usage: full.py GAINSAY"""
import json
import os
import stat
import subprocess
import sys
import tempfile

from desk import case, equal, problem, run_cases, wait_for
from described import Described

ARTICLES = "/v1/articles"
LINES = {"Content-Type": "application/x-ndjson"}


def lines(first, n):
    words = " ".join(f"word{i * first % 9973}" for i in range(400))
    return "".join(json.dumps({"id": f"urn:full:{i}", "text": f"The envoy denied it, article {i}. {words}"}) + "\n"
                   for i in range(first, first + n)).encode()


def limited(folder, binary, blocks):
    """The program with files that cannot grow further, as on a disk that is full."""
    path = os.path.join(folder, "limited")
    with open(path, "w", encoding="utf-8") as script:
        script.write(f"#!/bin/sh\ntrap '' XFSZ\nulimit -f {blocks}\nexec '{binary}' \"$@\"\n")
    os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR)
    return path


def until_refused(desk):
    """What is small may still fit where a batch did not."""
    for i in range(3000):
        answer = desk.ask("POST", ARTICLES, lines(200000 + 50 * i, 50).replace(b"\n", b" "),
                          {"Content-Type": "text/plain"})
        if answer.status >= 500:
            break
    return answer


def is_ready(desk):
    return desk.ask("GET", "/readyz").status == 200


@case
def a_full_disk_is_told(folder, binary):
    data, kept, lost = os.path.join(folder, "desk"), set(), []
    with Described(limited(folder, binary, 12000), "--data", data) as desk:
        for first in range(1, 100000, 128):
            for line in desk.ask("POST", ARTICLES, lines(first, 128), LINES).lines():
                if "error" in line:
                    lost.append(line)
                else:
                    kept.add(line["id"])
            if lost:
                break
        equal({line["error"]["message"] for line in lost}, {"the store cannot keep it now; send it again"})
        answer = until_refused(desk)
        problem(answer, 503, "unavailable")
        equal(answer.headers["Retry-After"], "10")
        equal(desk.ask("GET", ARTICLES + "?q=envoy&limit=1").status, 200)
        equal(is_ready(desk), False)
    with Described(binary, "--data", data) as desk:
        found, path = set(), ARTICLES + "?limit=200"
        while path:
            answer = desk.ask("GET", path)
            found |= {a["id"] for a in answer.json()["articles"]}
            path = answer.headers["Link"].split(">")[0][1:] if answer.headers["Link"] else None
        equal(kept - found, set(), "acknowledged, and lost")
        again = desk.ask_json("POST", ARTICLES, {"text": "One more. " * 3000})
        equal(again.status, 201)
        equal(is_ready(desk), True)


@case
def a_disk_that_has_room_again(folder, binary):
    """A little still fits on a full disk: that is no recovery. Nothing need be sent for the recovery to be seen."""
    small, data = os.path.join(folder, "small"), os.path.join(folder, "small", "desk")
    os.mkdir(small)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", small], stderr=subprocess.DEVNULL).returncode:
        print("# no file system may be mounted here: not tried")
        return
    try:
        ballast = os.path.join(small, "ballast")
        with open(ballast, "wb") as file:
            file.write(bytes(36 << 20))
        with Described(binary, "--data", data) as desk:
            problem(until_refused(desk), 503, "unavailable")
            equal(is_ready(desk), False)
            equal(desk.ask_json("POST", ARTICLES, {"text": "What is small still fits."}).status, 201)
            state = desk.ask("GET", "/readyz")
            equal((state.status, [c["why"] for c in state.json()["checks"] if not c["ok"]]),
                  (503, ["store: the disk is full"]))
            os.unlink(ballast)
            wait_for(lambda: is_ready(desk), "the recovery")
    finally:
        subprocess.run(["umount", small], check=True)


@case
def clients_that_go_away_halfway(folder, binary):
    """They hold nothing, long before their time is up."""
    body = lines(1, 50)
    head = (f"POST {ARTICLES} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
            f"Content-Length: {len(body)}\r\n\r\n").encode()
    with Described(binary, "--data", os.path.join(folder, "half"),
                   config="[server]\nread-timeout = 3000\nidle-timeout = 3000\n") as desk:
        for sent in [head + body[:10], head + body[:-1], head[:20], head,
                     b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n"]:
            for _ in range(4):
                with desk.socket() as s:
                    s.sendall(sent)
        wait_for(lambda: "gainsay_http_connections 1\n" in desk.ask("GET", "/metrics").body.decode(), "their end")


@case
def clients_that_go_away(folder, binary):
    with Described(binary, "--data", os.path.join(folder, "away"), "--threads", "2") as desk:
        body = lines(1, 400)
        for _ in range(3):
            with desk.socket() as s:
                s.sendall(f"POST {ARTICLES} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                          f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
        wait_for(lambda: is_ready(desk), "readiness")
        answer = desk.ask("POST", ARTICLES, lines(1, 400), LINES).lines()
        equal((len(answer), {line["version"] for line in answer}), (400, {1}))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="gainsay-full-") as temporary:
        code = run_cases(temporary, os.path.abspath(sys.argv[1]))
    sys.exit(code)
