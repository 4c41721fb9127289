#!/usr/bin/env python3
"""Golden cases: what one sentence of a language must be flagged with. Prints TAP; a fault is shown with file:line.

A case is a block of lines in golden/LANG/*.case; blank lines part the blocks, `#` in column 1 begins a comment:

    The ministry denied the report.        the sentence; \\uXXXX stands for a character that is hard to see
    = denial                               all labels it must be flagged with; `= -` for none
    ~ inaccurate                           optional: labels that may be flagged or not
    cue denial: denied                     optional, repeatable: words that some cue of the label overlaps
"""
import json
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
LABELS = {"hedge", "denial", "fabricated", "inaccurate", "nonresponse"}


class Case:
    def __init__(self, place, text):
        self.place, self.text = place, text
        self.must, self.may, self.cues = None, set(), []


def labels_of(text, place):
    labels = set() if text.strip() == "-" else set(text.split())
    if labels - LABELS:
        sys.exit(f"{place}: unknown label {' '.join(sorted(labels - LABELS))}")
    return labels


def plain(text):
    return re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m.group(1), 16)), text)


def read_cases(path, name):
    cases, case = [], None
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            line, place = line.strip(), f"{name}:{number}"
            if line.startswith("#"):
                continue
            if not line:
                case = None
            elif case is None:
                case = Case(place, plain(line))
                cases.append(case)
            elif line.startswith("= "):
                case.must = labels_of(line[2:], place)
            elif line.startswith("~ "):
                case.may = labels_of(line[2:], place)
            elif line.startswith("cue ") and ": " in line:
                label, words = line[4:].split(": ", 1)
                labels_of(label, place)
                if plain(words) not in case.text:
                    sys.exit(f"{place}: the sentence does not hold these words")
                case.cues.append((label, plain(words)))
            else:
                sys.exit(f"{place}: not a line of a case: {line}")
    for case in cases:
        if case.must is None:
            sys.exit(f"{case.place}: no line with `= labels`")
    return cases


def score(binary, lang, texts):
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as lines:
        lines.write("".join(text + "\n" for text in texts))
        lines.flush()
        done = subprocess.run([binary, "score", "-l", lang, "-f", "lines", "-o", "jsonl", lines.name],
                              capture_output=True)
    if done.returncode:
        sys.exit(f"score: exit {done.returncode}: {done.stderr.decode(errors='replace').strip()}")
    return [json.loads(line) for line in done.stdout.decode().split("\n") if line]


def faults_of(case, report):
    sentences = report.get("sentences", [])
    flags = {flag for s in sentences for flag in s["flags"]}
    cues = [cue for s in sentences for cue in s["cues"]]
    faults = []
    if not case.must <= flags <= case.must | case.may:
        faults.append(f"expected: {' '.join(sorted(case.must)) or '-'}    flagged: {' '.join(sorted(flags)) or '-'}")
    for label, words in case.cues:
        start = case.text.index(words)
        of_label = [cue for cue in cues if cue["label"] == label]
        if label in flags and not any(c["start"] < start + len(words) and start < c["end"] for c in of_label):
            faults.append(f"cue of {label}: expected “{words}”, got {[c['exact'] for c in of_label]}")
    for cue in cues:
        if case.text[cue["start"]:cue["end"]] != cue["exact"]:
            faults.append(f"“{cue['exact']}” is not the text at its offsets")
    if faults and cues:
        faults.append("cues: " + ", ".join(f"{c['label']} “{c['exact']}” ({c['rule']}, {c['at']})" for c in cues))
    return faults


def main():
    binary, lang = sys.argv[1:]
    names = sorted(name for name in os.listdir(f"{HERE}/{lang}") if name.endswith(".case"))
    cases = [case for name in names for case in read_cases(f"{HERE}/{lang}/{name}", f"golden/{lang}/{name}")]
    reports = score(binary, lang, [case.text for case in cases])
    print(f"1..{len(cases)}")
    if len(reports) != len(cases):
        sys.exit(f"{len(cases)} sentences in, {len(reports)} reports out")
    for i, (case, report) in enumerate(zip(cases, reports), 1):
        faults = faults_of(case, report)
        print(f"{'not ok' if faults else 'ok'} {i} - {case.place}" + (f": {case.text}" if faults else ""))
        for fault in faults:
            print(f"# {fault}")


if __name__ == "__main__":
    main()
