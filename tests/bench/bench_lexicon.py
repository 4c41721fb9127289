#!/usr/bin/env python3
"""Does scoring slow down as the lexicon grows? Times the same text with once, twice and four times the English lexicon.

    tests/bench/bench_lexicon.py BINARY CORPUS_FILE…

In a copy of a rule every word becomes another one of the corpus, about as frequent, so the copy is looked for, begun
and found about as often as a rule of a real lexicon. A condition that never holds keeps its hits out of the reports,
which must come out the same but for the lexicons' digest. Reading the lexicon is timed apart, on an empty file.
"""
import hashlib
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from collections import Counter

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
RUNS = 3
TOKEN = re.compile(r"@(?:weak|strong|if|unless)\b(?:\([^)]*\))?|\.\.\d+|[()\[\]<>/%]|[^\s()\[\]<>/%]+")
NEVER = "@if(own quoted)"  # a voice is one or the other


class Exchange:
    """Words of a corpus by frequency, each to be exchanged for its neighbours."""

    def __init__(self, paths):
        words = Counter()
        for path in paths[:4]:
            with open(path, encoding="utf-8") as text:
                words.update(re.findall(r"[a-z]+", text.read().lower()))
        self.by_rank = [word for word, _ in words.most_common()]
        self.rank = {word: i for i, word in enumerate(self.by_rank)}
        self.best = {}  # the most frequent word with a beginning
        for word in self.by_rank:
            for n in range(3, len(word) + 1):
                self.best.setdefault(word[:n], word)

    def word(self, token, n):
        """The n-th neighbour of a pattern's word; a made-up one where the corpus does not have it."""
        bare = token.strip("'*~").lower()
        known = self.best.get(bare) if token.endswith("*") else bare
        i = self.rank.get(known, len(self.by_rank)) + n
        return self.by_rank[i] if i < len(self.by_rank) else f"x{n}{bare}"

    def pattern(self, pattern, n):
        tokens = [t for t in TOKEN.findall(pattern) if not re.match(r"@(weak|strong|if|unless)\b", t)]
        return " ".join(self.word(t, n) if re.match(r"['\w]", t) else t for t in tokens)


def grown(lexicon, times, exchange, context):
    """The lexicon and times - 1 copies of its rules. Context concepts are not copied: they take no conditions."""
    lines, copies = lexicon.splitlines(), []
    for n in range(1, times):
        for line in lines:
            if re.match(r"[a-z]", line):
                concept = line.split()[0]
            rule = re.match(r"\s+([|!])\s+(.*)", re.sub(r"(^|\s)#.*", "", line))
            if rule and concept not in context:
                copies.append(f"{concept}\n  {rule.group(1)} {exchange.pattern(rule.group(2), n)} {NEVER}")
    return "\n".join(lines + copies) + "\n"


def score(binary, folder, corpus):
    """Least processor time of RUNS, and a digest of the reports."""
    command = [binary, "score", "--lexicons", folder, "-l", "en", "-f", "text", "-o", "jsonl", "-j", "1", *corpus]
    best = None
    for _ in range(RUNS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(command, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        taken = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        if done.returncode:
            sys.exit(done.stderr.decode(errors="replace"))
        best = taken if best is None else min(best, taken)
    return best, hashlib.sha256(re.sub(rb'"lexicons":"[^"]*"', b"", done.stdout)).digest()


def main():
    binary, corpus = sys.argv[1], sys.argv[2:]
    megabytes = sum(os.path.getsize(path) for path in corpus) / 1e6
    exchange = Exchange(corpus)
    with open(f"{ROOT}/lexicons/en.lex", encoding="utf-8") as text:
        lexicon = text.read()
    with open(f"{ROOT}/lexicons/concepts.tsv", encoding="utf-8") as rows:
        context = {row.split("\t")[0] for row in rows if "\tcontext\t" in row}
    print(f"{'lexicon':>8} {'rules':>7} {'reading':>9} {'scoring':>9} {'MB/s':>7} {'times':>7}")
    first = None
    for times in (1, 2, 4):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(f"{ROOT}/lexicons/concepts.tsv", folder)
            source = grown(lexicon, times, exchange, context)
            with open(f"{folder}/en.lex", "w", encoding="utf-8") as out:
                out.write(source)
            reading, _ = score(binary, folder, [os.devnull])
            whole, digest = score(binary, folder, corpus)
        taken = whole - reading
        first = first or (taken, digest)
        rules = len(re.findall(r"^\s+[|!]", source, re.MULTILINE))
        note = "" if digest == first[1] else "  the reports differ"
        print(f"{times:>7}x {rules:>7} {reading:>7.3f} s {taken:>7.3f} s {megabytes / taken:>7.1f} "
              f"{taken / first[0]:>6.2f}x{note}")


if __name__ == "__main__":
    main()
