#!/usr/bin/env python3
"""Names of the gazetteer found in the Markdown under a folder, beside pyahocorasick and grep -F in the same run.

    Tests/Benchmarks/Names/compare.py FOLDER

The peers look for the same names exactly as they are written, with neither case, marks, word boundaries nor ambiguity;
each is left out, and said so, where it is not installed (`pip install pyahocorasick`; Debian's grep).
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

root = pathlib.Path(__file__).resolve().parents[3]
swift = ["swift", "build", "--package-path", str(root / "Tests/Benchmarks"), "-c", "release"]
subprocess.run([*swift, "--product", "gazetteer-names"], check=True, stdout=subprocess.DEVNULL)
folder = subprocess.run([*swift, "--show-bin-path"], check=True, capture_output=True, text=True).stdout.strip()
program = f"{folder}/gazetteer-names"

text = b"\n".join(path.read_bytes() for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.md")))
names = subprocess.run([program, "--names"], check=True, capture_output=True, text=True).stdout.splitlines()
with tempfile.TemporaryDirectory() as scratch:
    prose, list_of_names = pathlib.Path(scratch, "prose.md"), pathlib.Path(scratch, "names")
    prose.write_bytes(text)
    list_of_names.write_text("\n".join(sorted(set(names))) + "\n")
    output = subprocess.run([program, prose], check=True, capture_output=True, text=True).stdout
    print(output, end="")
    ours = max(int(speed) for speed in re.findall(r"(\d+) MB/s", output))
    megabytes = len(text) / 1e6

    def compare(peer, seconds, found):
        print(f"{peer}: {found} found, {megabytes / seconds:.0f} MB/s; histmark is {ours * seconds / megabytes:.1f} times as fast")

    try:
        import ahocorasick
    except ImportError:
        print("pyahocorasick is not installed: left out")
    else:
        automaton = ahocorasick.Automaton()
        for name in names:
            automaton.add_word(name, name)
        automaton.make_automaton()
        decoded = text.decode(errors="replace")
        started = time.perf_counter()
        found = sum(1 for _ in automaton.iter_long(decoded))
        compare("pyahocorasick", time.perf_counter() - started, found)
    if shutil.which("grep"):
        started = time.perf_counter()
        lines = subprocess.run(
            ["grep", "-F", "-o", "-w", "-f", list_of_names, prose], capture_output=True, env={"LC_ALL": "C"}
        ).stdout.count(b"\n")
        compare("grep -F -o -w", time.perf_counter() - started, lines)
    else:
        print("grep is not installed: left out")
