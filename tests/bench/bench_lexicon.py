#!/usr/bin/env python3
"""Does scoring slow down as the lexicon grows? Times the same text with once, twice and four times the English lexicon.

    tests/bench/bench_lexicon.py BINARY CORPUS_FILE…

A copy of a rule has its words exchanged: the last word of a branch becomes one that no text holds, the others become
frequent words of the corpus. So copies begin to match all the time, as real rules do, and never end in a hit that would
add work elsewhere. Copies have no examples. Reports must come out the same but for the lexicons' digest.
"""
import hashlib
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
RUNS = 3
TOKEN = re.compile(r"@\w[\w-]*(?:\([^)]*\))?|\.\.\d+|[()\[\]<>/%]|[^\s()\[\]<>/%]+")


def frequent_words(paths):
    words = Counter()
    for path in paths[:4]:
        with open(path, encoding="utf-8") as text:
            words.update(re.findall(r"[a-z]+", text.read().lower()))
    return [word for word, _ in words.most_common(2000) if len(word) > 2]


def exchange(pattern, n, words, rng):
    """The pattern with other words: copy number n of it."""
    tokens = TOKEN.findall(pattern)
    for i, token in enumerate(tokens):
        if not re.match(r"['\w]", token):
            continue
        following = next((t for t in tokens[i + 1:] if t not in (")", "]", ">")), "/")
        ends = following == "/" or following.startswith(("@weak", "@strong", "@if", "@unless"))
        tokens[i] = f"x{n}{token.strip(chr(39) + '*~')}" if ends else rng.choice(words)
    return " ".join(tokens)


def grown(lexicon, times, words):
    rng, lines, concept = random.Random(1), lexicon.splitlines(), None
    copies = []
    for n in range(1, times):
        for line in lines:
            if re.match(r"[a-z]", line):
                concept = line.split()[0]
            rule = re.match(r"\s+([|!])\s+(.*)", re.sub(r"(^|\s)#.*", "", line))
            if rule:
                copies.append(f"{concept}\n  {rule.group(1)} {exchange(rule.group(2), n, words, rng)}")
    return "\n".join(lines + copies) + "\n"


def seconds(binary, folder, corpus):
    command = [binary, "score", "--lexicons", folder, "-l", "en", "-f", "text", "-o", "jsonl", "-j", "1", *corpus]
    best, digest = None, None
    for _ in range(RUNS):
        start = time.monotonic()
        done = subprocess.run(command, capture_output=True)
        taken = time.monotonic() - start
        if done.returncode:
            sys.exit(done.stderr.decode(errors="replace"))
        best = taken if best is None else min(best, taken)
        digest = hashlib.sha256(re.sub(rb'"lexicons":"[^"]*"', b"", done.stdout)).hexdigest()
    return best, digest


def main():
    binary, corpus = sys.argv[1], sys.argv[2:]
    megabytes = sum(os.path.getsize(path) for path in corpus) / 1e6
    words = frequent_words(corpus)
    with open(f"{ROOT}/lexicons/en.lex", encoding="utf-8") as text:
        lexicon = text.read()
    print(f"{'lexicon':>8} {'rules':>7} {'s':>8} {'MB/s':>7} {'time':>6}")
    first = None
    for times in (1, 2, 4):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(f"{ROOT}/lexicons/concepts.tsv", folder)
            source = grown(lexicon, times, words)
            with open(f"{folder}/en.lex", "w", encoding="utf-8") as out:
                out.write(source)
            taken, digest = seconds(binary, folder, corpus)
        first = first or (taken, digest)
        rules = len(re.findall(r"^\s+[|!]", source, re.MULTILINE))
        same = "" if digest == first[1] else "  the reports differ"
        print(f"{times:>7}x {rules:>7} {taken:>8.2f} {megabytes / taken:>7.1f} {taken / first[0]:>5.2f}x{same}")


if __name__ == "__main__":
    main()
