"""A desk whose every answer is held against its own description: the status is one that is described, and the body fits
the schema. Paths that are not described go by."""
import re

from desk import Desk, equal
from schema import faults, resolve


class Described(Desk):
    def __init__(self, *args, **more):
        self.patterns = []
        super().__init__(*args, **more)
        api = super().ask("GET", "/openapi.json").json()
        # Paths without parameters first: /v1/rules/preview is no number of a rule.
        for path in sorted(api["paths"], key=lambda path: (path.count("{"), path)):
            shape = re.sub(r"\\{\w+\\}", "[^/]+", re.escape(path))
            self.patterns.append((re.compile(shape), path, api["paths"][path]))
        self.api = api

    def ask(self, method, path, body=None, headers=None):
        answer = super().ask(method, path, body, headers)
        for shape, described, item in self.patterns:
            if shape.fullmatch(path.split("?")[0]) and ("GET" if method == "HEAD" else method).lower() in item:
                self.check(f"{method} {path[:200]}", item[("GET" if method == "HEAD" else method).lower()], answer)
                break
        return answer

    def check(self, what, operation, answer):
        known = operation["responses"].get(str(answer.status))
        equal(known is not None, True, f"{what} answers {answer.status}: is that described?")
        kind = (answer.headers["Content-Type"] or "").split(";")[0]
        content = resolve(self.api, known).get("content", {})
        equal(kind in content or (not kind and not content), True, f"{kind} of {what} {answer.status}")
        if not kind.endswith("json") or not answer.body:
            return
        for value in answer.lines() if kind == "application/x-ndjson" else [answer.json()]:
            equal(list(faults(self.api, content[kind]["schema"], value))[:3], [], what)
