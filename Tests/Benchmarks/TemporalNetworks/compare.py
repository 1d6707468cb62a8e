#!/usr/bin/env python3
"""How fast a network of time is checked, and how that grows, beside general solvers on the same networks in one run.

    Tests/Benchmarks/TemporalNetworks/compare.py

The peers are z3's difference logic, which finds whether all constraints hold together, and Bellman and Ford's algorithm in
networkx, once for the latest and once for the earliest time of every point (`pip install z3-solver networkx`). Neither is
charged for what Python does to make its terms and its graph. After an edited date z3 keeps what it learned of the rest;
networkx has no edits.
"""
import pathlib
import re
import statistics
import subprocess
import sys
import time

PATIENCE = 60  # seconds for one answer
EDITS = 20

root = pathlib.Path(__file__).resolve().parents[3]
swift = ["swift", "build", "--package-path", str(root / "Tests/Benchmarks"), "-c", "release"]


def build():
    subprocess.run([*swift, "--product", "temporal-networks"], check=True, stdout=subprocess.DEVNULL)
    folder = subprocess.run([*swift, "--show-bin-path"], check=True, capture_output=True, text=True).stdout.strip()
    return f"{folder}/temporal-networks"


def network(program, events):
    """The constraints as triples (from, to, limit), and the edits: the place of two, and what stands there instead."""
    output = subprocess.run(
        [program, "--print", str(events), str(EDITS)], check=True, capture_output=True, text=True
    ).stdout
    constraints, edits = [], []
    for line in output.splitlines():
        words = line.split()
        if words[0] == "edit":
            numbers = [int(word) for word in words[1:]]
            edits.append((numbers[0], [tuple(numbers[1:4]), tuple(numbers[4:7])]))
        else:
            constraints.append(tuple(int(word) for word in words))
    return constraints, edits


def z3_times(constraints, edits):
    """Seconds for the whole, and the median for an edit."""
    import z3

    context = z3.Context()
    points = {}

    def point(number):
        # A number of the theory, so that bounds are differences too.
        if number not in points:
            points[number] = z3.Int(f"p{number}", context)
        return points[number]

    def assertion(constraint):
        start, end, limit = constraint
        return point(end) - point(start) <= limit

    def timed_check(solver, terms):
        """Seconds from terms that are made to the verdict: z3 translates them as they are asserted."""
        handles = [term.as_ast() for term in terms]
        started = time.perf_counter()
        for handle in handles:
            z3.Z3_solver_assert(context.ref(), solver.solver, handle)
        verdict = solver.check()
        return verdict, time.perf_counter() - started

    def solver():
        solver = z3.SolverFor("QF_IDL", ctx=context)
        solver.set("timeout", PATIENCE * 1000)
        return solver

    terms = [assertion(constraint) for constraint in constraints]
    # z3 has two ways, of which neither is always the faster: with a push it keeps a state, without it simplifies first.
    whole = solver()
    whole.push()
    verdict, cold = timed_check(whole, terms)
    if verdict != z3.sat or cold > 1:
        other, seconds = timed_check(solver(), terms)
        verdict, cold = (other, seconds) if verdict == z3.unknown or seconds < cold else (verdict, cold)
    if verdict == z3.unknown:
        return None, None
    assert verdict == z3.sat, verdict
    edited = {place + offset for place, _ in edits for offset in (0, 1)}
    incremental = solver()
    incremental.push()
    timed_check(incremental, [term for place, term in enumerate(terms) if place not in edited])
    times = []
    for place, bounds in edits:
        if sum(times) > PATIENCE:
            break
        # Only the dates that are edited are asserted anew.
        others = [terms[other] for other in edited - {place, place + 1}]
        incremental.push()
        times.append(timed_check(incremental, others + [assertion(bound) for bound in bounds])[1])
        incremental.pop()
    return cold, statistics.median(times)


def networkx_time(constraints):
    """Seconds for the latest and the earliest times of all points."""
    import networkx

    total = 0
    for direction in (1, -1):
        graph = networkx.DiGraph()
        for start, end, limit in constraints:
            start, end = (start, end) if direction == 1 else (end, start)
            if not graph.has_edge(start, end) or graph[start][end]["weight"] > limit:
                graph.add_edge(start, end, weight=limit)
        started = time.perf_counter()
        networkx.single_source_bellman_ford_path_length(graph, 0)
        total += time.perf_counter() - started
    return total


def peer(name, program, events):
    """The peer's times, in a process of its own, so that it can be stopped; `None` if it was."""
    command = [sys.executable, __file__, name, program, str(events)]
    try:
        run = subprocess.run(command, capture_output=True, text=True, timeout=3 * PATIENCE)
    except subprocess.TimeoutExpired:
        return None
    if run.returncode != 0:
        return run.stderr.strip().splitlines()[-1]
    return [None if word == "None" else float(word) for word in run.stdout.split()]


def main():
    program = build()
    before = None
    stopped = set()
    for events in (1000, 3000, 10_000, 30_000, 100_000):
        output = subprocess.run([program, str(events), "0"], check=True, capture_output=True, text=True).stdout
        print(output, end="", flush=True)
        cold, edit = (float(number) / 1000 for number in re.findall(r"in ([0-9.e-]+) ms", output)[:2])
        if before:
            print(f"  {events / before[0]:.1f} times the events: {cold / before[1]:.1f} times as long")
        before = (events, cold)
        for name in ("z3", "networkx"):
            if name in stopped:
                continue
            times = peer(name, program, events)
            if isinstance(times, str):
                print(f"  {name} is left out: {times}")
                stopped.add(name)
            elif times is None or times[0] is None:
                print(f"  {name} gave no answer in {PATIENCE} s", flush=True)
                stopped.add(name)
            else:
                line = f"  {name}: {times[0]:.2f} s, histmark is {times[0] / cold:.0f} times as fast"
                if times[1:]:
                    line += f"; an edit {times[1] * 1000:.1f} ms, {times[1] / edit:.0f} times as fast"
                print(line, flush=True)
    print("with a wrong date in a thousand:")
    for events in (1000, 10_000, 100_000):
        subprocess.run([program, str(events), str(events // 1000)], check=True)


if len(sys.argv) > 1:
    constraints, edits = network(sys.argv[2], int(sys.argv[3]))
    print(*(z3_times(constraints, edits) if sys.argv[1] == "z3" else [networkx_time(constraints)]))
else:
    main()
