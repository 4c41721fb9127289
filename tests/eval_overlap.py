#!/usr/bin/env python3
"""Examples of the lexicons, golden cases and articles of examples/ must be sentences of our own: none may share six
words in a row (ten characters where the script has no spaces) with the evaluation data, or what is measured there is
what was learnt by heart. TAP.

usage: eval_overlap.py EVAL_DIR
"""
import glob
import json
import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WORDS, CHARACTERS = 6, 10
HAN = re.compile(r"[\u3400-\u9fff]")


def runs(text):
    """Every run of six words, or of ten Han characters, of a text."""
    if len(HAN.findall(text)) * 2 > len(text):
        chars = "".join(c for c in text if c.isalnum())
        return {chars[i:i + CHARACTERS] for i in range(len(chars) - CHARACTERS + 1)}
    words = re.findall(r"[^\W_]+(?:['’ʼ][^\W_]+)*", text.lower())
    return {tuple(words[i:i + WORDS]) for i in range(len(words) - WORDS + 1)}


def eval_runs(folder):
    seen = set()
    for path in glob.glob(f"{folder}/ntrex/*.txt") + glob.glob(f"{folder}/wmt/*.txt"):
        for line in open(path, encoding="utf-8"):
            seen |= runs(line)
    for path in glob.glob(f"{folder}/suite/*.jsonl"):
        for line in open(path, encoding="utf-8"):
            item = json.loads(line)
            seen |= runs(item["text"]) | runs(item["gloss"])
    return seen


def own_sentences():
    for path in sorted(glob.glob(f"{ROOT}/lexicons/*.lex")):
        for n, line in enumerate(open(path, encoding="utf-8"), 1):
            if re.match(r"\s+[+-]\s", line):
                yield f"{os.path.relpath(path, ROOT)}:{n}", line.strip()[1:]
    for path in sorted(glob.glob(f"{ROOT}/tests/golden/*/*.case") + glob.glob(f"{ROOT}/examples/*.txt")):
        for n, line in enumerate(open(path, encoding="utf-8"), 1):
            yield f"{os.path.relpath(path, ROOT)}:{n}", line


def main():
    seen, found, total = eval_runs(sys.argv[1]), [], 0
    for place, text in own_sentences():
        total += 1
        if runs(text) & seen:
            found.append((place, next(iter(runs(text) & seen))))
    print("1..1")
    print(f"{'not ok' if found else 'ok'} 1 - none of {total} lines shares six words in a row with the evaluation data")
    for place, run in found:
        print(f"# {place}: {run if isinstance(run, str) else ' '.join(run)}")


if __name__ == "__main__":
    main()
