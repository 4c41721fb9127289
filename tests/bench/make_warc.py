#!/usr/bin/env python3
"""Makes an archive of web pages of any length, for benchmarks.

    tests/bench/make_warc.py OUT.warc.gz N [--source TEXT] [--html BYTES] [--text BYTES] [--plain]

N answers (and as many requests) of 100 KB of HTML around an article of 5 KB, a gzip member a record: menus, scripts,
styles, related links and a footer as news sites have them, varied from page to page. The article is made of the
source's sentences (a few of our own where none is given) in an order of its own. The same arguments give the same
bytes; memory does not grow with N.
"""
import argparse
import gzip
import html
import random
import re

OWN = """The ministry flatly denied on Monday that it had ever bought the land. Officials said the report was false.
It remains unclear who paid for the flight, and two people familiar with the matter declined to comment. The mayor
reportedly met the investors in May. Critics called the video a forgery. The company did not answer questions sent on
Tuesday. According to the prosecutor, no evidence has been found. The figures may be revised later this year. A
spokesman for the army rejected the accusation as baseless. Residents waited for hours outside the school."""
WORDS = "news world sport culture weather local video live opinion money travel science health food archive".split()


def sentences(path):
    text = open(path, encoding="utf-8").read() if path else OWN
    return [s for s in re.split(r"(?<=[.!?…])\s+", " ".join(text.split())) if s]


def article(rng, source, size):
    paragraphs, length = [], 0
    while length < size:
        paragraph = " ".join(rng.choices(source, k=rng.randint(2, 4)))
        paragraphs.append(f"<p>{html.escape(paragraph)}</p>\n")
        length += len(paragraph.encode())
    return "".join(paragraphs)


def links(rng, n):
    return "".join(f'<li class="item item-{rng.randint(0, 99)}"><a href="/{rng.choice(WORDS)}/{rng.randint(0, 10**9)}" '
                   f'data-track="{rng.getrandbits(64):x}"><span>{rng.choice(WORDS).title()} {rng.choice(WORDS)}</span>'
                   f"</a></li>\n" for _ in range(n))


def script(rng, size):
    out = []
    while sum(map(len, out)) < size:
        out.append(f'window.q.push({{"id":"{rng.getrandbits(128):x}","slot":"{rng.choice(WORDS)}",'
                   f'"w":{rng.randint(1, 999)},"on":function(e){{return e&&e.t<{rng.randint(1, 99)}}}}});\n')
    return "<script>" + "".join(out) + "</script>\n"


def page(rng, source, size, text_size):
    title = html.escape(rng.choice(source).rstrip("."))
    body = article(rng, source, text_size)
    head = (f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{title} | The Example</title>\n'
            f'<meta property="og:title" content="{title}"><meta property="og:type" content="article">\n')
    frame = (f'</head><body><header><nav><ul>{links(rng, 60)}</ul></nav></header><main><article><h1>{title}</h1>\n'
             f'<p class="byline">By <a href="/by/1">A. Writer</a></p>\n{body}</article>\n'
             f'<aside><h2>More</h2><ul>{links(rng, 40)}</ul></aside></main>\n')
    left = size - len((head + frame).encode()) - 200
    return (head + script(rng, left // 2) + frame + f"<div>{links(rng, max(left, 0) // 500)}</div>"
            + script(rng, left - left // 2 - left // 500 * 150)
            + "<footer><p>© The Example</p></footer></body></html>\n")


def record(kind, number, block, content_type):
    head = (f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{number:032x}>\r\n"
            f"WARC-Date: 2024-05-01T10:00:00Z\r\nWARC-Target-URI: https://example.org/{number}\r\n"
            f"Content-Type: application/http; msgtype={content_type}\r\nContent-Length: {len(block)}\r\n\r\n")
    return head.encode() + block + b"\r\n\r\n"


def member(data, plain):
    return data if plain else gzip.compress(data, 6, mtime=0)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out")
    parser.add_argument("n", type=int)
    parser.add_argument("--source")
    parser.add_argument("--html", type=int, default=100_000)
    parser.add_argument("--text", type=int, default=5_000)
    parser.add_argument("--plain", action="store_true", help="not compressed")
    args = parser.parse_args()
    source = sentences(args.source)
    with open(args.out, "wb") as out:
        for i in range(args.n):
            rng = random.Random(i)
            body = page(rng, source, args.html, args.text).encode()
            head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\n\r\n"
            request = f"GET /{i} HTTP/1.1\r\nHost: example.org\r\n\r\n".encode()
            out.write(member(record("request", 2 * i, request, "request"), args.plain))
            out.write(member(record("response", 2 * i + 1, head.encode() + body, "response"), args.plain))


if __name__ == "__main__":
    main()
