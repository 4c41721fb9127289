#!/usr/bin/env python3
"""Makes a corpus of any size out of a little text, for benchmarks.

    tests/bench/make_corpus.py SOURCE OUTDIR N [--seed S] [--bytes B]

Writes N files of B bytes (1 MB) to OUTDIR: paragraphs of the source's sentences in random order, every one varied, so
that no cache sees the same thousand lines over and over: numbers are drawn anew, names are exchanged for other names
of the source, a share of the rare words for others with the same ending, and a clause now and then for that of another
sentence. Short and frequent words stay, so word frequencies stay as they are in news. The same arguments give the same
bytes.
"""
import argparse
import os
import random
import re
from collections import Counter, defaultdict

STOPS = ".!?…。！？।؟۔"
SENTENCE = re.compile(rf"[^{STOPS}]*[{STOPS}]+[\"'”’»」』)]*(?=\s|$|(?<=[。！？」』]))|[^{STOPS}]+$")
WORD = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]+")
CLAUSE = re.compile(r"(?<=[,，、،;；])")
CJK = re.compile("[\u3040-\u9fff]")
RARE = 4          # times a word occurs in the source
EXCHANGED = 0.25  # share of the rare words that change
CLAUSES = 0.15    # share of the sentences with a clause of another
NAMES = 0.5       # share of the names that change


def sentences_of(text):
    for line in text.splitlines():
        at = 0
        for match in SENTENCE.finditer(line):
            # A stop after a single letter or before a small one ends no sentence: "U.S. army".
            end = match.end()
            if re.search(r"(?:^|[^\w])\w\.$", line[at:end]) or line[end:end + 2].strip()[:1].islower():
                continue
            yield line[at:end].strip()
            at = end
        if line[at:].strip():
            yield line[at:].strip()


class Source:
    def __init__(self, text):
        self.sentences = [s for s in sentences_of(text) if len(s) > 2]
        self.count = Counter(w for s in self.sentences for w in WORD.findall(s))
        names, by_ending = Counter(), defaultdict(list)
        for sentence in self.sentences:
            names.update(w for w in WORD.findall(sentence)[1:] if w[0].isupper() and not w.isupper())
        self.names = sorted(names)
        for word in sorted(self.count):
            if self.is_rare(word):
                by_ending[word[-2:]].append(word)
        self.by_ending = by_ending
        self.clauses = [c for s in self.sentences for c in CLAUSE.split(s)[1:-1] if c.strip()]

    def is_rare(self, word):
        return 4 <= len(word) <= 20 and self.count[word] < RARE and word.islower()

    def exchange(self, word, draw):
        if word[0].isdigit():
            return "".join(str(draw.randrange(c != "0", 10)) if c.isdigit() else c for c in word)
        if self.names and word[0].isupper() and word in self.count and draw.random() < NAMES and len(word) > 2:
            return draw.choice(self.names)
        if self.is_rare(word) and draw.random() < EXCHANGED:
            return draw.choice(self.by_ending[word[-2:]])
        return word

    def vary(self, sentence, draw):
        clauses = CLAUSE.split(sentence)
        if len(clauses) > 2 and self.clauses and draw.random() < CLAUSES:
            clauses[draw.randrange(1, len(clauses) - 1)] = draw.choice(self.clauses)
        first, *rest = re.split(r"(?<=\w)(?=\W)", "".join(clauses), maxsplit=1)
        return first + "".join(WORD.sub(lambda m: self.exchange(m.group(), draw), part) for part in rest)


def write_file(path, source, size, draw):
    order, written = [], 0
    with open(path, "wb") as out:
        while written < size:
            paragraph = []
            for _ in range(draw.randint(1, 5)):
                if not order:
                    order = list(range(len(source.sentences)))
                    draw.shuffle(order)
                paragraph.append(source.vary(source.sentences[order.pop()], draw))
            glue = "" if CJK.search(paragraph[0]) else " "
            written += out.write((glue.join(paragraph) + "\n\n").encode())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("source")
    parser.add_argument("outdir")
    parser.add_argument("n", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--bytes", type=int, default=1_000_000)
    args = parser.parse_args()
    with open(args.source, encoding="utf-8") as file:
        source = Source(file.read())
    os.makedirs(args.outdir, exist_ok=True)
    for i in range(args.n):
        path = os.path.join(args.outdir, f"{i:04}.txt")
        write_file(path, source, args.bytes, random.Random(f"{args.seed}:{i}"))


if __name__ == "__main__":
    main()
