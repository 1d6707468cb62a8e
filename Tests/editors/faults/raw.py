"""A client that writes bytes, so that it can write wrong ones."""

import json
import os
import queue
import subprocess
import threading

BINARY = os.environ["HISTMARK_TEST_BINARY"]


def frame(body):
    if not isinstance(body, bytes):
        body = json.dumps(body, ensure_ascii=False).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


def request(id, method, params=None):
    return frame({"jsonrpc": "2.0", "id": id, "method": method, "params": params})


def notification(method, params=None):
    return frame({"jsonrpc": "2.0", "method": method, "params": params})


def opening(uri, text, version=1):
    return notification("textDocument/didOpen", {"textDocument": {
        "uri": uri, "languageId": "markdown", "version": version, "text": text}})


def at(uri, line, character):
    return {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}}


START = request("start", "initialize", {"processId": None, "rootUri": None, "capabilities": {}}) + notification(
    "initialized", {})
END = request("end", "shutdown") + notification("exit")


class Server:
    def __init__(self, *arguments, begin=START, **options):
        self.process = subprocess.Popen(
            [BINARY, "lsp", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
        self.messages = queue.Queue()
        self.heard = []
        threading.Thread(target=self._read, daemon=True).start()
        if begin:
            self.send(begin)

    def _read(self):
        output = self.process.stdout
        while True:
            length = None
            while (line := output.readline()) not in (b"\r\n", b""):
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            if line == b"":
                self.messages.put(None)
                return
            self.messages.put(json.loads(output.read(length)))

    def send(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def hear(self, wanted, timeout=20):
        """The next message that is wanted; others are kept in `heard`."""
        for message in self.heard:
            if wanted(message):
                self.heard.remove(message)
                return message
        while True:
            message = self.messages.get(timeout=timeout)
            assert message is not None, f"the server ended: {self.process.wait(5)} {self.process.stderr.read()!r}"
            if wanted(message):
                return message
            self.heard.append(message)

    def answer(self, id, timeout=20):
        return self.hear(lambda message: message.get("id") == id and "method" not in message, timeout)

    def ask(self, id, method, params=None, timeout=20):
        self.send(request(id, method, params))
        return self.answer(id, timeout)

    def rest(self):
        """Everything up to the end, and the exit status."""
        messages = list(self.heard)
        while (message := self.messages.get(timeout=20)) is not None:
            messages.append(message)
        return messages, self.process.wait(10)

    def stop(self):
        self.send(END)
        return self.rest()

    def memory(self):
        """Resident bytes."""
        with open(f"/proc/{self.process.pid}/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
