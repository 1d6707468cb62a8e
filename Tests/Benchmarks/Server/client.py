"""A client of a language server on real pipes, which measures how long answers take."""

import json
import os
import queue
import subprocess
import threading
import time


class Server:
    """A language server that runs as a process."""

    def __init__(self, command, root, capabilities=None, options=None):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0)
        self.messages = queue.SimpleQueue()
        self.published = {}
        self.answers = {}
        self.ids = 0
        threading.Thread(target=self._read, daemon=True).start()
        folders = [{"uri": f"file://{root}", "name": "root"}] if root else None
        self.capabilities = self.call("initialize", {
            "processId": os.getpid(), "rootUri": folders and folders[0]["uri"], "workspaceFolders": folders,
            "initializationOptions": options,
            "capabilities": {
                "general": {"positionEncodings": ["utf-8", "utf-16"]}, "window": {"workDoneProgress": True},
                "textDocument": {"publishDiagnostics": {"versionSupport": True, "relatedInformation": True},
                                 "completion": {
                                     "completionItem": {"snippetSupport": True},
                                     "completionList": {"itemDefaults": ["editRange", "insertTextFormat", "data"]}},
                                 "rename": {"prepareSupport": True}},
                "workspace": {"workspaceFolders": True, "configuration": False}, **(capabilities or {})}})["capabilities"]
        self.notify("initialized", {})

    # Messages

    def _read(self):
        stream = os.fdopen(os.dup(self.process.stdout.fileno()), "rb", buffering=1 << 16)
        while True:
            length = 0
            while (line := stream.readline()) and line.strip():
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            body = stream.read(length)
            if not line and not length:
                self.messages.put((time.perf_counter(), None))
                return
            self.messages.put((time.perf_counter(), body))

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    def notify(self, method, params):
        self.send({"method": method, "params": params})

    def wait(self, wanted, seconds=120):
        """Takes messages until one is wanted; the moment of its coming, and the message."""
        end = time.perf_counter() + seconds
        while True:
            try:
                moment, body = self.messages.get(timeout=max(0.001, end - time.perf_counter()))
            except queue.Empty:
                raise TimeoutError from None
            if body is None:
                raise EOFError("the server has ended")
            message = json.loads(body)
            if "method" in message and "id" in message:
                result = [None] * len(message["params"]["items"]) if message["method"] == "workspace/configuration" else None
                self.send({"id": message["id"], "result": result})
            if wanted(message):
                return moment, message

    def call(self, method, params, seconds=120):
        return self.timed(method, params, seconds)[1]

    def timed(self, method, params, seconds=120):
        """Seconds until the answer, and its result."""
        self.ids += 1
        id = self.ids
        began = time.perf_counter()
        self.send({"id": id, "method": method, "params": params})
        moment, answer = self.wait(lambda message: message.get("id") == id and "method" not in message, seconds)
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        return moment - began, answer["result"]

    def is_diagnosed(self, uri, version):
        def wanted(message):
            if message.get("method") != "textDocument/publishDiagnostics" or message["params"]["uri"] != uri:
                return False
            return message["params"].get("version", version) == version
        return wanted

    # Memory

    def resident(self):
        """Resident memory in bytes."""
        with open(f"/proc/{self.process.pid}/status") as status:
            for line in status:
                if line.startswith("VmRSS"):
                    return int(line.split()[1]) * 1024
        return 0

    def stop(self):
        try:
            self.call("shutdown", None, 20)
            self.notify("exit", None)
            self.process.wait(10)
        except (OSError, EOFError, TimeoutError, RuntimeError, subprocess.TimeoutExpired):
            self.kill()

    def kill(self):
        self.process.kill()
        self.process.wait()


class Document:
    """A document that is open in a server, typed in."""

    def __init__(self, server, uri, text, language="markdown"):
        self.server, self.uri, self.version = server, uri, 1
        self.lines = text.split("\n")
        sync = server.capabilities.get("textDocumentSync", 1)
        self.is_incremental = (sync if isinstance(sync, int) else sync.get("change", 1)) == 2
        began = time.perf_counter()
        server.notify("textDocument/didOpen", {"textDocument": {
            "uri": uri, "languageId": language, "version": 1, "text": text}})
        moment, _ = server.wait(server.is_diagnosed(uri, 1))
        self.opened_in = moment - began

    def change(self, line, column, removed, text):
        """Replaces a stretch of one line, all of ASCII."""
        self.version += 1
        old = self.lines[line]
        self.lines[line] = old[:column] + text + old[column + removed:]
        if self.is_incremental:
            change = {"range": {"start": {"line": line, "character": column},
                                "end": {"line": line, "character": column + removed}}, "text": text}
        else:
            change = {"text": "\n".join(self.lines)}
        self.server.notify("textDocument/didChange", {
            "textDocument": {"uri": self.uri, "version": self.version}, "contentChanges": [change]})

    def keystroke(self, line, column, removed, text, pulls=False):
        """Seconds until the findings on the new version have come."""
        began = time.perf_counter()
        self.change(line, column, removed, text)
        if pulls:
            self.server.timed("textDocument/diagnostic", {"textDocument": {"uri": self.uri}})
            return time.perf_counter() - began
        moment, _ = self.server.wait(self.server.is_diagnosed(self.uri, self.version))
        return moment - began

    def close(self):
        self.server.notify("textDocument/didClose", {"textDocument": {"uri": self.uri}})
