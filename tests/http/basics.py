#!/usr/bin/env python3
"""The server's manners: routes, methods, sizes, types, Host and Origin, headers, keep-alive, chunks, the log.

usage: basics.py GAINSAY"""
import re
import sys

from desk import Answer, Desk, case, equal, problem, read_all, run_cases, wait_for

SCORE = "/v1/score"
TEXT = {"Content-Type": "text/plain"}


@case
def health_and_readiness(desk):
    equal(desk.ask("GET", "/healthz").json(), {"status": "ok"})
    ready = desk.ask("GET", "/readyz").json()
    equal(ready["status"], "ready")
    equal(ready["checks"], [{"name": name, "ok": True} for name in ("engine", "desk", "deliveries")])


@case
def one_desk_a_folder(desk):
    """The store of a desk that runs is nobody else's, and lives on when it ends."""
    try:
        Desk(desk.binary, "--data", desk.data)
    except RuntimeError as error:
        equal("did not start" in str(error), True)
    else:
        raise AssertionError("two desks write one store")
    with Desk(desk.binary) as other:
        equal(other.stop(), 0)
        with Desk(desk.binary, "--data", other.data) as again:
            equal(again.ask("GET", "/readyz").status, 200)


@case
def nothing_there(desk):
    for path in ["/", "/v1", "/v1/", "/v1/score/", "//healthz", "/healthz/", "/HEALTHZ", "/v1/score/x",
                 "/../etc/passwd", "/%2e%2e/", "/v1%2fscore"]:
        problem(desk.ask("GET", path), 404, "not-found")


@case
def other_methods_are_named(desk):
    for method, path, allow in [("GET", SCORE, "POST"), ("DELETE", SCORE, "POST"), ("POST", "/healthz", "GET, HEAD"),
                                ("OPTIONS", "/healthz", "GET, HEAD"), ("TRACE", "/metrics", "GET, HEAD"),
                                ("BREW", "/metrics", "GET, HEAD")]:
        answer = desk.ask(method, path)
        problem(answer, 405, "method-not-allowed")
        equal(answer.headers["Allow"], allow)


@case
def head_is_get_without_a_body(desk):
    got = desk.ask("GET", "/openapi.json")
    head = desk.ask("HEAD", "/openapi.json")
    equal((head.status, head.body), (200, b""))
    equal(head.headers["Content-Length"], got.headers["Content-Length"])
    equal(head.headers["ETag"], got.headers["ETag"])


@case
def etags(desk):
    tag = desk.ask("GET", "/openapi.json").headers["ETag"]
    for value, status in [(tag, 304), ("*", 304), ('"x", ' + tag, 304), ("W/" + tag, 304), ('"x"', 200),
                          (tag[:-1], 200)]:
        answer = desk.ask("GET", "/openapi.json", None, {"If-None-Match": value})
        equal(answer.status, status, value)
        equal(answer.headers["ETag"], tag)
    equal(desk.ask("GET", "/openapi.json", None, {"If-None-Match": tag}).body, b"")


@case
def answers_are_guarded(desk):
    for path in ["/healthz", "/nowhere", "/metrics"]:
        headers = desk.ask("GET", path).headers
        equal(headers["X-Content-Type-Options"], "nosniff")
        equal(headers["Cache-Control"], "no-store")
        equal(headers["Content-Security-Policy"], "default-src 'none'; frame-ancestors 'none'")
        equal(headers["Access-Control-Allow-Origin"], None)
        equal(re.fullmatch("[0-9a-f]{16}", headers["X-Request-Id"]) is not None, True)


@case
def hosts_that_are_not_ours(desk):
    ours = f"127.0.0.1:{desk.port}"
    for host, status in [(ours, 200), ("localhost", 200), (f"localhost:{desk.port}", 200), ("[::1]:80", 200),
                         ("LOCALHOST", 200), ("desk.example", 200), ("desk.example:443", 200), ("evil.example", 421),
                         ("127.0.0.1.evil.example", 421), ("10.0.0.1", 421), ("desk.example.evil", 421), ("", 421),
                         ("localhost:x", 421), ("localhost:80:80", 421), ("[::1", 421), ("a@localhost", 421)]:
        equal(desk.ask("GET", "/metrics", None, {"Host": host}).status, status, host)
    equal(desk.ask("GET", "/healthz", None, {"Host": "10.2.3.4"}).status, 200)
    problem(desk.ask("POST", SCORE, b"He denied it.", {**TEXT, "Host": "evil.example"}), 421, "foreign-host")


@case
def pages_of_others(desk):
    own = f"127.0.0.1:{desk.port}"
    for origin, status in [(f"http://{own}", 200), ("https://desk.example", 200), ("http://localhost:3000", 403),
                           ("http://evil.example", 403), ("null", 403), (f"ftp://{own}", 403), ("", 403),
                           (f"http://{own}.evil.example", 403)]:
        answer = desk.ask("POST", SCORE, b"He denied it.", {**TEXT, "Origin": origin})
        equal(answer.status, status, origin)
        equal(answer.headers["Access-Control-Allow-Origin"], None)
    equal(desk.ask("GET", "/metrics", None, {"Origin": "http://evil.example"}).status, 403)
    for site, status in [("same-origin", 200), ("none", 200), ("cross-site", 403), ("same-site", 403)]:
        equal(desk.ask("POST", SCORE, b"He denied it.", {**TEXT, "Sec-Fetch-Site": site}).status, status, site)


@case
def types_of_bodies(desk):
    for kind in ["application/xml", "multipart/form-data", "application/x-www-form-urlencoded", "text/plainx", ""]:
        problem(desk.ask("POST", SCORE, b"He denied it.", {"Content-Type": kind}), 415, "unsupported-type")
    for kind in ["text/plain; charset=utf-8", "TEXT/PLAIN"]:
        equal(desk.ask("POST", SCORE, b"He denied it.", {"Content-Type": kind}).status, 200, kind)


@case
def bodies_that_are_too_large(desk):
    connection = desk.connect()
    connection.putrequest("POST", SCORE)
    connection.putheader("Content-Type", "text/plain")
    connection.putheader("Content-Length", str(9 << 20))
    connection.endheaders()  # and nothing of it: the answer comes at once
    problem(Answer(connection.getresponse()), 413, "too-large")
    connection.close()
    problem(desk.ask("GET", "/healthz", b"x" * 10), 413, "too-large")
    equal(desk.ask_json("POST", "/logout", {}).status, 204)  # what clients send that have nothing to say
    equal(desk.ask("POST", "/logout", b"{ }\n", {"Content-Type": "application/json"}).status, 204)
    problem(desk.ask_json("POST", "/logout", {"a": 1}), 422, "invalid-body")
    problem(desk.ask_json("POST", "/logout", {"a": "something longer"}), 413, "too-large")


@case
def chunks_that_are_too_many(desk):
    with desk.socket() as s:
        s.sendall(b"POST /v1/score HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                  b"Transfer-Encoding: chunked\r\n\r\n")
        piece = b"10000\r\n" + b"a" * 65536 + b"\r\n"
        for _ in range(8 * 16 + 4):
            s.sendall(piece)
        s.sendall(b"0\r\n\r\n")
        equal(s.recv(65536).split(b"\r\n")[0], b"HTTP/1.1 413 Content Too Large")


@case
def chunked_bodies(desk):
    body = [b"He denied ", b"everything.", b""]
    data = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in body)
    answer = desk.raw(b"POST /v1/score HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                      b"Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n" + data)
    equal(answer.split(b"\r\n")[0], b"HTTP/1.1 200 OK")
    equal(b'"exact":"denied"' in answer, True)


@case
def expectations(desk):
    head = (b"POST /v1/score HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nExpect: 100-continue\r\n"
            b"Connection: close\r\nContent-Length: 13\r\n\r\n")
    with desk.socket() as s:
        s.sendall(head % b"text/plain")
        equal(s.recv(100).split(b"\r\n")[0], b"HTTP/1.1 100 Continue")
        s.sendall(b"He denied it.")
        equal(read_all(s).split(b"\r\n")[0], b"HTTP/1.1 200 OK")
    with desk.socket() as s:  # refused before the body is sent
        s.sendall(head % b"image/png")
        equal(s.recv(65536).split(b"\r\n")[0], b"HTTP/1.1 415 Unsupported Media Type")


@case
def one_connection_for_many(desk):
    connection = desk.connect()
    for i in range(50):
        connection.request("POST", SCORE, b"He denied it.", TEXT)
        equal(Answer(connection.getresponse()).status, 200)
        connection.request("POST", SCORE, b"{", {"Content-Type": "application/json"})
        equal(Answer(connection.getresponse()).status, 400)
        connection.request("GET", "/nowhere")
        equal(Answer(connection.getresponse()).status, 404)
    connection.close()


@case
def a_refused_body_is_no_request(desk):
    """What follows a body that was refused is the next request, and nothing of the body."""
    inner = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
    answer = desk.raw(b"POST /nowhere HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n%s"
                      b"GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n" % (len(inner), inner))
    equal(re.findall(rb"HTTP/1.1 (\d+)", answer), [b"404", b"200"])


@case
def pipelines(desk):
    one = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
    score = (b"POST /v1/score?id=%d HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
             b"Content-Length: 13\r\n\r\nHe denied it.")
    answer = desk.raw(b"".join(one + score % i for i in range(20)))
    equal(answer.count(b"HTTP/1.1 200 OK"), 40)
    equal([int(i) for i in re.findall(rb'"id":"(\d+)"', answer)], list(range(20)))


@case
def requests_that_are_not_clear(desk):
    tail = b"Content-Type: text/plain\r\nConnection: close\r\n"
    for head in [b"GET http://localhost/healthz HTTP/1.1\r\nHost: localhost\r\n",
                 b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n",
                 b"POST /v1/score HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nContent-Length: 4\r\n",
                 b"POST /v1/score HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n",
                 b"GET * HTTP/1.1\r\nHost: localhost\r\n", b"GET /healthz HTTP/1.1\r\n"]:
        answer = desk.raw(head + tail + b"\r\n3\r\nabc\r\n0\r\n\r\n")
        equal(answer.split(b" ")[1] if answer else b"closed", b"400", head)
    for junk in [b"\x16\x03\x01\x02\x00\x01\x00", b"\0" * 100, b"GET\r\n\r\n", b"\r\n\r\n", b"A" * 100000,
                 b"GET /" + b"a" * 100000 + b" HTTP/1.1\r\n\r\n",
                 b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 20000 + b"\r\n"]:
        answer = desk.raw(junk)
        equal(answer == b"" or re.match(rb"HTTP/1.[01] (4\d\d|50\d)", answer) is not None, True, answer[:100])
    equal(desk.ask("GET", "/healthz").status, 200)


@case
def queries(desk):
    for query, parameter in [("langg=en", "langg"), ("lang=xx", "lang"), ("offsets=word", "offsets"),
                             ("with_text=maybe", "with_text"), ("lang=en&lang=uk", "lang")]:
        value = problem(desk.ask("POST", SCORE + "?" + query, b"He denied it.", TEXT), 400, "invalid-query")
        equal([error["parameter"] for error in value["errors"]], [parameter])
    for query in ["lang=%zz", "lang=%", "%ff=1", "lang=%00", "lang=%e"]:
        problem(desk.ask("POST", SCORE + "?" + query, b"He denied it.", TEXT), 400, "invalid-query")
    for query in ["", "&&", "lang=EN&with_text", "lang=auto&id=a%2Fb"]:
        equal(desk.ask("POST", SCORE + "?" + query, b"He denied it.", TEXT).status, 200, query)


@case
def figures(desk):
    desk.ask("POST", SCORE, b"He denied it.", TEXT)
    text = desk.ask("GET", "/metrics").body.decode()
    labels = r'(\{\w+="[^"\\]*"(,\w+="[^"\\]*")*\})?'
    for line in text.splitlines():
        known = re.fullmatch(r"# (HELP|TYPE) gainsay_\w+ .+|gainsay_\w+" + labels + " -?[0-9.]+", line)
        equal(known is not None, True, line)
    for name in ["gainsay_http_requests_total", "gainsay_http_request_duration_seconds_bucket",
                 "gainsay_findings_total", "gainsay_detect_duration_seconds_sum", "gainsay_lexicon_info",
                 "gainsay_sentences_scored_total"]:
        equal(name in text, True, name)
    equal(re.search(r'le="\+Inf"', text) is not None, True)


@case
def a_line_for_each_request(desk):
    trace = "4bf92f3577b34da6a3ce929d0e0e4736"
    secret = "Zebrafish-7731"
    answer = desk.ask("POST", SCORE + f"?id={secret}", f"He denied {secret}.".encode(),
                      {**TEXT, "traceparent": f"00-{trace}-00f067aa0ba902b7-01"})
    desk.ask("GET", f"/{secret}?q={secret}")
    desk.ask("POST", SCORE, f'{{"text": "{secret}"'.encode(), {"Content-Type": "application/json"})
    desk.ask("GET", "/healthz", None, {"Host": secret, "User-Agent": secret, "Cookie": secret})
    last = desk.ask("GET", "/healthz").headers["X-Request-Id"]
    wait_for(lambda: last in desk.log(), "the log")
    equal(secret in desk.log(), False)
    line = [row for row in desk.log_lines() if row["request_id"] == answer.headers["X-Request-Id"]][0]
    equal((line["method"], line["route"], line["status"], line["trace_id"], line["who"], line["bytes"]),
          ("POST", SCORE, 200, trace, "local", len(answer.body)))
    equal(line["ms"] > 0 and re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", line["time"]) is not None, True)


if __name__ == "__main__":
    with Desk(sys.argv[1], "--host", "desk.example", "--threads", "2") as server:
        server.binary = sys.argv[1]
        code = run_cases(server)
    sys.exit(code)
