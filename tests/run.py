#!/usr/bin/env python3
"""Builds and runs the tests, counts every case, and shows only what failed.

Each suite of build/test runs by `meson test`; the cases are the TAP points of its log. With --all the same suites
run again in the builds of OTHER_BUILDS, which bring the sanitizers, the other compiler and the fuzzers.
"""
import argparse
import glob
import json
import os
import re
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SUITES = ["unit", "golden", "cli", "http", "desk", "lexicon", "fuzz", "layers", "hygiene", "ratchet"]
RUNTIME = ["unit", "golden", "cli", "http", "desk", "lexicon", "fuzz"]  # what a sanitizer can say something about

FUZZ_TARGETS = sorted(os.path.relpath(path, ROOT)[:-2]
                      for path in glob.glob(os.path.join(ROOT, "tests", "fuzz", "fuzz_*.c")))

# Name, compilers, Meson options, what to build (nothing named: all), suites run in it.
FIRST_BUILD = ("test", ("gcc", "g++"), ["--buildtype=debugoptimized"], [], SUITES)
OTHER_BUILDS = [
    ("asan", ("gcc", "g++"), ["--buildtype=debugoptimized", "-Db_sanitize=address,undefined", "-Darena=malloc"],
     [], RUNTIME),
    ("clang", ("clang", "clang++"), ["--buildtype=release"], [], ["unit", "golden"]),
    ("fuzz", ("clang", "clang++"), ["--buildtype=debugoptimized", "-Db_sanitize=address,undefined",
                                    "-Db_lundef=false", "-Dfuzz=true"],
     FUZZ_TARGETS,
     ["fuzz"]),
]


class Tally:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def add(self, other):
        self.passed += other.passed
        self.failed += other.failed
        self.skipped += other.skipped

    def __str__(self):
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        return f"{self.passed} passed, {self.failed} failed{skipped}"


def show(text):
    print(text, flush=True)


def build(name, compilers, options, targets):
    """Configures (once) and builds build/NAME; shows what the failing command said."""
    folder = os.path.join(ROOT, "build", name)
    env = {**os.environ, "CC": compilers[0], "CXX": compilers[1]}
    setup = ["meson", "setup", folder, ROOT, "-Db_colorout=auto", "-Dtests=true", *options]
    if os.path.exists(os.path.join(folder, "build.ninja")):
        setup.append("--reconfigure")
    for command in (setup, ["ninja", "--quiet", "-C", folder, *targets]):
        done = subprocess.run(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode:
            show(f"  build/{name} does not build:")
            for line in done.stdout.decode(errors="replace").splitlines():
                show("    " + line)
            return None
    return folder


def count_tap(run, tally):
    """Counts the TAP points of one test's output and returns the lines to show."""
    lines, planned, seen, in_failure = [], None, 0, False
    for line in run.get("stdout", "").splitlines():
        plan = re.match(r"1\.\.(\d+)(.*)", line)
        point = re.match(r"(not )?ok\b(.*)", line)
        if plan:
            planned = int(plan.group(1))
            tally.skipped += not planned
        elif point:
            seen += 1
            in_failure = bool(point.group(1))
            skipped = re.search(r"# skip", point.group(2), re.IGNORECASE)
            if skipped:
                tally.skipped += 1
                in_failure = False
            else:
                tally.failed += in_failure
                tally.passed += not in_failure
            if in_failure:
                lines.append(point.group(2).strip(" -"))
        elif in_failure and line.strip() not in ("---", "...", ""):
            lines.append("  " + line.lstrip("#"))
        if line.startswith("Bail out!"):
            lines.append(line)
    return lines, planned == seen and planned is not None


def count_run(run, tally):
    """Counts one entry of Meson's log: TAP where there is some, else its exit code."""
    before = tally.failed
    if not re.search(r"^1\.\.\d", run.get("stdout", ""), re.MULTILINE):
        bad = run["result"] not in ("OK", "SKIP")
        tally.failed += bad
        tally.skipped += run["result"] == "SKIP"
        tally.passed += run["result"] == "OK"
        lines = [line for line in run.get("stdout", "").splitlines() if bad and ": warning: " not in line]
        whole = True
    else:
        lines, whole = count_tap(run, tally)
    broken = run["result"] not in ("OK", "SKIP", "EXPECTEDFAIL")
    if not whole or (broken and tally.failed == before):
        tally.failed += 1
        lines.append(f"{run['name']}: ended early or badly ({run['result']}, exit {run.get('returncode')})")
    if broken:
        lines += run.get("stderr", "").splitlines()[-40:]
    return [f"    {line}" for line in lines]


def sanitizer_logs(folder):
    return sorted(glob.glob(os.path.join(folder, "sanitizer.*")))


def run_suite(folder, suite):
    start, tally = time.monotonic(), Tally()
    log = os.path.join(folder, "meson-logs", "testlog.json")
    for old in [log, *sanitizer_logs(folder)]:
        if os.path.exists(old):
            os.unlink(old)
    command = ["meson", "test", "-C", folder, "--no-rebuild", "--suite", suite, "--timeout-multiplier", "10"]
    done = subprocess.run(command, capture_output=True, text=True)
    lines = []
    if os.path.exists(log):
        with open(log, encoding="utf-8") as text:
            for run in map(json.loads, text):
                lines += count_run(run, tally)
    elif done.returncode:
        lines.append("    " + (done.stdout + done.stderr).strip())
        tally.failed += 1
    for path in sanitizer_logs(folder):
        with open(path, encoding="utf-8", errors="replace") as text:
            found = text.read()
        if "ERROR:" in found or "runtime error:" in found:
            lines += ["    " + line for line in found.splitlines()[:30]]
            tally.failed += not tally.failed
    show(f"  {suite:18} {str(tally):38} {time.monotonic() - start:6.1f} s")
    for line in lines:
        show(line)
    return tally


def run_build(name, compilers, options, targets, suites):
    total, start = Tally(), time.monotonic()
    show(f"build/{name}: {compilers[0]} {' '.join(options)}")
    folder = build(name, compilers, options, targets)
    if not folder:
        total.failed += 1
        return total
    show(f"  {'built':57} {time.monotonic() - start:6.1f} s")
    for suite in suites:
        total.add(run_suite(folder, suite))
    return total


def main():
    parser = argparse.ArgumentParser(prog="./test", description="Runs the tests of Gainsay.",
                                     epilog="suites: " + " ".join(SUITES))
    parser.add_argument("--all", action="store_true", help="also under the sanitizers, with clang, and the fuzzers")
    parser.add_argument("suite", nargs="*", help="run only these suites")
    args = parser.parse_args()
    unknown = [s for s in args.suite if s not in SUITES]
    if unknown:
        parser.error(f"no suite {unknown[0]!r}; there are: {' '.join(SUITES)}")
    total = Tally()
    for name, compilers, options, targets, suites in [FIRST_BUILD, *(OTHER_BUILDS if args.all else [])]:
        wanted = [s for s in suites if not args.suite or s in args.suite]
        if wanted:
            total.add(run_build(name, compilers, options, targets, wanted))
    show(f"\n{total}")
    return 1 if total.failed or not total.passed else 0


if __name__ == "__main__":
    sys.exit(main())
