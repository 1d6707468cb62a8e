"""How fast `histmark check` is beside rumdl, in one run: `compare.py HISTMARK RUMDL [FOLDER]`.

Prints ratios, larger is better for Histmark: time and memory over a folder of prose (HISTMARK_REFERENCE/prose unless one is
named) and over ten thousand files made of it; how the time grows with the number of files; how many cores work. Each
program runs as it comes, all its default rules on, results written to a file, the best of several runs counted.

Both remember what they found. So each folder is checked without memory, for the first time, when nothing has changed since
the last time, and when one file has.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ROUNDS = 7


def measure(command, folder, prepare=lambda: None):
    """Wall seconds, processor seconds and peak memory in bytes of a run, the best of several."""
    best = None
    for _ in range(ROUNDS):
        prepare()
        with tempfile.TemporaryFile() as output:
            start = time.perf_counter()
            process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=subprocess.STDOUT)
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.perf_counter() - start
            process.returncode = os.waitstatus_to_exitcode(status)
            assert process.returncode in (0, 1), (command, process.returncode)
            result = (wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)
        best = min(best or result, result)
    return best


def documents(folder):
    return sorted(path for path in folder.rglob("*.md"))


def spread(sources, target, count):
    """Makes `count` files of some, each with a line of its own, a hundred to a folder."""
    for number in range(count):
        path = target / f"{number // 100:03}" / f"{number:05}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(sources[number % len(sources)].read_bytes() + f"\nFile {number}.\n".encode())


def compare(name, histmark, rumdl, folder, caches):
    paths = documents(folder)
    size = sum(path.stat().st_size for path in paths)
    print(f"{name}: {len(paths)} files, {size / 1e6:.1f} MB")
    ours = [histmark, "check", "--format", "text"]
    theirs = [rumdl, "check", "--cache-dir", caches / "rumdl"]
    edited = paths[len(paths) // 2]
    whole = edited.read_bytes()

    def forget():
        shutil.rmtree(caches, ignore_errors=True)

    def edit():
        edited.write_bytes(edited.read_bytes() + b"A line more.\n")

    cold = compare_once("without memory", [*ours, "--no-cache", "."], [rumdl, "check", "--no-cache", "."], folder)
    compare_once("the first time", [*ours, "."], [*theirs, "."], folder, forget)
    compare_once("again", [*ours, "."], [*theirs, "."], folder)
    compare_once("after an edit", [*ours, "."], [*theirs, "."], folder, edit)
    edited.write_bytes(whole)
    return cold


def compare_once(name, ours, theirs, folder, prepare=lambda: None):
    our, their = measure(ours, folder, prepare), measure(theirs, folder, prepare)
    print(
        f"  {name:15} time {our[0]:.3f} s, rumdl {their[0]:.3f} s: {their[0] / our[0]:4.1f} times as fast;"
        f" memory {our[2] / 1e6:.0f} MB, {their[2] / 1e6:.0f} MB: {their[2] / our[2]:.1f};"
        f" cores {our[1] / our[0]:.2f}, {their[1] / their[0]:.2f} of {os.cpu_count()}"
    )
    return our


def main():
    histmark, rumdl = (str(pathlib.Path(shutil.which(program) or program).resolve()) for program in sys.argv[1:3])
    reference = os.environ.get("HISTMARK_REFERENCE", "../shared/reference")
    prose = pathlib.Path(sys.argv[3] if len(sys.argv) > 3 else f"{reference}/prose").resolve()
    sources = documents(prose)
    if not sources:
        sys.exit(f"there are no Markdown files in {prose}")
    with tempfile.TemporaryDirectory() as scratch:
        copy = pathlib.Path(scratch, "prose")
        shutil.copytree(prose, copy)
        caches = pathlib.Path(scratch, "caches")
        os.environ["HISTMARK_CACHE_DIR"] = str(caches / "histmark")
        compare("prose", histmark, rumdl, copy, caches)
        many = pathlib.Path(scratch, "many")
        # Small files, as projects of many have them.
        small = [path for path in sources if path.stat().st_size < 20_000]
        spread(small, many, 10_000)
        whole = compare("many", histmark, rumdl, many, caches)
        part = pathlib.Path(scratch, "part")
        spread(small, part, 2_500)
        quarter = measure([histmark, "check", "--format", "text", "--no-cache", "."], part)
        print(f"growth: four times the files take {whole[0] / quarter[0]:.2f} times as long")


main()
