"""Documents checked one by one inside engines that know nothing of Histmark: `engines.py HISTMARK [COUNT]`.

Makes a project of COUNT documents (100,000), writes its index, and checks it three ways: in a single run, through GNU parallel,
and through PySpark's `pipe`. Prints how long each took and whether they said the same.
"""

import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

PARTITIONS = 4


def document(number, count, chance):
    other = chance.randrange(count)
    year = chance.choice([1951, 1952])
    return (
        f"# Document {number}\n\nThe treaty of [number {other}](#t-{other}) was signed [in {year}](#t-{other}.signed), on"
        f" Sunday, 8 September 1951 [@k{chance.randrange(2_000)}].\n\n```treaty {{#t-{number}}}\ntitle: Treaty {number}\n"
        f"signed: {1951 + number % 2}-09-08\nparties: Japan; USSR\n```\n\n" + "Words of prose, as there are many. " * 20 + "\n"
    )


def timed(name, run):
    start = time.perf_counter()
    lines = sorted(run().decode().splitlines())
    print(f"{name}: {time.perf_counter() - start:.1f} s, {len(lines)} findings", flush=True)
    return lines


def main():
    histmark = str(pathlib.Path(sys.argv[1]).resolve())
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)
        chance = random.Random(1951)
        pathlib.Path("histmark.json").write_text('{ "bibliography": "k.bib" }')
        pathlib.Path("k.bib").write_text(
            "".join(f"@book{{k{n}, title = {{Book {n}}}, author = {{A, B}}, date = {{1999}}}}\n" for n in range(1_900))
        )
        for number in range(count):
            path = pathlib.Path(f"{number // 1000:03}", f"{number:06}.md")
            path.parent.mkdir(exist_ok=True)
            path.write_text(document(number, count, chance))
        paths = sorted(str(path) for path in pathlib.Path().rglob("*.md")) + ["k.bib"]
        check = [histmark, "check", "--no-cache", "--exit-zero", "--format", "jsonl"]
        alone = timed("one run", lambda: subprocess.run(check, capture_output=True, check=True).stdout)
        start = time.perf_counter()
        subprocess.run([histmark, "index", "--output", "facts.json"], check=True)
        size = pathlib.Path("facts.json").stat().st_size
        print(f"index: {time.perf_counter() - start:.1f} s, {size / 1e6:.1f} MB")
        indexed = [*check, "--index", "facts.json"]
        share = str(len(paths) // PARTITIONS + 1)
        if shutil.which("parallel"):
            through = timed("GNU parallel", lambda: subprocess.run(
                ["parallel", "--pipe", "-N", share, "xargs", "-d", r"'\n'", *indexed],
                input="\n".join(paths).encode() + b"\n", capture_output=True, check=True).stdout)
            print(f"  the same as in one run: {through == alone}")
        from pyspark import SparkConf, SparkContext

        context = SparkContext(conf=SparkConf().setMaster("local[2]").set("spark.ui.enabled", "false"))
        context.setLogLevel("ERROR")
        command = "xargs -d '\\n' " + " ".join(indexed)
        through = timed("PySpark pipe", lambda: "\n".join(
            context.parallelize(paths, PARTITIONS).pipe(command, checkCode=True).collect()).encode())
        print(f"  the same as in one run: {through == alone}")
        context.stop()


main()
