#!/usr/bin/env python3
"""Speed of whole chains on one core: an archive of web pages and a stream of short articles, to JSON lines.

    tests/bench/ingest.py GAINSAY [--source TEXT] [--pages N] [--articles N] [--rounds N]

The archive is that of make_warc.py: pages of 100 KB with 5 KB of text, a gzip member each. An article is a headline and
two paragraphs of three sentences of the source. Each figure is the best of some rounds; memory is the largest of all.
MB are those of the articles' text. Machines are noisy: compare figures of one run.
"""
import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))


def lines_of(path):
    if not path:
        import make_warc
        return [s for s in make_warc.OWN.split("\n") if s]
    with open(path, encoding="utf-8") as source:
        return [line.strip() for line in source if line.strip()]


def make_articles(path, source, n):
    """Writes n articles and returns the bytes of their text."""
    rng, size = random.Random(5), 0
    with open(path, "w", encoding="utf-8") as out:
        for i in range(n):
            title = rng.choice(source)[:80]
            text = "\n\n".join(" ".join(rng.choices(source, k=3)) for _ in range(2))
            size += len(title.encode()) + len(text.encode())
            out.write(json.dumps({"id": str(i), "url": f"https://example.org/{i}", "title": title, "text": text,
                                  "lang": "en", "published": "2026-03-03T10:00:00Z"}, ensure_ascii=False) + "\n")
    return size


def seconds(program, *args):
    begun = time.perf_counter()
    subprocess.run([program, "score", "-j", "1", "-o", "jsonl", *args], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
    return time.perf_counter() - begun


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("gainsay")
    options.add_argument("--source", help="sentences of an English text, a line each")
    options.add_argument("--pages", type=int, default=2000)
    options.add_argument("--articles", type=int, default=100_000)
    options.add_argument("--rounds", type=int, default=3)
    opt = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        archive, stream = os.path.join(folder, "pages.warc.gz"), os.path.join(folder, "articles.jsonl")
        subprocess.run([sys.executable, os.path.join(HERE, "make_warc.py"), archive, str(opt.pages)] +
                       (["--source", opt.source] if opt.source else []), check=True)
        size = make_articles(stream, lines_of(opt.source), opt.articles)
        best = {}
        for _ in range(opt.rounds):
            for name, args in {"archive": [archive], "articles": [stream],
                               "articles --dedupe": ["--dedupe", stream]}.items():
                best[name] = min(best.get(name, 1e9), seconds(opt.gainsay, *args))
    print(f"archive: {opt.pages / best['archive']:.0f} pages/s")
    for name in "articles", "articles --dedupe":
        print(f"{name}: {size / 1e6 / best[name]:.1f} MB/s of text")
    print(f"memory: {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MB at most")


if __name__ == "__main__":
    main()
