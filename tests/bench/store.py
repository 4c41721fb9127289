#!/usr/bin/env python3
"""The store alone: how fast articles are kept, each acknowledged when it is on disk, and how fast search answers.

usage: store.py [--articles N] [--threads N] [--source FILE] [--dir DIR] BUILD

BUILD is a build folder with tests/store_bench (ninja -C BUILD tests/store_bench). Articles have 5 KB and about 40
sentences, drawn from SOURCE (a sentence a line; by default the English of ../shared/eval/ntrex). DIR: where the store
is made (a new folder under /var/tmp; it needs 14 KB an article). Compare the processor's time: a disk's fsync decides
how many articles a second a few threads get through, and other work on the machine how fast anything is.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SOURCE = os.path.join(ROOT, "../shared/eval/ntrex/en.txt")


def run(*command):
    out = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return [json.loads(line) for line in out.splitlines()]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("build")
    options.add_argument("--articles", type=int, default=100000)
    options.add_argument("--threads", type=int, default=8)
    options.add_argument("--source", default=SOURCE)
    options.add_argument("--dir")
    o = options.parse_args()
    bench = os.path.join(o.build, "tests/store_bench")
    folder = o.dir or tempfile.mkdtemp(prefix="gs_store_", dir="/var/tmp")
    try:
        opened, kept = run(bench, "ingest", folder, o.source, "0", str(o.articles), str(o.threads))
        print("kept %d articles: %.0f/s with %d threads, %.3f ms of processor time an article, %d commits, "
              "%.1f KB an article" % (kept["articles"], kept["per_second"], o.threads, kept["cpu_ms_an_article"],
                                      kept["commits"], kept["bytes_an_article"] / 1000))
        opened, *searches, memory = run(bench, "search", folder, "100")
        print("opened in %.0f ms, memory after the searches %.0f MB" % (opened["open_ms"], memory["rss_kb"] / 1000))
        print("%-28s %8s %8s %8s %8s %6s" % ("search", "p50 ms", "p95 ms", "longest", "cpu", "hits"))
        for s in searches:
            print("%-28s %8.2f %8.2f %8.2f %8.2f %6.1f" % (s["search"], s["p50_ms"], s["p95_ms"], s["longest_ms"],
                                                           s["cpu_ms"], s["hits"]))
    finally:
        if not o.dir:
            shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
