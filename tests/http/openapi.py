#!/usr/bin/env python3
"""/openapi.json holds: it describes every route and no other, and what the server answers fits what it says.

usage: openapi.py GAINSAY EXAMPLES"""
import json
import os
import re
import subprocess
import sys

from desk import Desk, case, equal, run_cases
from schema import faults, resolve

SCORE = "/v1/score"


def fits(desk, method, path, answer):
    """The answer is one that the description knows; its body, or each line of it, fits the schema."""
    operation = desk.api["paths"][path][method.lower()]
    known = operation["responses"].get(str(answer.status))
    equal(known is not None, True, f"{method} {path} answers {answer.status}")
    kind = (answer.headers["Content-Type"] or "").split(";")[0]
    content = resolve(desk.api, known).get("content", {})
    equal(kind in content or (not kind and not content), True, f"{kind} of {method} {path} {answer.status}")
    if not kind or not kind.endswith("json"):
        return
    for value in answer.lines() if kind == "application/x-ndjson" else [answer.json()]:
        equal(list(faults(desk.api, content[kind]["schema"], value)), [], f"{method} {path}")


@case
def every_route_both_ways(desk):
    routes = subprocess.run([desk.binary, "serve", "--routes"], capture_output=True, text=True, check=True).stdout
    described = [f"{method.upper()} {path}" for path, item in desk.api["paths"].items() for method in item]
    equal(sorted(routes.splitlines()), sorted(described))


@case
def its_own_form(desk):
    api = desk.api
    equal((api["openapi"], api["info"]["license"]["identifier"]), ("3.1.0", "Apache-2.0"))
    names = set()
    for path, item in api["paths"].items():
        for method, operation in item.items():
            equal(operation["operationId"] in names, False)
            names.add(operation["operationId"])
            for status, response in operation["responses"].items():
                equal(bool(resolve(api, response)["description"]), True, f"{method} {path} {status}")
            held = re.findall(r"\{(\w+)\}", path)
            equal(sorted(p["name"] for p in operation.get("parameters", []) if p["in"] == "path"), sorted(held))
    for use in re.findall(r'"\$ref": ?"([^"]+)"', json.dumps(api)):
        resolve(api, {"$ref": use})
    used = json.dumps(api)
    for name in api["components"]["schemas"]:
        equal(f"#/components/schemas/{name}" in used, True, f"{name} is used")


@case
def parameters_are_those_taken(desk):
    """Each that is described is known, and the route knows no other."""
    for path, item in desk.api["paths"].items():
        for method, operation in item.items():
            if "{" in path:
                continue
            names = [p["name"] for p in operation.get("parameters", []) if p["in"] == "query"]
            for name in names + ["no-such-parameter"]:
                answer = desk.ask(method.upper(), f"{path}?{name}=%01")
                kind = answer.headers["Content-Type"]
                unknown = kind == "application/problem+json" and "no such parameter" in answer.json()["detail"]
                equal(unknown, name == "no-such-parameter", f"{method} {path}?{name}")


@case
def bodies_are_those_taken(desk):
    for path, item in desk.api["paths"].items():
        for method, operation in item.items():
            for kind in operation.get("requestBody", {}).get("content", {}):
                answer = desk.ask(method.upper(), path, b"{}", {"Content-Type": kind})
                equal(answer.status != 415, True, f"{method} {path} takes {kind}")


@case
def answers_of_the_service(desk):
    for path in ["/healthz", "/readyz", "/metrics", "/openapi.json"]:
        fits(desk, "GET", path, desk.ask("GET", path))
        if path not in ("/healthz", "/readyz"):
            fits(desk, "GET", path, desk.ask("GET", path, None, {"Host": "evil.example"}))


@case
def reports(desk):
    for name in sorted(os.listdir(desk.examples)):
        if not name.endswith(".txt"):
            continue
        with open(os.path.join(desk.examples, name), "rb") as text:
            data = text.read()
        fits(desk, "POST", SCORE, desk.ask("POST", SCORE + "?with_text", data, {"Content-Type": "text/plain"}))
    article = {"text": "He denied it. No comment.", "id": "1", "url": "https://example.org/", "title": "T",
               "byline": "B", "site": "S", "published": "2026-01-01", "lang": "en", "extraction": "partial",
               "status": "canceled", "embargoed": "2030-01-01"}
    fits(desk, "POST", SCORE, desk.ask_json("POST", SCORE, article))
    fits(desk, "POST", SCORE, desk.ask_json("POST", SCORE, {"text": "Это не по-русски? Ќе знам."}))
    dutch = {"text": "Dit is een zin in het Nederlands, zonder lexicon."}
    fits(desk, "POST", SCORE, desk.ask_json("POST", SCORE, dutch))
    fits(desk, "POST", SCORE, desk.ask_json("POST", SCORE, {"text": ""}))
    lines = b'{"text": "He denied it."}\n{\n{"text": 1}\n'
    fits(desk, "POST", SCORE, desk.ask("POST", SCORE, lines, {"Content-Type": "application/x-ndjson"}))


@case
def problems(desk):
    for query, body, headers in [
            ("?lang=xx", b"a", {"Content-Type": "text/plain"}), ("", b"{", {"Content-Type": "application/json"}),
            ("", b"{}", {"Content-Type": "application/json"}), ("", b"", {"Content-Type": "text/plain"}),
            ("", b"a", {"Content-Type": "image/png"}), ("", b"a" * (9 << 20), {"Content-Type": "text/plain"}),
            ("", b"a", {"Content-Type": "text/plain", "Origin": "http://evil.example"}),
            ("", b"a", {"Content-Type": "text/plain", "Host": "evil.example"})]:
        try:
            answer = desk.ask("POST", SCORE + query, body, headers)
        except (BrokenPipeError, ConnectionResetError):  # refused while the body was still on its way
            continue
        fits(desk, "POST", SCORE, answer)


if __name__ == "__main__":
    with Desk(sys.argv[1], "--threads", "2") as server:
        server.binary, server.examples = sys.argv[1], sys.argv[2]
        server.api = server.ask("GET", "/openapi.json").json()
        code = run_cases(server)
    sys.exit(code)
