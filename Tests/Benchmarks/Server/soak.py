"""Random messages to the language server through real pipes; its resident memory while they come.

    python3 Tests/Benchmarks/Server/soak.py HISTMARK [--messages 200000]

Fifty documents of made-up history that refer to each other, edits, requests, cancellations, saved and deleted files. Each
request must be answered once. What a test process keeps of its own is not in these numbers.
"""

import argparse
import collections
import json
import random
import shutil
import sys
import threading

from client import Server
from corpus import Writer, write_frame
from latency import ROOT

REQUESTS = ["hover", "definition", "references", "completion", "documentSymbol", "foldingRange", "inlayHint", "codeLens",
            "documentHighlight", "documentLink"]
PIECES = ["x", "é", "日本", "𝕀", " in 1855 ", "[it](#t7-0) ", "\n\n", "The Treaty of Portsmouth (1905) ", "[@author3] ", "`", "# "]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("histmark")
    parser.add_argument("--messages", type=int, default=200_000)
    arguments = parser.parse_args()
    folder = ROOT / "soak"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    write_frame(folder, 50)
    writer, source = Writer(7, 50), random.Random(7)
    for number in range(50):
        (folder / f"d{number}.md").write_text(writer.document(number, 3000))
    server = Server([arguments.histmark, "lsp"], folder)
    answers, asked, done = collections.Counter(), set(), threading.Semaphore(0)

    def listen():
        while True:
            _, body = server.messages.get()
            if body is None:
                return
            message = json.loads(body)
            if "method" in message and "id" in message:
                server.send({"id": message["id"], "result": None})
            elif "id" in message:
                answers[message["id"]] += 1
                done.release()

    threading.Thread(target=listen, daemon=True).start()
    open_documents, waiting, resident = {}, 0, []
    for turn in range(arguments.messages):
        number = source.randrange(50)
        uri = f"file://{folder}/d{number}.md"
        kind = source.random()
        if kind < 0.55:
            if number not in open_documents:
                text = writer.document(number, 3000)
                open_documents[number] = [1, text.count("\n")]
                server.notify("textDocument/didOpen", {"textDocument": {
                    "uri": uri, "languageId": "markdown", "version": 1, "text": text}})
            else:
                state = open_documents[number]
                state[0] += 1
                line, piece = source.randrange(state[1]), source.choice(PIECES)
                # Half of the edits take something out, so that documents do not grow for ever.
                end = {"line": line, "character": source.randrange(80)}
                start = end if source.random() < 0.5 else {"line": line, "character": max(0, end["character"] - 8)}
                server.notify("textDocument/didChange", {
                    "textDocument": {"uri": uri, "version": state[0]},
                    "contentChanges": [{"range": {"start": start, "end": end}, "text": piece}]})
        elif kind < 0.58:
            if open_documents.pop(number, None):
                server.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
        elif kind < 0.86:
            server.ids += 1
            asked.add(server.ids)
            waiting += 1
            server.send({"id": server.ids, "method": f"textDocument/{source.choice(REQUESTS)}", "params": {
                "textDocument": {"uri": uri}, "position": {"line": source.randrange(30), "character": source.randrange(60)},
                "range": {"start": {"line": 0, "character": 0}, "end": {"line": 30, "character": 0}},
                "context": {"includeDeclaration": True}}})
        elif kind < 0.93:
            server.notify("$/cancelRequest", {"id": server.ids - source.randrange(5)})
        else:
            is_there = source.random() < 0.8
            path = folder / f"d{number}.md"
            path.write_text(writer.document(number, 3000)) if is_there else path.unlink(missing_ok=True)
            server.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": uri, "type": 2 if is_there else 3}]})
        while waiting > 64:
            done.acquire()
            waiting -= 1
        if (turn + 1) % (arguments.messages // 20) == 0:
            resident.append(server.resident())
            print(f"{turn + 1} messages: resident {resident[-1] / 1e6:.1f} MB", flush=True)
    while waiting:
        done.acquire()
        waiting -= 1
    wrong = [id for id in asked if answers[id] != 1]
    half = resident[len(resident) // 2:]
    print(f"{len(asked)} requests, {len(wrong)} not answered once; the second half: "
          f"{min(half) / 1e6:.1f} to {max(half) / 1e6:.1f} MB, the end {half[-1] / half[0]:.3f} × the middle")
    server.process.kill()
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
