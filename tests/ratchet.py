#!/usr/bin/env python3
"""Holds the evaluation figures where they are: fails when one falls more than SLACK below its floor in floors.tsv.

    tests/ratchet.py BINARY            prints every figure beside its floor, as TAP
    tests/ratchet.py BINARY --raise    writes the figures that rose into floors.tsv; never lowers one

The figures come from ../shared/eval/evaluate; without that folder there is nothing to hold and the test is skipped.
"""
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
FLOORS = os.path.join(HERE, "floors.tsv")
EVAL = os.path.join(HERE, "..", "..", "shared", "eval", "evaluate")
SLACK = 0.02  # a hundred positives: below this a difference is noise


def read_floors():
    """Lines of floors.tsv; those that hold a floor as [set, lang, figure, floor]."""
    with open(FLOORS, encoding="utf-8") as lines:
        rows = [line.rstrip("\n") for line in lines]
    return [row if row.startswith(("#", "set\t")) else row.split("\t") for row in rows]


def evaluate(binary, name, langs):
    command = [EVAL, binary, name, *([] if name == "seed" else langs), "--json"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"evaluate {name}: {(done.stdout + done.stderr).strip()}")
    found = json.loads(done.stdout.splitlines()[-1])
    return found.get("languages", found)


def measure(binary, floors):
    langs = {}
    for name, lang, _, _ in floors:
        langs.setdefault(name, []).append(lang)
    found = {name: evaluate(binary, name, sorted(set(wanted))) for name, wanted in langs.items()}
    return [found[name][lang][figure] for name, lang, figure, _ in floors]


def main():
    if len(sys.argv) < 2 or not os.access(sys.argv[1], os.X_OK) or sys.argv[2:] not in ([], ["--raise"]):
        sys.exit(__doc__)
    binary = sys.argv[1]
    if not os.path.exists(EVAL):
        print("1..0 # SKIP no ../shared/eval")
        return
    rows = read_floors()
    floors = [row for row in rows if isinstance(row, list)]
    figures = measure(binary, floors)
    print(f"1..{len(floors)}")
    for i, (row, figure) in enumerate(zip(floors, figures), 1):
        floor = float(row[3])
        verdict = "ok" if figure >= floor - SLACK else "not ok"
        print(f"{verdict} {i} - {' '.join(row[:3])} {figure:.3f}, floor {floor:.3f}")
        row[3] = f"{max(floor, figure):.3f}"
    if sys.argv[2:]:
        with open(FLOORS, "w", encoding="utf-8") as out:
            out.writelines((row if isinstance(row, str) else "\t".join(row)) + "\n" for row in rows)


if __name__ == "__main__":
    main()
