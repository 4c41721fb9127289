#!/usr/bin/env python3
"""How well claims are told apart across languages: tests/bench/claims.py BUILD NTREX [half] [LANG,...]

BUILD is a build folder with tests/claims (ninja -C BUILD tests/claims). NTREX: a folder with docs.txt and a file of
sentences a language, line by line the same (../shared/eval/ntrex). Its translations of a sentence are one claim;
sentences of other documents are other claims; those of the same document are counted apart, since a headline and its
first sentence often say the same. `half`: a, on which the numbers in src/alert/claim.c were chosen; b, kept aside; own:
tests/bench/claims.tsv, made up for this. Default b.

Prints precision and recall at GS_CLAIM_SAME_FROM, as a table of Markdown; all pairs count, as they come. Seven
languages take two minutes.
"""
import collections
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BINS = 1001


def of_ntrex(folder, half, langs):
    docs = (folder / 'docs.txt').read_text().splitlines()
    kept = set(sorted(set(docs))[0 if half == 'a' else 1::2])
    for lang in langs:
        lines = (folder / f'{lang}.txt').read_text().split('\n')
        headline = before = document = ''
        for number, (doc, line) in enumerate(zip(docs, lines)):
            line = line.replace('\t', ' ')
            is_first = doc != document
            if is_first:
                document, headline, before = doc, line, ''
            if doc in kept:
                yield doc, str(number), lang, '', '' if is_first else headline, before, line
            before = '' if is_first else line


def of_our_own():
    for line in (HERE / 'claims.tsv').read_text().splitlines():
        if not line.startswith('#'):
            claim, lang, who, headline, before, sentence = line.split('\t')
            yield 'claim ' + claim, claim, lang, who, headline, before, sentence


def measure(program, rows):
    text = ''.join('\t'.join(row) + '\n' for row in rows)
    out = subprocess.run([program, ROOT], input=text, capture_output=True, text=True, check=True).stdout
    counts = collections.Counter()
    for line in out.splitlines():
        a, b, kind, place, n = line.split('\t')
        counts[tuple(sorted((a, b))), kind, int(place)] += int(n)
    return counts


def over(counts, pair, kind, least):
    return sum(n for (p, k, place), n in counts.items() if p == pair and k == kind and place >= least)


def share(part, whole):
    return f'{part / whole:.3f}' if whole else '-'


def main():
    build, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    half = sys.argv[3] if len(sys.argv) > 3 else 'b'
    langs = (sys.argv[4] if len(sys.argv) > 4 else 'en,uk,ru,de,ar,zh,lv').split(',')
    header = (ROOT / 'src/alert/claim.h').read_text()
    least = round(float(re.search(r'GS_CLAIM_SAME_FROM (\S+)', header)[1]) * (BINS - 1))
    rows = of_our_own() if half == 'own' else of_ntrex(folder, half, langs)
    counts = measure(build / 'tests/claims', rows)
    pairs = sorted({pair for pair, _, _ in counts})
    print('| languages | recall | precision | the same document counted, too | same | other | of one document |')
    print('| --- | --- | --- | --- | --- | --- | --- |')
    total = collections.Counter()
    for pair in pairs:
        n = {kind: over(counts, pair, kind, least) for kind in ('same', 'document', 'other')}
        everything = over(counts, pair, 'same', 0)
        if pair[0] != pair[1]:
            total.update(n, everything=everything)
        told = (n['same'] + n['other']) * (everything > 0)
        print(f'| {pair[0]} {pair[1]} | {share(n["same"], everything)} | {share(n["same"], told)} | '
              f'{share(n["same"], told and told + n["document"])} | {n["same"]} | {n["other"]} of '
              f'{over(counts, pair, "other", 0)} | {n["document"]} of {over(counts, pair, "document", 0)} |')
    told = total['same'] + total['other']
    print(f'| all of two languages | {share(total["same"], total["everything"])} | {share(total["same"], told)} | '
          f'{share(total["same"], told + total["document"])} | {total["same"]} | {total["other"]} | '
          f'{total["document"]} |')


if __name__ == '__main__':
    main()
