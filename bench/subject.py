"""A subject in Python: told its input, then `time` once a round, it answers in JSON, one line for each."""

import json
import sys
import time

ROUND_NS = 40e6


def serve(prepare):
    """`prepare(data)` gives the answers, the work and how many pieces one run does."""
    data = json.loads(sys.stdin.readline())
    try:
        answers, run, pieces = prepare(data)
    except ImportError as missing:
        say({"skipped": f"{missing.name} is not installed"})
        return
    say({"answers": answers})
    runs = 0
    for _ in sys.stdin:
        if runs == 0:
            runs = warm_up(run)
        say({"nanoseconds": time_of(run, runs) / pieces})


def warm_up(run):
    runs = 1
    while time_of(run, runs) * runs < ROUND_NS:
        runs *= 2
    return runs


def say(value):
    print(json.dumps(value), flush=True)


def time_of(run, runs):
    start = time.perf_counter_ns()
    for _ in range(runs):
        run()
    return (time.perf_counter_ns() - start) / runs
