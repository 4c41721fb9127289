"""What tests of alerts share: a desk with a store, articles that say what rules look for, streams of events."""
import json
import os
import socket
import sys
import tempfile
import threading

from desk import Desk, equal

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "desk"))
from receiver import Receiver  # noqa: E402,F401

RULE = {"name": "Denials", "labels": {"denial": 0.5}, "group_wait": "0s", "repeat_interval": "0s"}
NAMES = ["Adler", "Baker", "Cooper", "Dyer", "Fisher", "Glover", "Hunter", "Joiner", "Mason", "Potter", "Sawyer"]


def denial(number):
    """An article of its own story, with a sentence that denies."""
    name = NAMES[number % len(NAMES)]
    other = NAMES[number // len(NAMES) % len(NAMES)]
    return {"id": f"urn:test:{number}", "lang": "en", "title": f"Inquiry {number} into the {name} affair goes on",
            "text": f"Minister {name} denied on day {number} that she had met the {other} brothers in room {number}. "
                    f"The {other} inquiry of {name} began {number} weeks ago at the port of {other}{number}."}


def only(desk, *rules):
    """No rules but these."""
    for rule in desk.get("/v1/rules")["rules"]:
        desk.ask("DELETE", f"/v1/rules/{rule['id']}")
    return [desk.made("/v1/rules", {**RULE, **rule})["id"] for rule in rules]


class Kept(Desk):
    """A desk with a store; the folder is its own, or given and kept."""

    def __init__(self, binary, *flags, data=None, config="", **others):
        self.own = None if data else tempfile.TemporaryDirectory(prefix="gainsay-data-")
        self.data = data or self.own.name
        super().__init__(binary, "--data", self.data, *flags,
                         config="[desk]\nallow-address = 127.0.0.1\n" + config, **others)

    def made(self, path, value, status=201):
        answer = self.ask_json("POST", path, value)
        equal(answer.status, status, answer.body)
        return answer.json()

    def get(self, path):
        answer = self.ask("GET", path)
        equal(answer.status, 200, answer.body)
        return answer.json()

    def take(self, article):
        answer = self.ask_json("POST", "/v1/articles", article)
        equal(answer.status in (200, 201), True, answer.body)
        return answer.json()

    def settled(self, delivery, state):
        """The delivery, once it is in that state."""
        from desk import wait_for
        wait_for(lambda: self.get(f"/v1/deliveries/{delivery}")["state"] == state, f"delivery {delivery} {state}")
        return self.get(f"/v1/deliveries/{delivery}")


class Events:
    """A stream of events, read by a thread; what came stands in `seen` as (id, type, data)."""

    def __init__(self, desk, path="/v1/events", headers=None):
        self.connection = desk.connect()
        self.connection.request("GET", path, headers=headers or {})
        self.sock = self.connection.sock  # a response that goes on keeps it for itself
        self.answer = self.connection.getresponse()
        self.seen, self.comments, self.last, self.over = [], 0, None, False
        self.changed = threading.Condition()
        if self.answer.status == 200:
            threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        kind, data = None, []
        try:
            for line in self.answer:
                line = line.decode().rstrip("\n")
                with self.changed:
                    name, _, value = line.partition(": ")
                    if line.startswith(":"):
                        self.comments += 1
                    elif name == "id":
                        self.last = int(value)
                    elif name == "event":
                        kind = value
                    elif name == "data":
                        data.append(value)
                    elif not line and data:
                        self.seen.append((self.last, kind, json.loads("\n".join(data))))
                        kind, data = None, []
                    self.changed.notify_all()
        except (OSError, ValueError, AttributeError):
            pass
        with self.changed:
            self.over = True
            self.changed.notify_all()

    def wait(self, n, seconds=60):
        with self.changed:
            equal(self.changed.wait_for(lambda: len(self.seen) >= n or self.over, seconds) and len(self.seen) >= n, True,
                  f"{n} events, of {self.seen}")
            return list(self.seen)

    def wait_over(self, seconds=60):
        with self.changed:
            equal(self.changed.wait_for(lambda: self.over, seconds), True, "the end of the stream")

    def close(self):
        self.sock.shutdown(socket.SHUT_RDWR)
        self.wait_over()
