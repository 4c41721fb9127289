#!/usr/bin/env python3
"""Access: tokens and their roles, sessions of browsers, rates, and that nothing is open by mistake.

usage: access.py GAINSAY"""
import json
import subprocess
import sys
import tempfile

from desk import case, equal, problem, run_cases, wait_for
from told import Events, Kept, denial

KIND = {"Content-Type": "application/json"}


def token(binary, data, role, *flags):
    done = subprocess.run([binary, "token", "new", "--role", role, "--data", data, *flags], capture_output=True,
                          text=True, check=True)
    equal(done.stdout.startswith("gst_") and len(done.stdout) == 48, True, done.stdout)
    return done.stdout.strip()


def listed(binary, data):
    done = subprocess.run([binary, "token", "list", "--data", data], capture_output=True, text=True, check=True)
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def as_(token_text, **more):
    return {"Authorization": "Bearer " + token_text, **more}


class Closed(Kept):
    """A desk that asks for tokens; `admin` is one."""

    def __init__(self, binary, *flags, **others):
        self.folder_of_data = tempfile.TemporaryDirectory(prefix="gainsay-data-")
        self.admin = token(binary, self.folder_of_data.name, "admin")
        super().__init__(binary, "--tokens", "true", *flags, data=self.folder_of_data.name, **others)

    def status(self, method, path, headers, body=None):
        return self.ask(method, path, body, {**headers, **(KIND if body else {})}).status


@case
def no_token_no_answer(binary):
    with Closed(binary) as desk:
        for path in ["/v1/alerts", "/v1/endpoints", "/feeds/all.atom", "/v1/events", "/metrics", "/v1/audit"]:
            answer = desk.ask("GET", path)
            problem(answer, 401, "unauthorised")
            equal(answer.headers["WWW-Authenticate"], 'Bearer realm="gainsay"')
        for path in ["/healthz", "/readyz", "/openapi.json"]:
            equal(desk.ask("GET", path).status, 200, path)
        problem(desk.ask_json("POST", "/v1/score", {"text": "He denied it."}), 401, "unauthorised")
        for wrong in ["Bearer ", "Bearer x", "Basic YTpi", "Bearer gst_" + "A" * 43, "bearer", "Bearer gst_" + "é" * 21,
                      "Bearer " + desk.admin + " x", "Bearer " + desk.admin[:-1]]:
            answer = desk.ask("GET", "/v1/alerts", headers={"Authorization": wrong.encode("latin-1")})
            problem(answer, 401, "unauthorised")
        equal(desk.ask("GET", "/v1/alerts", headers=as_(desk.admin)).status, 200)
        equal(desk.ask("GET", "/v1/alerts", headers={"Authorization": "bearer " + desk.admin}).status, 200)


@case
def roles(binary):
    rule = json.dumps({"name": "Mine", "labels": {"denial": .5}}).encode()
    hook = json.dumps({"name": "h", "kind": "webhook", "target": "https://a.org/"}).encode()
    article = json.dumps(denial(1)).encode()
    score = b'{"text": "He denied it."}'
    with Closed(binary) as desk:
        for role, wanted in {"viewer": (200, 403, 403, 403, 403, 200), "editor": (200, 201, 403, 201, 403, 200),
                             "ingest": (403, 403, 403, 200, 403, 200), "admin": (200, 409, 201, 200, 200, 200)}.items():
            who = as_(token(binary, desk.data, role, "--name", "the " + role))
            have = (desk.status("GET", "/v1/alerts", who), desk.status("POST", "/v1/rules", who, rule),
                    desk.status("POST", "/v1/endpoints", who, hook), desk.status("POST", "/v1/articles", who, article),
                    desk.status("GET", "/v1/audit", who), desk.status("POST", "/v1/score", who, score))
            equal(have, wanted, role)
        names = {line["who"] for line in desk.log_lines() if "route" in line}
        equal({"the viewer", "the editor", "the ingest", "the admin"} <= names, True, names)
        told = desk.ask("GET", "/v1/audit", headers=as_(desk.admin)).json()["audit"]
        equal([row["who"] for row in told if row["object"] == "endpoint"], ["the admin"])


@case
def a_viewer_sees_no_secrets(binary):
    with Closed(binary) as desk:
        hook = {"name": "h", "kind": "slack", "target": "https://hooks.example.org/services/T0/B0/secret"}
        equal(desk.ask_json("POST", "/v1/endpoints", hook, as_(desk.admin)).status, 201)
        viewer = as_(token(binary, desk.data, "viewer"))
        answer = desk.ask("GET", "/v1/endpoints", headers=viewer)
        equal(answer.json()["endpoints"][0]["target"], "https://hooks.example.org/…")


@case
def made_and_ended_beside_a_running_desk(binary):
    with Closed(binary) as desk:
        made = token(binary, desk.data, "viewer", "--name", "ana")
        equal(desk.status("GET", "/v1/alerts", as_(made)), 200)
        stream = Events(desk, headers=as_(made))
        equal(stream.answer.status, 200)
        row = listed(binary, desk.data)[-1]
        equal((row["name"], row["role"], row["state"], row["expires"]), ("ana", "viewer", "good", "never"))
        wait_for(lambda: listed(binary, desk.data)[-1]["last used"] != "never", "that it was used")
        done = subprocess.run([binary, "token", "revoke", "--data", desk.data, row["id"]], capture_output=True)
        equal((done.returncode, done.stdout), (0, b""), done.stderr)
        equal(desk.status("GET", "/v1/alerts", as_(made)), 401)
        equal(listed(binary, desk.data)[-1]["state"], "revoked")
        done = subprocess.run([binary, "token", "revoke", "--data", desk.data, row["id"]], capture_output=True)
        equal(done.returncode, 1)
        stream.wait_over()  # at its next sign of life
        short = token(binary, desk.data, "viewer", "--expires", "1s")
        wait_for(lambda: desk.status("GET", "/v1/alerts", as_(short)) == 401, "its end")
        told = desk.ask("GET", "/v1/audit", headers=as_(desk.admin)).json()["audit"]
        equal([row["action"] for row in told], ["create", "revoke", "create", "create"])


@case
def while_it_is_written(binary):
    """Tokens and articles at once: neither waits for the other for long, and nothing is lost."""
    import threading
    with Closed(binary) as desk:
        failed = []

        def bring(first):
            for number in range(first, first + 40):
                answer = desk.ask_json("POST", "/v1/articles", denial(number), as_(desk.admin))
                if answer.status not in (200, 201):
                    failed.append(answer.body)

        threads = [threading.Thread(target=bring, args=(first,)) for first in (0, 100, 200)]
        for thread in threads:
            thread.start()
        made = [token(binary, desk.data, "viewer") for _ in range(5)]
        for thread in threads:
            thread.join()
        equal(failed, [])
        for one in made:
            equal(desk.status("GET", "/v1/alerts", as_(one)), 200)


@case
def a_browser_logs_in(binary):
    with Closed(binary) as desk:
        ours = f"http://{desk.host}:{desk.port}"
        for value in [{"token": "gst_" + "B" * 43}, {"token": "x"}]:
            problem(desk.ask_json("POST", "/login", value), 401, "unauthorised")
        problem(desk.ask_json("POST", "/login", {}), 422, "invalid-body")
        problem(desk.ask_json("POST", "/login", {"token": desk.admin}, {"Origin": "https://evil.example"}), 403,
                "foreign-origin")
        answer = desk.ask_json("POST", "/login", {"token": desk.admin}, {"Origin": ours})
        equal((answer.status, answer.json()["role"]), (200, "admin"), answer.body)
        set_cookie = answer.headers["Set-Cookie"]
        for part in ["HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=43200"]:
            equal(part in set_cookie, True, set_cookie)
        equal("Secure" in set_cookie, False)
        value = set_cookie.split(";")[0]
        equal(desk.admin in value, False)
        cookie = {"Cookie": "a=b; " + value}
        equal(desk.ask("GET", "/v1/alerts", headers=cookie).status, 200)
        hook = {"name": "h", "kind": "webhook", "target": "https://a.org/"}
        problem(desk.ask_json("POST", "/v1/endpoints", hook, cookie), 403, "foreign-origin")
        problem(desk.ask_json("POST", "/v1/endpoints", hook, {**cookie, "Origin": "https://evil.example"}), 403,
                "foreign-origin")
        problem(desk.ask_json("POST", "/v1/endpoints", hook, {**cookie, "Origin": "null"}), 403, "foreign-origin")
        equal(desk.ask_json("POST", "/v1/endpoints", hook, {**cookie, "Origin": ours}).status, 201)
        flipped = value[:-5] + ("A" if value[-5] != "A" else "B") + value[-4:]
        for wrong in [flipped, value[:-4], "gainsay=", "gainsay=" + "A" * 75, "gainsay"]:
            problem(desk.ask("GET", "/v1/alerts", headers={"Cookie": wrong}), 401, "unauthorised")
        answer = desk.ask("POST", "/logout", headers={**cookie, "Origin": ours})
        equal((answer.status, "Max-Age=0" in answer.headers["Set-Cookie"]), (204, True))
        subprocess.run([binary, "token", "revoke", "--data", desk.data, listed(binary, desk.data)[0]["id"]], check=True)
        problem(desk.ask("GET", "/v1/alerts", headers=cookie), 401, "unauthorised")


@case
def behind_https(binary):
    with Closed(binary, config="[access]\nhttps = true\n") as desk:
        answer = desk.ask_json("POST", "/login", {"token": desk.admin})
        cookie = answer.headers["Set-Cookie"]
        equal((cookie.startswith("__Host-gainsay="), cookie.endswith("; Secure")), (True, True), cookie)
        equal(desk.ask("GET", "/v1/alerts", headers={"Cookie": cookie.split(";")[0]}).status, 200)


@case
def guessing_ends_soon(binary):
    with Closed(binary) as desk:
        statuses = [desk.status("GET", "/v1/alerts", as_("gst_" + "C" * 43)) for _ in range(14)]
        equal(statuses[:10], [401] * 10)
        equal(429 in statuses, True, statuses)
        answer = desk.ask_json("POST", "/login", {"token": "gst_" + "D" * 43})
        problem(answer, 429, "too-many")
        equal(int(answer.headers["Retry-After"]) >= 1, True)


@case
def who_is_known_is_not_held_up_by_guesses(binary):
    with Closed(binary) as desk:
        equal(desk.status("GET", "/v1/alerts", as_(desk.admin)), 200)
        for _ in range(14):
            desk.status("GET", "/v1/alerts", as_("gst_" + "C" * 43))
        equal(desk.status("GET", "/v1/alerts", as_(desk.admin)), 200)


@case
def a_token_has_its_rate(binary):
    with Closed(binary, config="[access]\ntoken-rate = 2\n") as desk:
        statuses = [desk.status("GET", "/v1/alerts", as_(desk.admin)) for _ in range(20)]
        equal((statuses[:5], 429 in statuses), ([200] * 5, True), statuses)
        wait_for(lambda: desk.status("GET", "/v1/alerts", as_(desk.admin)) == 200, "a new turn")


@case
def others_reach_nothing_without_tokens(binary):
    with tempfile.TemporaryDirectory() as data:
        def start(*flags):
            return subprocess.run([binary, "serve", "--listen", "0.0.0.0:0", *flags], capture_output=True, text=True,
                                  timeout=60)
        done = start()
        equal((done.returncode, "--data" in done.stderr), (1, True), done.stderr)
        done = start("--data", data)
        equal((done.returncode, f"gainsay token new --role admin --data {data}" in done.stderr), (1, True), done.stderr)
        token(binary, data, "viewer")
        equal(start("--data", data).returncode, 1)  # who only reads cannot mend a thing
        admin = token(binary, data, "admin")
        with Kept(binary, "--listen", "0.0.0.0:0", data=data) as desk:
            desk.host = "127.0.0.1"
            problem(desk.ask("GET", "/v1/alerts"), 401, "unauthorised")
            equal(desk.ask("GET", "/v1/alerts", headers=as_(admin)).status, 200)


@case
def words_of_the_command(binary):
    with tempfile.TemporaryDirectory() as data:
        def run(*words):
            done = subprocess.run([binary, "token", *words], capture_output=True, text=True)
            return done.returncode, done.stderr
        for words in [["new", "--data", data], ["new", "--role", "king", "--data", data], ["new", "--role", "admin"],
                      ["new", "--role", "admin", "--expires", "soon", "--data", data], ["revoke", "--data", data],
                      ["revoke", "x", "--data", data], ["list", "x", "--data", data], ["mke"], []]:
            equal(run(*words)[0], 2, words)
        equal(run("list", "--data", data + "/none")[0], 1)
        equal(run("revoke", "7", "--data", data)[0], 1)


sys.exit(run_cases(sys.argv[1]))
