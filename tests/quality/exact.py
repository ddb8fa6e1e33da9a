"""Upper bounds for the choice of accounts, by a mixed-integer program (HiGHS).

    exact.py SECONDS < instances > bounds

Each line in is an instance as JSON: shares (sum 1), smoothing, budget, most, and candidates that
may be chosen, as [rate, person, [[topic, worth], ...]], with "start": positions of a known choice.
Each line out is [bound, value]: a bound that no choice's F can pass, and F of the best choice that
the solver saw. Each logarithm is replaced by tangents, which lie above it, so the program's dual
bound holds for the true F too. Tangents are added where the solver's choices touch them.
"""

import json
import math
import os
import sys
import time

import highspy
import numpy as np

# Nearer than this (in F, a thousandth of the match) the bound need not come.
NEAR = 0.001
# Solved at most so often, with more tangents each time.
ROUNDS = 3


def solve(instance, seconds):
    shares = instance["shares"]
    eps = instance["smoothing"]
    budget, most = instance["budget"], instance["most"]
    candidates = instance["candidates"]
    start = instance["start"]
    topics = [t for t, share in enumerate(shares) if share > 0]
    count = len(candidates)
    row = {t: r for r, t in enumerate(topics)}
    # Fill of each topic as parts of its share, s = x / p, and the log of it.
    gives = [
        [(row[t], rate * worth / budget / shares[t]) for t, worth in worths if t in row]
        for rate, _, worths in candidates
    ]

    def fills(chosen):
        filled = [0.0] * len(topics)
        for a in chosen:
            for r, part in gives[a]:
                filled[r] += part
        return filled

    def value(chosen):
        return sum(
            shares[t] * math.log((eps + s) / (1 + eps)) for t, s in zip(topics, fills(chosen))
        )

    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("threads", 1)
    highs.setOptionValue("mip_abs_gap", NEAR)
    highs.setOptionValue("mip_rel_gap", 0.0)
    infinite = highspy.kHighsInf
    # Columns: candidates, then the fill of each topic, then its log.
    for a in range(count):
        highs.addVar(0, 1)
    highs.changeColsIntegrality(
        count, np.arange(count, dtype=np.int32), np.array([highspy.HighsVarType.kInteger] * count)
    )
    for t in topics:
        highs.addVar(0, infinite)
    for t in topics:
        highs.addVar(math.log(eps / (1 + eps)), infinite)
    for r, t in enumerate(topics):
        highs.changeColCost(count + len(topics) + r, shares[t])
    highs.changeObjectiveSense(highspy.ObjSense.kMaximize)

    def add(lower, upper, terms):
        columns = np.array([c for c, _ in terms], dtype=np.int32)
        values = np.array([v for _, v in terms], dtype=np.float64)
        highs.addRow(lower, upper, len(terms), columns, values)

    every = range(count)
    add(-infinite, budget, [(a, candidates[a][0]) for a in every])
    add(-infinite, most, [(a, 1.0) for a in every])
    persons = {}
    for a in every:
        persons.setdefault(candidates[a][1], []).append(a)
    for group in persons.values():
        if len(group) > 1:
            add(-infinite, 1, [(a, 1.0) for a in group])
    # Fill is what the candidates give. A row each, all terms on one side.
    for r in range(len(topics)):
        terms = [(a, part) for a in every for q, part in gives[a] if q == r]
        add(0, infinite, terms + [(count + r, -1.0)])

    def tangent(r, s):
        # log((eps + x) / (1 + eps)) <= log((eps + s) / (1 + eps)) + (x - s) / (eps + s)
        slope = 1 / (eps + s)
        at = math.log((eps + s) / (1 + eps))
        add(-infinite, at - s * slope, [(count + len(topics) + r, 1.0), (count + r, -slope)])

    # Points that are near each other where good choices lie, far apart elsewhere.
    points = [0.0, 0.02, 0.05, 0.1, 0.15, 0.22, 0.3]
    points += [0.36 * 1.09**k for k in range(20)] + [2.2, 2.8, 3.6, 5, 8, 12, 18]
    for r in range(len(topics)):
        for s in points:
            tangent(r, s)
    for r, s in enumerate(fills(start)):
        tangent(r, s)

    best, best_value = start, value(start)
    bound = 0.0
    end = time.monotonic() + seconds
    for turn in range(ROUNDS):
        left = end - time.monotonic()
        if left < 0.2 or bound - best_value <= NEAR * 1.5:
            break
        solution = highspy.HighsSolution()
        chosen = set(best)
        filled = fills(best)
        logs = [math.log((eps + s) / (1 + eps)) for s in filled]
        solution.col_value = [1.0 if a in chosen else 0.0 for a in every] + filled + logs
        highs.setSolution(solution)
        highs.setOptionValue("time_limit", highs.getRunTime() + left)
        highs.run()
        info = highs.getInfo()
        # No choice is better than all topics just as asked: F <= 0.
        bound = min(bound, info.mip_dual_bound)
        found = highs.getSolution().col_value
        if len(found) < count:
            break
        chosen = [a for a in every if found[a] > 0.5]
        found_value = value(chosen)
        if found_value > best_value:
            best, best_value = chosen, found_value
        before = fills(chosen)
        for r, s in enumerate(before):
            tangent(r, s)
    return bound, best_value


def main():
    seconds = float(sys.argv[1])
    # The solver's own remarks must not come between the answers.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    # All is read first: who writes must not wait.
    for line in sys.stdin.readlines():
        bound, value = solve(json.loads(line), seconds)
        print(json.dumps([bound, value]), file=answers, flush=True)


main()
