#!/usr/bin/env python3
"""What clients who are slow, many, or gone can do to the server, and how it ends: nothing, and in order.

usage: limits.py GAINSAY"""
import http.client
import json
import re
import resource
import signal
import socket
import sys
import threading
import time

from desk import Answer, Desk, case, equal, problem, read_all, run_cases, wait_for

SCORE = "/v1/score"
TEXT = {"Content-Type": "text/plain"}
HEAD = b"POST /v1/score HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nConnection: close\r\n"\
       b"Content-Length: %d\r\n\r\n"
LONG = ("He denied that the committee had lied about the report. " * 8000).encode()  # some tenths of a second of work


def metric(desk, name):
    text = desk.ask("GET", "/metrics").body.decode()
    return int(re.search(rf"^{name} (\d+)$", text, re.MULTILINE).group(1))


@case
def a_thousand_slow_clients(binary):
    """They send a byte now and then; others are served meanwhile, and the slow are gone in the end."""
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(4096, limit[1]), limit[1]))
    with Desk(binary, "--threads", "2", config="[server]\nread-timeout = 3\nidle-timeout = 30\n") as desk:
        slow = [desk.socket() for _ in range(1000)]
        stop = threading.Event()

        def drip():
            rest = HEAD % 100000
            for at in range(len(rest)):
                for s in slow:
                    try:
                        s.send(rest[at:at + 1])
                    except OSError:
                        pass
                if stop.wait(.1):
                    return

        thread = threading.Thread(target=drip)
        thread.start()
        wait_for(lambda: metric(desk, "gainsay_http_connections") > 1000, "the slow clients")
        worst = 0
        for _ in range(50):
            began = time.monotonic()
            equal(desk.ask("POST", SCORE, b"He denied it.", TEXT).status, 200)
            worst = max(worst, time.monotonic() - began)
        print(f"# worst of 50 answers among 1,000 slow clients: {worst * 1000:.0f} ms")
        wait_for(lambda: metric(desk, "gainsay_http_connections") < 10, "the end of the slow clients")
        stop.set()
        thread.join()
        for s in slow:
            s.close()


@case
def slow_bodies(binary):
    with Desk(binary, config="[server]\nread-timeout = 1\n") as desk:
        with desk.socket() as s:
            s.sendall(HEAD % 1000)
            began = time.monotonic()
            try:
                while time.monotonic() - began < 30:
                    s.sendall(b"a")
                    time.sleep(.1)
            except OSError:
                pass
            equal(time.monotonic() - began < 29, True, "a byte at a time")
        with desk.socket() as s:  # nobody asks anything
            s.settimeout(30)
            equal(s.recv(10), b"")


@case
def idle_connections(binary):
    with Desk(binary, config="[server]\nidle-timeout = 1\n") as desk:
        with desk.socket() as s:
            s.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
            equal(b"200 OK" in s.recv(65536), True)
            s.settimeout(30)
            equal(s.recv(10), b"")


@case
def more_connections_than_there_is_room(binary):
    """Who says nothing goes first."""
    with Desk(binary, config="[server]\nconnections = 64\nread-timeout = 600\nidle-timeout = 600\n") as desk:
        silent = [desk.socket() for _ in range(200)]
        began = time.monotonic()
        for _ in range(5):
            equal(desk.ask("GET", "/healthz").status, 200)
        equal(time.monotonic() - began < 50, True)
        for s in silent:
            s.close()


@case
def a_full_queue(binary):
    with Desk(binary, "--threads", "1", config="[server]\nqueue = 2\n") as desk:
        answers = []

        def ask():
            answers.append(desk.ask("POST", SCORE, LONG, TEXT))

        threads = [threading.Thread(target=ask) for _ in range(10)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        refused = [answer for answer in answers if answer.status == 503]
        equal(len(refused) + len([a for a in answers if a.status == 200]), 10)
        equal(len(refused) > 0, True)
        for answer in refused:
            problem(answer, 503, "unavailable")
            equal(answer.headers["Retry-After"], "1")
        equal(desk.ask("GET", "/healthz").status, 200)


@case
def bodies_that_fill_the_memory(binary):
    """Each within its limit, together over that of all: some are told to come back, and the room is there again."""
    with Desk(binary, config="[server]\nbody-memory = 16\n") as desk:
        sockets = [desk.socket() for _ in range(6)]
        half = b"a" * (6 << 20)
        for s in sockets:
            s.sendall(HEAD % (7 << 20) + half)
        for s in sockets:
            s.sendall(b"a" * (1 << 20))
        first = [read_all(s).split(b"\r\n")[0].split(b" ")[1] for s in sockets]
        equal(b"503" in first, True, first)
        equal(desk.ask("POST", SCORE, b"He denied it.", TEXT).status, 200)
        for s in sockets:
            s.close()


@case
def clients_that_go_away(binary):
    with Desk(binary, "--threads", "2") as desk:
        rows = b"\n".join([json.dumps({"text": LONG[:5000].decode()}).encode()] * 3000)
        for _ in range(5):
            with desk.socket() as s:
                s.sendall(HEAD % len(LONG) + LONG)
            with desk.socket() as s:
                s.sendall(HEAD % len(LONG) + LONG[:1000])
            with desk.socket() as s:
                s.sendall((HEAD % len(rows)).replace(b"text/plain", b"application/x-ndjson") + rows)
                equal(len(s.recv(1000)) > 0, True)
        equal(desk.ask("POST", SCORE, b"He denied it.", TEXT).status, 200)
        wait_for(lambda: metric(desk, "gainsay_http_connections") < 3, "their connections")


@case
def readers_that_are_slow_hold_no_thread(binary):
    with Desk(binary, "--threads", "1") as desk:
        rows = b"\n".join([json.dumps({"text": LONG[:5000].decode()}).encode()] * 150)  # 20 MB of answer
        sockets = [desk.socket() for _ in range(4)]
        for s in sockets:
            s.sendall((HEAD % len(rows)).replace(b"text/plain", b"application/x-ndjson") + rows)
        began = time.monotonic()
        for _ in range(10):
            equal(desk.ask("POST", SCORE, b"He denied it.", TEXT).status, 200)
        equal(time.monotonic() - began < 30, True)
        text = read_all_of_chunks(sockets[0])
        equal(text.count(b"\n"), 150)
        for s in sockets:
            s.close()


def read_all_of_chunks(s):
    response = http.client.HTTPResponse(s)
    response.begin()
    return response.read()


@case
def an_end_in_order(binary):
    """SIGTERM: who was asking gets an answer, nobody else gets in, and it ends with 0."""
    with Desk(binary, "--threads", "2") as desk:
        answers = []
        threads = [threading.Thread(target=lambda: answers.append(desk.ask("POST", SCORE, LONG, TEXT)))
                   for _ in range(4)]
        idle = desk.connect()
        idle.request("GET", "/healthz")
        equal(Answer(idle.getresponse()).status, 200)
        for thread in threads:
            thread.start()
        wait_for(lambda: metric(desk, "gainsay_http_queue_depth") > 0 or answers, "requests at work")
        desk.process.send_signal(signal.SIGTERM)
        for thread in threads:
            thread.join()
        equal([answer.status for answer in answers], [200] * 4)
        equal(desk.process.wait(60), 0)
        idle.close()


@case
def an_end_that_does_not_wait_for_ever(binary):
    with Desk(binary, config="[server]\ngrace = 1\n") as desk:
        with desk.socket() as s:
            s.sendall(HEAD % 1000 + b"some of it")
            wait_for(lambda: metric(desk, "gainsay_http_connections") > 1, "the connection")
            began = time.monotonic()
            desk.process.send_signal(signal.SIGINT)
            equal(desk.process.wait(60), 0)
            equal(time.monotonic() - began < 30, True)
        equal("some requests were cut off" in desk.log(), True)


@case
def a_second_signal(binary):
    desk = Desk(binary, config="[server]\ngrace = 600\n")
    with desk.socket() as s:
        s.sendall(HEAD % 1000 + b"some of it")
        wait_for(lambda: metric(desk, "gainsay_http_connections") > 1, "the connection")
        desk.process.send_signal(signal.SIGTERM)

        def gone():
            if desk.process.poll() is None:
                desk.process.send_signal(signal.SIGTERM)
            return desk.process.poll() is not None

        wait_for(gone, "the end")
        equal(desk.stop(), -signal.SIGTERM)


if __name__ == "__main__":
    sys.exit(run_cases(sys.argv[1]))
