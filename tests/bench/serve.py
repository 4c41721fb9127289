#!/usr/bin/env python3
"""How fast the service scores: wrk (Debian's package) asks POST /v1/score over kept connections.

    tests/bench/serve.py GAINSAY [--source TEXT] [--connections N] [--seconds N] [--bytes N] [--profile FILE]

A body is an article of that many bytes: lines of the source in paragraphs, 64 different ones in turn. wrk and the
server share the machine's cores. Beside the rate stands the server's processor time for a request, which does not
depend on what else the machine does: two cores answer at most 2,000 ms / that a second.
"""
import argparse
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "http"))
from desk import Desk  # noqa: E402

LUA = """
local bodies = {}
for line in io.lines("%s") do bodies[#bodies + 1] = line end
local at = 0
local headers = { ["Content-Type"] = "application/json" }
request = function()
    at = at %% #bodies + 1
    return wrk.format("POST", "/v1/score", headers, bodies[at])
end
"""


def lines_of(path):
    if not path:
        import make_warc
        return [s for s in make_warc.OWN.split("\n") if s]
    with open(path, encoding="utf-8") as source:
        return [line.strip() for line in source if line.strip()]


def make_bodies(path, source, size):
    rng = random.Random(7)
    with open(path, "w", encoding="utf-8") as out:
        for i in range(64):
            text = ""
            while len(text.encode()) < size:
                text += " ".join(rng.choices(source, k=3)) + "\n\n"
            text = text.encode()[:size].decode(errors="ignore")
            out.write(json.dumps({"id": str(i), "text": text}, ensure_ascii=False) + "\n")


def processor_ms(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def memory_mb(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        return int(re.search(r"VmHWM:\s+(\d+)", status.read()).group(1)) / 1024


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("gainsay")
    options.add_argument("--source", help="sentences of an English text, a line each")
    options.add_argument("--connections", type=int, default=8)
    options.add_argument("--seconds", type=int, default=10)
    options.add_argument("--bytes", type=int, default=5000)
    options.add_argument("--profile", help="where perf record writes what it sees of the server")
    opt = options.parse_args()
    with tempfile.TemporaryDirectory() as folder, Desk(opt.gainsay) as desk:
        bodies, script = os.path.join(folder, "bodies"), os.path.join(folder, "ask.lua")
        make_bodies(bodies, lines_of(opt.source), opt.bytes)
        with open(script, "w", encoding="utf-8") as out:
            out.write(LUA % bodies)
        command = ["wrk", "-t1", f"-c{opt.connections}", f"-d{opt.seconds}s", "--latency", "-s", script,
                   f"http://127.0.0.1:{desk.port}/v1/score"]
        perf = opt.profile and subprocess.Popen(["perf", "record", "-q", "-g", "-o", opt.profile, "-p",
                                                 str(desk.process.pid)])
        before = processor_ms(desk.process.pid)
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        after = processor_ms(desk.process.pid)
        if perf:
            perf.send_signal(signal.SIGINT)
            perf.wait()
        n = int(re.search(r"(\d+) requests in", said).group(1))
        print(said)
        print(f"load average {os.getloadavg()[0]:.1f}; server: {(after - before) / n:.3f} ms of processor a request, "
              f"{memory_mb(desk.process.pid):.0f} MB")


if __name__ == "__main__":
    main()
