"""The server as a process, with clients that break the rules, die, or send far too much.

Whatever comes in: the right error, the right exit status, no process left behind, and life goes on.
"""

import json
import os
import pathlib
import signal
import subprocess
import sys
import time

import pytest
from raw import BINARY, END, START, Server, at, frame, notification, opening, request

DOCUMENT = "The [San Francisco Peace Treaty](#sf-1951) was signed on 8 September 1951.\n"
URI = "untitled:Untitled-1"
LIFE = request("life", "textDocument/hover", at(URI, 0, 10))


def alive(server):
    """Whether the server still answers as it should."""
    return "San Francisco" in json.dumps(server.ask("alive", "textDocument/hover", at(URI, 0, 10)), ensure_ascii=False)


@pytest.fixture
def server():
    server = Server()
    server.send(opening(URI, DOCUMENT))
    server.answer("start")
    yield server
    server.process.kill()
    server.process.wait()


def test_the_input_ends_at_any_byte():
    """As when the editor is killed: the server ends too, and says that it was not in order."""
    session = START + opening(URI, DOCUMENT) + LIFE + END
    cuts = sorted({*range(0, len(session), 23), *range(len(START) - 5, len(START) + 30), len(session) - 1})
    running = []
    for cut in cuts:
        server = Server(begin=None)
        server.send(session[:cut])
        server.process.stdin.close()
        running.append((cut, server))
        if len(running) == 16 or cut == cuts[-1]:
            for cut, each in running:
                messages, status = each.rest()
                over = cut >= len(session) - len(notification("exit"))
                assert status == (0 if over else 1), (cut, status, each.process.stderr.read())
                ids = [message["id"] for message in messages if "method" not in message and message.get("id")]
                assert len(ids) == len(set(ids))
            running = []


def test_half_frames_wait_for_their_other_half(server):
    bytes = request(1, "textDocument/hover", at(URI, 0, 10))
    for cut in (1, 10, 17, 19, 20, 21, len(bytes) - 1):
        server.send(bytes[:cut])
        time.sleep(0.02)
        server.send(bytes[cut:])
        assert server.answer(1)["result"]
    assert alive(server)


@pytest.mark.parametrize(("data", "code"), [
    (b"Content-Length: x\r\n\r\n", -32700),
    (b"Content-Length: -5\r\n\r\n", -32700),
    (b"Content-Length: 99999999999999999999\r\n\r\n", -32700),
    (b"No-Length: 1\r\n\r\n", -32700),
    (b"Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", -32600),
    (b"Content-Length: 10\r\n\r\n{\"jsonrpc\"", -32700),
    (frame(b""), -32700), (frame(b"{x}"), -32700), (frame(b"null"), -32600), (frame(b"3"), -32600),
    (frame(b"[]"), -32600), (frame(b"\xff\xfe"), -32700), (frame(b"{}"), -32600),
    (frame([{"jsonrpc": "2.0", "id": 1, "method": "shutdown"}]), -32600),
    (frame({"jsonrpc": "1.0", "id": 1, "method": "shutdown"}), -32600),
    (frame({"jsonrpc": "2.0", "id": {}, "method": "shutdown"}), -32600),
    (frame({"jsonrpc": "2.0", "id": 1, "method": 7}), -32600),
    (frame(b'{"jsonrpc":"2.0","id":1,"method":"x","params":' + b"[" * 100_000), -32700),
    (request(1, "textDocument/hover", {"textDocument": {"uri": 5}, "position": 3}), -32602),
    (request(1, "textDocument/hover", [1, 2]), -32602), (request(1, "textDocument/hover"), -32602),
    (request(1, "textDocument/rename", at(URI, 0, 10)), -32602), (request(1, "no/such"), -32601),
    (request(1, "initialize", {"capabilities": {}}), -32600), (request(1, "$/no/such"), -32601),
])
def test_what_is_wrong_gets_the_right_error(server, data, code):
    server.send(data)
    error = server.hear(lambda message: "error" in message)
    assert error["error"]["code"] == code
    assert error["error"]["message"]
    assert alive(server)


def test_garbage_between_messages(server):
    for garbage in (b"\r\n", b"hello\n", b"\0\0\0", b"Content", b"\r\n\r\n\r\n", b"{}"):
        server.send(garbage + b"\r\n")
        assert alive(server)


def test_before_the_beginning_and_after_the_end():
    server = Server(begin=None)
    assert server.ask(1, "textDocument/hover", at(URI, 0, 0))["error"]["code"] == -32002
    server.send(opening(URI, DOCUMENT))
    server.send(START)
    server.answer("start")
    assert server.ask(2, "shutdown")["result"] is None
    assert server.ask(3, "textDocument/hover", at(URI, 0, 0))["error"]["code"] == -32600
    assert server.ask(4, "shutdown")["error"]["code"] == -32600
    server.send(notification("exit"))
    assert server.rest()[1] == 0


def test_exit_alone_is_a_failure(server):
    server.send(notification("exit"))
    assert server.rest()[1] == 1


def test_null_and_unknown_parameters(server):
    server.send(frame({"jsonrpc": "2.0", "method": "textDocument/didSave", "params": None}))
    server.send(frame({"jsonrpc": "2.0", "method": "workspace/didChangeWatchedFiles", "params": {"changes": [
        {"uri": "file:///x.md", "type": 99, "more": 1}, {"uri": 4}, None]}}))
    server.send(notification("workspace/didChangeConfiguration", {"settings": None}))
    server.send(notification("workspace/didChangeConfiguration", {"settings": {"histmark": {"features": [1, "x"]}}}))
    server.send(notification("$/setTrace", {"value": "loudly"}))
    server.send(notification("$/cancelRequest", {"id": None}))
    server.send(notification("textDocument/didChange", {"textDocument": {"uri": URI}, "contentChanges": [{}]}))
    server.send(notification("textDocument/didClose", {"textDocument": {"uri": "file:///never/opened.md"}}))
    params = at(URI, 0, 10) | {"unknown": {"deep": [1, 2, {}]}, "workDoneToken": 5}
    assert server.ask(1, "textDocument/hover", params)["result"]
    assert server.ask(2, "workspace/executeCommand", {"command": "histmark.fixAll"})["error"]["code"] == -32803
    assert alive(server)


@pytest.mark.parametrize("uri", [
    "untitled:Untitled-2", "vscode-notebook-cell:/a.md#1", "git:/a/b.md?%7B%22ref%22%3A%22~%22%7D", "file:///a%20b/%C3%A9.md",
    "file:///c%3A/Users/x/a.md", "file:///C:/Users/x/a.md", "file://server/share/a.md", "file:///tmp/%E6%97%A5%E6%9C%AC.hist.md",
    "file:///a/b.md?x=1#y", "file:relative.md", "a.md", "", "http://example.org/a.md", "jar:file:///a.jar!/b.md", "file:///%00.md",
    "file:///a/../../..//b.md", "FILE:///a.md", "file:///" + "x" * 5000 + ".md", "%", "file:///%zz.md", "日本.md",
])
def test_odd_names_of_documents(server, uri):
    server.send(opening(uri, "é [x](#sf-1951) 8 September 1951 [self](#sf-1951.signed) [other](b.md#x)\n"))
    assert server.ask(1, "textDocument/hover", at(uri, 0, 8))["result"]
    for id, method in enumerate(["definition", "references", "documentLink", "codeLens", "documentSymbol", "foldingRange"], 2):
        answer = server.ask(id, f"textDocument/{method}", at(uri, 0, 8) | {"context": {"includeDeclaration": True}})
        assert "result" in answer, (method, answer)
    server.send(notification("textDocument/didClose", {"textDocument": {"uri": uri}}))
    assert alive(server)


def test_ten_thousand_cancellations(server):
    count = 10_000
    data = b"".join(
        request(id, "textDocument/hover", at(URI, 0, 10)) + notification("$/cancelRequest", {"id": id})
        for id in range(1, count + 1))
    server.send(data)
    answered = [server.hear(lambda message: isinstance(message.get("id"), int))["id"] for _ in range(count)]
    assert sorted(answered) == list(range(1, count + 1))
    assert alive(server)


def test_a_message_of_a_hundred_megabytes(server):
    line = "Much else was said of it that nobody wrote down, and what was written down was lost in the wars that followed.\n"
    text = line * (100_000_000 // len(line) + 1) + "On 8 September 1951 the [treaty](#sf-1951) was signed.\n"
    server.send(opening("untitled:big", text))
    last = text.count("\n") - 1
    answer = server.ask(1, "textDocument/definition", at("untitled:big", last, 30), timeout=120)
    assert answer["result"], answer
    server.send(notification("textDocument/didClose", {"textDocument": {"uri": "untitled:big"}}))
    assert alive(server)


def test_memory_is_given_back(server):
    text = DOCUMENT * 2_000
    sizes = []
    for turn in range(60):
        server.send(opening("untitled:t", text, turn))
        server.ask(turn, "textDocument/hover", at("untitled:t", 100, 10))
        server.send(notification("textDocument/didClose", {"textDocument": {"uri": "untitled:t"}}))
        if turn >= 20:
            alive(server)
            sizes.append(server.memory())
    half = len(sizes) // 2
    assert min(sizes[half:]) < 1.25 * max(sizes[:half]), sizes


def test_nobody_reads_any_more():
    reading, writing = os.pipe()
    server = subprocess.Popen([BINARY, "lsp"], stdin=subprocess.PIPE, stdout=writing)
    os.close(writing)
    os.close(reading)
    try:
        server.stdin.write(START + opening(URI, DOCUMENT) + LIFE * 200 + END)
        server.stdin.close()
    except BrokenPipeError:
        pass
    assert server.wait(10) in (0, 1)


def test_the_editor_dies_and_something_holds_its_pipe():
    """A server whose editor has gone ends, though its standard input stays open in another process."""
    holder = (
        "import os, subprocess, sys\n"
        "reading, writing = os.pipe()\n"
        "server = subprocess.Popen([sys.argv[1], 'lsp'], stdin=reading, stdout=subprocess.DEVNULL)\n"
        "keeper = subprocess.Popen(['sleep', '60'], pass_fds=[writing], stdout=subprocess.DEVNULL)\n"
        "body = '{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"processId\":%d,\"capabilities\":{}}}' % os.getpid()\n"
        "os.write(writing, ('Content-Length: %d\\r\\n\\r\\n%s' % (len(body), body)).encode())\n"
        "import time; time.sleep(1)\n"
        "print(server.pid, keeper.pid, flush=True)\n")
    editor = subprocess.run([sys.executable, "-c", holder, BINARY], stdout=subprocess.PIPE, text=True, timeout=30)
    server, keeper = map(int, editor.stdout.split())
    try:
        deadline = time.monotonic() + 15
        while runs(server):
            assert time.monotonic() < deadline, "the server was left behind"
            time.sleep(0.2)
    finally:
        os.kill(keeper, signal.SIGKILL)
        if runs(server):
            os.kill(server, signal.SIGKILL)


def runs(process):
    """Whether a process is there and no zombie that nobody has waited for."""
    try:
        state = pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return False
    return state not in "ZX"


@pytest.mark.parametrize("root", ["/", os.path.expanduser("~")])
def test_a_root_that_holds_everything_costs_nothing(root):
    start = time.monotonic()
    server = Server(begin=request("start", "initialize", {"rootUri": pathlib.Path(root).as_uri(), "capabilities": {}})
                    + notification("initialized", {}) + opening(URI, DOCUMENT))
    assert alive(server)
    assert time.monotonic() - start < 5
    assert server.memory() < 200_000_000
    assert server.stop()[1] == 0


def test_a_mirror_is_played_again(tmp_path):
    """`--mirror` records a session, and the same messages get the same answers."""
    def session(mirror, messages):
        server = Server("--mirror", str(mirror), begin=None)
        for message in messages:
            server.send(frame(message))
            if "id" in message and message.get("method") not in ("shutdown", None):
                server.answer(message["id"])
        assert server.rest()[1] == 0
        return [json.loads(line) for line in mirror.read_text().splitlines()]

    text = "é [x](#sf-1951) and [y](#sf-1951.signed)\n\n```event {#a}\ntitle: A\n```\n"
    said = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"capabilities": {}}},
        {"jsonrpc": "2.0", "method": "initialized", "params": {}},
        {"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": {
            "uri": "untitled:é.md", "languageId": "markdown", "version": 1, "text": text}}},
        {"jsonrpc": "2.0", "id": 2, "method": "textDocument/hover", "params": at("untitled:é.md", 0, 8)},
        {"jsonrpc": "2.0", "id": 3, "method": "textDocument/documentSymbol", "params": at("untitled:é.md", 0, 8)},
        {"jsonrpc": "2.0", "id": 4, "method": "shutdown", "params": None},
        {"jsonrpc": "2.0", "method": "exit", "params": None},
    ]
    first = session(tmp_path / "first.jsonl", said)
    assert [line["msg"] for line in first if line["dir"] == "client"] == said
    second = session(tmp_path / "second.jsonl", [line["msg"] for line in first if line["dir"] == "client"])

    def answers(log):
        return [line["msg"] for line in log if line["dir"] == "server" and "method" not in line["msg"]]
    assert answers(first) == answers(second)
    assert len(answers(first)) == 4
