#!/usr/bin/env python3
"""A web server for fetch.t: pages, feeds, and all that servers do wrong.

usage: serve.py FOLDER

Writes its ports to FOLDER/ports (the second answers 503 for robots.txt) and a line a request to FOLDER/log. Ends when
FOLDER is gone, at the latest after five minutes.
"""
import gzip
import http.server
import os
import socket
import sys
import threading
import time

PAGE = """<!doctype html><html lang="{lang}"><head><title>{title} - Courier</title>{more}
<meta property="og:site_name" content="Courier"><meta property="og:type" content="article"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>{title}</h1>
<p>{text}</p><p>It may rain on the coast, where the ferries wait, until the end of the week, the office said.</p>
</article></body></html>"""
DENIED = "The minister denied on Monday that she had promised the company the licence for the ferries."
RUSSIAN = "Министр в понедельник опровергла сообщения о том, что обещала компании лицензию на паромы."
FEED = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Coast</title><language>en</language>
<item><guid isPermaLink="false">a1</guid><title>Minister denies report</title><link>/story</link>
<pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate><description>The minister denied it [...]</description></item>
<item><guid isPermaLink="false">a2</guid><title>Storm</title><link>/private/storm</link>
<description>It may rain.</description></item>
<item><guid isPermaLink="false">a3</guid><title>Short</title><link>/short</link>
<description>The firm declined to comment on the report about its ships on Monday evening.</description></item>
<item><guid isPermaLink="false">a4</guid><title>Whole</title><link>/none</link>
<content:encoded>&lt;p&gt;He denied it.&lt;/p&gt;</content:encoded></item></channel></rss>"""
ROBOTS = "User-agent: *\nDisallow: /\n\nUser-agent: Gainsay\nDisallow: /private/\nAllow: /private/*.txt$\n"
HTML = "text/html; charset=utf-8"


def page(title="Minister denies report", text=DENIED, lang="en", more=""):
    return PAGE.format(title=title, text=text, lang=lang, more=more)


# Path: media type, body, further fields. What has a validator is answered with 304 where it is told.
ANSWERS = {
    "/robots.txt": ("text/plain", ROBOTS, {}),
    "/page": (HTML, page(), {"ETag": '"v1"'}),
    "/story": (HTML, page(), {"ETag": '"s1"'}),
    "/short": (HTML, "<html><body><p>Log in.</p></body></html>", {}),
    "/feed": ("application/rss+xml", FEED, {"Last-Modified": "Mon, 02 Mar 2026 11:00:00 GMT"}),
    "/gzip": (HTML, gzip.compress(page().encode()), {"Content-Encoding": "gzip"}),
    "/bomb": (HTML, gzip.compress(b" " * (3 << 20)), {"Content-Encoding": "gzip"}),
    "/cyrillic": ("text/html; charset=windows-1251", page("Отказ", RUSSIAN, "ru").encode("cp1251"), {}),
    "/wrong-charset": (HTML, page("Отказ", RUSSIAN, "ru").encode("cp1251"), {}),
    "/text": ("text/plain; charset=koi8-r", "Он  опроверг это.\n".encode("koi8-r"), {}),
    "/lines": ("application/x-ndjson", '{"id":1,"text":"It may rain."}\n{"id"\n{"id":3,"text":"He denied it."}\n', {}),
    "/false-feed": ("application/rss+xml", "<html><head><title>Down for maintenance</title></head></html>", {}),
    "/image": ("image/png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", {}),
    "/packed": ("application/gzip", gzip.compress(b"x"), {}),
    "/empty": (HTML, "", {}),
    "/private/notes.txt": ("text/plain", "He denied it.", {}),
}
REDIRECTS = {"/old": "page", "/loop": "/loop", "/file": "file:///etc/passwd", "/nowhere": None,
             "/inside": "http://10.0.0.1/", "/forbidden": "/private/x", "/login": "http://a:b@127.0.0.1/"}
ERRORS = {"/busy": (429, {"Retry-After": "120"}), "/broken": (500, {}), "/gone": (410, {}), "/same": (304, {})}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, fields, body=b""):
        self.send_response(status)
        for name, value in fields.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def misbehave(self, how):
        """What never ends, or not well."""
        self.close_connection = True
        if how == "/slow":
            time.sleep(20)
        elif how == "/endless":
            self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
            for _ in range(1 << 12):
                self.wfile.write(b"<p>and so on, " * 1000)
        elif how == "/fields":
            self.wfile.write(b"HTTP/1.1 200 OK\r\n")
            for i in range(1 << 14):
                self.wfile.write(b"X-%d: %s\r\n" % (i, b"x" * 100))
            self.wfile.write(b"Content-Length: 0\r\n\r\n")
        elif how == "/cut":
            self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<p>cut")
        elif how == "/noise":
            self.wfile.write(b"no HTTP at all\r\n\r\n")

    def do_GET(self):
        path = self.path
        told = self.headers.get("If-None-Match") or self.headers.get("If-Modified-Since")
        with open(os.path.join(self.server.folder, "log"), "a", encoding="utf-8") as log:
            log.write(f"{path}{' if ' + told if told else ''}\n")
        if path == "/robots.txt" and self.server.is_broken:
            self.answer(503, {})
        elif path == "/request":
            lines = [f"{k}: {v}" for k, v in self.headers.items() if k not in ("Host", "Accept-Encoding")]
            self.answer(200, {"Content-Type": "text/plain"}, "\n".join(lines).encode())
        elif path in ANSWERS:
            media_type, body, fields = ANSWERS[path]
            validator = fields.get("ETag") or fields.get("Last-Modified")
            if validator and told == validator:
                self.answer(304, fields)
            else:
                body = body if isinstance(body, bytes) else body.encode()
                self.answer(200, {"Content-Type": media_type, **fields}, body)
        elif path in REDIRECTS:
            self.answer(302, {"Location": REDIRECTS[path]} if REDIRECTS[path] else {})
        elif path in ERRORS:
            self.answer(ERRORS[path][0], ERRORS[path][1])
        elif path in ("/slow", "/endless", "/fields", "/cut", "/noise"):
            try:
                self.misbehave(path)
            except OSError:
                pass # they have gone, as they should
        else:
            self.answer(404, {"Content-Type": HTML}, b"<title>Not here</title>")


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, folder, is_broken):
        super().__init__(("127.0.0.1", 0), Handler)
        self.folder, self.is_broken = folder, is_broken

    def handle_error(self, *_):
        pass


def main():
    folder = sys.argv[1]
    servers = [Server(folder, False), Server(folder, True)]
    with socket.socket() as taken: # nobody listens there while it is bound
        taken.bind(("127.0.0.1", 0))
        for server in servers:
            threading.Thread(target=server.serve_forever, daemon=True).start()
        ports = [server.server_address[1] for server in servers] + [taken.getsockname()[1]]
        with open(os.path.join(folder, "ports.new"), "w", encoding="utf-8") as out:
            out.write(" ".join(map(str, ports)) + "\n")
        os.rename(os.path.join(folder, "ports.new"), os.path.join(folder, "ports"))
        for _ in range(1500):
            if not os.path.isdir(folder):
                break
            time.sleep(0.2)


if __name__ == "__main__":
    main()
