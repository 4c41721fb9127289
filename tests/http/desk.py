"""A server of ours for tests: starts `gainsay serve` on a free port in a folder of its own, waits until it is ready,
stops it. Beside it what tests share: requests over real sockets, and TAP.

    with Desk(binary, "--threads", "2") as desk:
        answer = desk.ask("POST", "/v1/score", b"...", {"Content-Type": "text/plain"})
"""
import http.client
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
import traceback

PATIENCE = 60  # seconds for what is a matter of milliseconds: only a test that fails waits so long


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()

    def json(self):
        return json.loads(self.body)

    def lines(self):
        return [json.loads(line) for line in self.body.splitlines()]


class Desk:
    def __init__(self, binary, *flags, config=None, env=None):
        self.folder = tempfile.TemporaryDirectory(prefix="gainsay-http-")
        self.data = os.path.join(self.folder.name, "data")
        self.log_path = os.path.join(self.folder.name, "log")
        command = [binary, "serve", "--listen", "127.0.0.1:0", "--data", self.data, *flags]
        if config is not None:
            path = os.path.join(self.folder.name, "desk.ini")
            with open(path, "w", encoding="utf-8") as text:
                text.write(config)
            command += ["--config", path]
        self.log_file = open(self.log_path, "wb")
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self.log_file,
                                        env={**os.environ, **(env or {})})
        line = self._first_line()
        if not line.startswith("listening on http://"):
            self.process.kill()
            self.process.wait()
            raise RuntimeError(f"it did not start: {line!r} {self.log()!r}")
        self.host, port = line.split("//")[1].strip().rsplit(":", 1)
        self.port = int(port)
        wait_for(lambda: self.ask("GET", "/readyz").status == 200, "/readyz")

    def _first_line(self):
        ready, _, _ = select.select([self.process.stdout], [], [], PATIENCE)
        return self.process.stdout.readline().decode() if ready else ""

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        code = self.stop()
        if kind is None and code != 0:
            raise AssertionError(f"the server ended with {code}: {self.log()[-2000:]}")

    def stop(self, how=signal.SIGTERM):
        """Ends it if it still runs; its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(how)
        try:
            code = self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            code = self.process.wait()
        self.process.stdout.close()
        self.log_file.close()
        return code

    def log(self):
        with open(self.log_path, encoding="utf-8", errors="replace") as text:
            return text.read()

    def log_lines(self):
        return [json.loads(line) for line in self.log().splitlines() if line.startswith("{")]

    def connect(self):
        return http.client.HTTPConnection(self.host, self.port, timeout=PATIENCE)

    def ask(self, method, path, body=None, headers=None):
        connection = self.connect()
        try:
            connection.request(method, path, body, headers or {})
            return Answer(connection.getresponse())
        finally:
            connection.close()

    def ask_json(self, method, path, value, headers=None):
        return self.ask(method, path, json.dumps(value).encode(), {"Content-Type": "application/json",
                                                                   **(headers or {})})

    def socket(self):
        return socket.create_connection((self.host, self.port), timeout=PATIENCE)

    def raw(self, data):
        """Sends bytes as they are; all that comes back until the server closes, or waits for more."""
        with self.socket() as s:
            try:
                s.sendall(data)
                s.shutdown(socket.SHUT_WR)
            except OSError:  # it has heard enough
                pass
            return read_all(s)


def read_all(s):
    parts = []
    try:
        while part := s.recv(65536):
            parts.append(part)
    except ConnectionResetError:
        pass
    return b"".join(parts)


def wait_for(condition, what):
    until = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > until:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(.02)


def equal(have, want, what=""):
    if have != want:
        raise AssertionError(f"{what}: {have!r} is not {want!r}")


def problem(answer, status, name):
    """The answer is that problem; returns it."""
    equal(answer.status, status, answer.body[:300])
    equal(answer.headers["Content-Type"], "application/problem+json")
    value = answer.json()
    equal(value["type"], "urn:x-gainsay:problem:" + name)
    equal(value["status"], status)
    equal(value["request_id"], answer.headers["X-Request-Id"])
    return value


CASES = []


def case(function):
    CASES.append(function)
    return function


def run_cases(*args):
    """Runs all cases of the program, prints TAP; the names of cases are those of their functions."""
    failed = 0
    for number, function in enumerate(CASES, 1):
        began = time.monotonic()
        try:
            function(*args)
            print(f"ok {number} - {function.__name__}\n# {time.monotonic() - began:.1f} s")
        except Exception:  # a case may fail in any way
            failed += 1
            print(f"not ok {number} - {function.__name__}")
            for line in traceback.format_exc().splitlines():
                print("# " + line)
        sys.stdout.flush()
    print(f"1..{len(CASES)}")
    return 1 if failed else 0
