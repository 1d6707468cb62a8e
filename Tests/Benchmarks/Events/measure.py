"""How long a project of related events takes: checked whole, and after an edit of one date in an editor.

    python3 Tests/Benchmarks/Events/measure.py HISTMARK [--events 1000 10000 100000]

Each event has three relations; the projects are written into .build-benchmarks once. Times are in milliseconds. “Without the
order” leaves out the rules that ask the network of time; the difference is its part.
"""

import argparse
import random
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Server"))
from client import Document, Server  # noqa: E402
from history import write_history  # noqa: E402

ROOT = Path(__file__).resolve().parents[3] / ".build-benchmarks"
ORDER_RULES = "order-contradiction,outside-whole,effect-before-cause,circular-reference,party-not-in-existence,signatory-not-living"


def check(histmark, folder, *options):
    times = []
    for _ in range(3):
        began = time.perf_counter()
        subprocess.run([histmark, "check", "--no-cache", "--statistics", "--exit-zero", *options, folder], check=True, capture_output=True)
        times.append(time.perf_counter() - began)
    return min(times) * 1000


def edits(histmark, folder, count=100):
    """Milliseconds from a changed digit of a date to the findings on the document: the median, and the slowest of twenty."""
    server = Server([histmark, "lsp"], folder)
    path = folder / "chapter000.md"
    document = Document(server, f"file://{path}", path.read_text())
    # Until the whole project is read; findings are asked for once more then.
    while not (server.call("workspace/symbol", {"query": "Event 999"}) or []):
        time.sleep(0.05)
    time.sleep(5)
    source = random.Random(1)
    dates = [number for number, line in enumerate(document.lines) if line.startswith("date: ") and len(line) == 16]
    times = []
    for _ in range(count):
        line = source.choice(dates)
        digit = source.choice("0123456789".replace(document.lines[line][15], ""))
        times.append(document.keystroke(line, 15, 1, digit) * 1000)
    server.stop()
    times = sorted(times[5:])
    return times[len(times) // 2], times[len(times) * 19 // 20]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("histmark")
    parser.add_argument("--events", type=int, nargs="+", default=[1000, 10_000, 100_000])
    arguments = parser.parse_args()
    print(f"{'events':>10}{'check':>12}{'without the order':>20}{'edit of a date, p50':>22}{'p95':>10}")
    for count in arguments.events:
        folder = ROOT / f"events-{count}"
        write_history(folder, count, 200)
        whole = check(arguments.histmark, folder)
        rest = check(arguments.histmark, folder, "--ignore", ORDER_RULES)
        median, slow = edits(arguments.histmark, folder)
        print(f"{count:>10}{whole:>12.0f}{rest:>20.0f}{median:>22.2f}{slow:>10.2f}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
