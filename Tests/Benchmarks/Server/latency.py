"""How soon the language server answers through real pipes, beside peers, in one run.

    python3 Tests/Benchmarks/Server/latency.py HISTMARK [--rumdl RUMDL] [--sourcekit SOURCEKIT-LSP] [--documents 10000]

A large project of made-up history is written into .build-benchmarks once. Times are in milliseconds; “×” says how many
times as long the peer takes. Python's own part, some 0.1 ms a message, is in all of them.
"""

import argparse
import random
import shutil
import sys
import time
from pathlib import Path

from client import Document, Server
from corpus import text_of_size, write_frame, write_project

ROOT = Path(__file__).resolve().parents[3] / ".build-benchmarks"
SIZES = {"10 kB": 10_000, "100 kB": 100_000, "1 MB": 1_000_000}
KEYSTROKES = 200
STARTS = 15


def percentile(times, share):
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


class Table:
    """Measurements of several servers under the same names."""

    def __init__(self, servers):
        self.servers = servers
        self.rows = {}
        self.unanswered = set()

    def add(self, row, server, times):
        self.rows.setdefault(row, {})[server] = times
        print(f"  {server}: {row}: p50 {percentile(times, 0.5) * 1000:.2f} ms, p99 {percentile(times, 0.99) * 1000:.2f} ms",
              flush=True)

    def print(self):
        first = self.servers[0]
        print(f"\n{'p50 / p99 in ms':44}" + "".join(f"{name:>34}" for name in self.servers))
        for row, measured in self.rows.items():
            line = f"{row:44}"
            for name in self.servers:
                if name not in measured:
                    line += f"{'–':>34}"
                    continue
                p50, p99 = percentile(measured[name], 0.5), percentile(measured[name], 0.99)
                cell = f"{p50 * 1000:.2f} / {p99 * 1000:.2f}{'*' if (row, name) in self.unanswered else ''}"
                if name != first and first in measured:
                    own = measured[first]
                    cell += f"  (×{p50 / percentile(own, 0.5):.1f} / ×{p99 / percentile(own, 0.99):.1f})"
                line += f"{cell:>34}"
            print(line)
        if self.unanswered:
            print("* The server had nothing to say: every answer was empty.")


def keystrokes(document, count, seed, pulls=False, is_word=lambda line: line[:1].isalpha() and len(line) > 40):
    """Types letters into prose here and there, and takes them out again."""
    source = random.Random(seed)
    places = [index for index, line in enumerate(document.lines) if is_word(line) and line.isascii()]
    times = []
    while len(times) < count:
        line = source.choice(places)
        column = 1 + source.randrange(len(document.lines[line]) - 1)
        for _ in range(4):
            times.append(document.keystroke(line, column, 0, "x", pulls))
            column += 1
        for _ in range(4):
            column -= 1
            times.append(document.keystroke(line, column, 1, "", pulls))
    return times


def requests(server, document, count):
    """Hover, definition, completion and rename at links and headings of the document: the times of each, and whether it was
    answered."""
    at = [(number, line.index("](#") + 4) for number, line in enumerate(document.lines) if "](#t" in line]
    headings = [number for number, line in enumerate(document.lines) if line.startswith("## ")]
    source = random.Random(1)
    times = {}
    answered = set()

    def ask(name, method, params):
        seconds, answer = server.timed(method, params)
        times.setdefault(name, []).append(seconds)
        if answer:
            answered.add(name)

    # A person who has just stopped typing: the answers must not wait for anything.
    for _ in range(count):
        line, column = source.choice(at)
        place = {"textDocument": {"uri": document.uri}, "position": {"line": line, "character": column}}
        ask("hover", "textDocument/hover", place)
        ask("definition", "textDocument/definition", place)
        ask("completion of ids", "textDocument/completion", place)

        def before(letters):
            return {**place, "position": {"line": line, "character": column - letters}}

        ask("completion after (#", "textDocument/completion", before(1))
        ask("completion of files", "textDocument/completion", before(2))
        if "renameProvider" in server.capabilities:
            try:
                ask("rename of an id", "textDocument/rename", {**place, "newName": "renamed"})
            except RuntimeError:
                pass  # A server that cannot rename at a link says so; it has no row then.
            heading = {"line": source.choice(headings), "character": 5}
            ask("rename of a heading", "textDocument/rename", {**place, "position": heading, "newName": "Of other things"})
    return {name: (measured, name in answered) for name, measured in times.items()}


def wait_until_read(server, folder, number):
    """Seconds until a question about the whole project has its full answer."""
    began = time.perf_counter()
    while True:
        found = server.call("workspace/symbol", {"query": f"part {number}"}) or []
        found += server.call("workspace/symbol", {"query": f"t{number}-0"}) or []
        if any(f"chronicle{number}.md" in entry["location"]["uri"] for entry in found):
            return time.perf_counter() - began
        if time.perf_counter() - began > 120:
            return None
        time.sleep(0.01)


def measure_alone(table, name, command, options):
    for size, count in SIZES.items():
        folder = ROOT / "alone"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        write_frame(folder, 1)
        text = text_of_size(count, 1, 0)
        (folder / "alone.md").write_text(text)
        server = Server(command, folder, options=options)
        document = Document(server, f"file://{folder}/alone.md", text)
        keystrokes(document, 16, 7)
        table.add(f"keystroke to findings, {size}, alone", name, keystrokes(document, KEYSTROKES, 8))
        server.stop()


def start(command, options, folder):
    """A server that has said what it finds in a first document, that document, when it began, and in how many seconds."""
    first = folder / "part000" / "chronicle0.md"
    text = first.read_text()
    began = time.perf_counter()
    server = Server(command, folder, options=options)
    opened = Document(server, f"file://{first}", text)
    return server, opened, began, time.perf_counter() - began


def measure_project(table, name, command, options, folder, documents, total):
    starts = []
    for _ in range(STARTS):
        server, opened, began, seconds = start(command, options, folder)
        starts.append(seconds)
        if len(starts) < STARTS:
            server.kill()
    table.add("start to the first findings", name, starts)
    read = wait_until_read(server, folder, documents - 1)
    if read is not None:
        table.add("start to the whole project", name, [time.perf_counter() - began])
    time.sleep(2)
    resident = server.resident()
    print(f"  {name}: resident {resident / 1e6:.0f} MB, {resident / total:.2f} × the text", flush=True)
    for size, count in SIZES.items():
        text = text_of_size(count, documents, documents + 7)
        path = folder / "part000" / "typed.md"
        document = Document(server, f"file://{path}", text)
        keystrokes(document, 16, 7)
        table.add(f"keystroke to findings, {size}, in the project", name, keystrokes(document, KEYSTROKES, 8))
        if size == "100 kB":
            for request, (times, is_answered) in requests(server, document, 50).items():
                row = f"{request}, {size}, in the project"
                table.add(row, name, times)
                if not is_answered:
                    table.unanswered.add((row, name))
        document.close()
    print(f"  {name}: resident after typing {server.resident() / 1e6:.0f} MB", flush=True)
    opened.close()
    server.stop()
    return resident


def measure_sourcekit(table, name, command):
    """Swift files of like sizes, alone: the findings are asked for, for it publishes none in time."""
    for size, count in SIZES.items():
        if count > 100_000:
            continue
        folder = ROOT / "swift"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        function = "/// Says how many years lie between two events of the story.\nfunc years{0}(from first: Int, to second: Int) -> Int {{\n  let difference = second - first\n  return difference < 0 ? -difference : difference\n}}\n\n"
        text = "".join(function.format(number) for number in range(count // 190))
        (folder / "alone.swift").write_text(text)
        server = Server(command, folder, capabilities={"textDocument": {"diagnostic": {}}})
        uri = f"file://{folder}/alone.swift"
        document = Document.__new__(Document)
        document.server, document.uri, document.version = server, uri, 1
        document.lines, document.is_incremental = text.split("\n"), True
        server.notify("textDocument/didOpen", {"textDocument": {
            "uri": uri, "languageId": "swift", "version": 1, "text": text}})
        server.call("textDocument/diagnostic", {"textDocument": {"uri": uri}})
        times = keystrokes(document, 48, 8, pulls=True, is_word=lambda line: line.startswith("///"))
        table.add(f"keystroke to findings, {size}, alone", name, times)
        server.stop()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("histmark")
    parser.add_argument("--rumdl")
    parser.add_argument("--sourcekit")
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--bytes", type=int, default=10_000, help="of each document")
    parser.add_argument("--only", choices=["alone", "project"])
    arguments = parser.parse_args()
    servers = {"histmark": ([arguments.histmark, "lsp"], None)}
    if arguments.rumdl:
        servers["rumdl"] = ([arguments.rumdl, "server"], None)
    names = list(servers) + (["sourcekit-lsp"] if arguments.sourcekit else [])
    table = Table(names)
    folder = ROOT / f"project-{arguments.documents}-{arguments.bytes}"
    total = write_project(folder, arguments.documents, arguments.bytes)
    print(f"{arguments.documents} documents, {total / 1e6:.0f} MB")
    resident = {}
    for name, (command, options) in servers.items():
        if arguments.only != "project":
            measure_alone(table, name, command, options)
        if arguments.only != "alone":
            resident[name] = measure_project(table, name, command, options, folder, arguments.documents, total)
    if arguments.sourcekit and arguments.only != "project":
        measure_sourcekit(table, "sourcekit-lsp", [arguments.sourcekit])
    table.print()
    for name, bytes in resident.items():
        print(f"{name + ': resident, project open':44}{bytes / 1e6:>30.0f} MB ({bytes / total:.2f} × the text)")


if __name__ == "__main__":
    sys.exit(main())
