#!/usr/bin/env python3
"""Server-sent events: told at once, resumed where a reader left off, by rule, bounded.

usage: events.py GAINSAY"""
import sys

from desk import case, equal, problem, run_cases, wait_for
from told import Events, Kept, denial, only


@case
def told_at_once(binary):
    with Kept(binary) as desk:
        only(desk, {})
        stream = Events(desk)
        equal((stream.answer.status, stream.answer.headers["Content-Type"]), (200, "text/event-stream"))
        wait_for(lambda: stream.comments, "the first sign of life")
        desk.take(denial(1))
        (number, kind, data), = stream.wait(1)
        equal((kind, data["type"], number > 0), ("alert.created", "alert.created", True))
        equal("gainsay_event_streams 1" in desk.ask("GET", "/metrics").body.decode(), True)
        stream.close()


@case
def resumed(binary):
    with Kept(binary) as desk:
        only(desk, {})
        for number in range(6):
            desk.take(denial(number))
        everything = Events(desk, "/v1/events?after=0").wait(6)
        ids = [one[0] for one in everything]
        equal(ids, sorted(set(ids)))
        after = Events(desk, headers={"Last-Event-ID": str(ids[2])}).wait(3)
        equal(after, everything[3:])
        equal(Events(desk, f"/v1/events?after={ids[3]}").wait(2), everything[4:])
        # What the browser says goes before what the address began with.
        equal(Events(desk, "/v1/events?after=0", {"Last-Event-ID": str(ids[4])}).wait(1), everything[5:])
        quiet = Events(desk)
        wait_for(lambda: quiet.comments, "the first sign of life")
        desk.take(denial(6))
        equal([one[0] for one in quiet.wait(1)], [ids[-1] + 1])


@case
def over_a_restart(binary):
    import tempfile
    with tempfile.TemporaryDirectory() as data:
        with Kept(binary, data=data) as desk:
            only(desk, {})
            desk.take(denial(1))
            stream = Events(desk, "/v1/events?after=0")
            seen = stream.wait(1)
        stream.wait_over()  # the server ended: so did the stream, and it ended cleanly
        with Kept(binary, data=data) as desk:
            desk.take(denial(2))
            equal(Events(desk, headers={"Last-Event-ID": str(seen[0][0])}).wait(1)[0][0], seen[0][0] + 1)


@case
def what_is_not_kept_is_told(binary):
    with Kept(binary) as desk:
        only(desk, {})
        desk.take(denial(1))
        number, kind, data = Events(desk, headers={"Last-Event-ID": "1000"}).wait(1)[0]
        equal((kind, data["after"] == number), ("reset", True))


@case
def by_rule(binary):
    with Kept(binary) as desk:
        first, second = only(desk, {"name": "Denials seen"}, {"name": "Fabricated", "labels": {"fabricated": .5}})
        desk.take(denial(1))
        equal(len(Events(desk, "/v1/events?after=0&rule=denials-seen").wait(1)), 1)
        equal(len(Events(desk, f"/v1/events?after=0&rule={first}").wait(1)), 1)
        other = Events(desk, f"/v1/events?after=0&rule={second}")
        wait_for(lambda: other.comments, "the first sign of life")
        equal(other.seen, [])
        for query in ["rule=none", "rule=99", "rule=", "after=-1", "after=x"]:
            problem(desk.ask("GET", "/v1/events?" + query), 400, "invalid-query")


@case
def bounded(binary):
    with Kept(binary) as desk:
        streams = [Events(desk) for _ in range(100)]
        equal({stream.answer.status for stream in streams}, {200})
        answer = desk.ask("GET", "/v1/events")
        problem(answer, 503, "unavailable")
        equal(answer.headers["Retry-After"], "30")
        equal(desk.ask("GET", "/readyz").status, 200)
        for stream in streams:
            wait_for(lambda: stream.comments, "the first sign of life")
        only(desk, {})
        desk.take(denial(1))
        for stream in streams:
            equal(len(stream.wait(1)), 1)


sys.exit(run_cases(sys.argv[1]))
