"""The size of a binary, and how soon after its start the language server has answered `initialize`.

    python3 Tests/startup.py HISTMARK
"""

import json
import os
import statistics
import subprocess
import sys
import time

LARGEST = 25 * 1024 * 1024
SLOWEST = 0.020
STARTS = 25


def frame(message):
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


def read(stream):
    length = 0
    while line := stream.readline().strip():
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    return json.loads(stream.read(length))


def start(binary):
    """Seconds from the start of the process to its answer."""
    began = time.perf_counter()
    with subprocess.Popen([binary, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        server.stdin.write(frame({"id": 1, "method": "initialize", "params": {
            "processId": os.getpid(), "rootUri": None, "capabilities": {}}}))
        server.stdin.flush()
        answer = read(server.stdout)
        took = time.perf_counter() - began
        server.stdin.write(frame({"id": 2, "method": "shutdown"}))
        server.stdin.write(frame({"method": "exit"}))
        server.stdin.flush()
        read(server.stdout)
        status = server.wait(timeout=10)
    if "capabilities" not in answer.get("result", {}) or status != 0:
        sys.exit(f"answered {answer} and ended with {status}")
    return took


def main():
    binary = sys.argv[1]
    size = os.path.getsize(binary)
    times = [start(binary) for _ in range(STARTS)]
    typical = statistics.median(times)
    print(f"size {size / 1024 / 1024:.1f} MB; `initialize` answered after {typical * 1000:.1f} ms "
          f"(median of {STARTS}; fastest {min(times) * 1000:.1f}, slowest {max(times) * 1000:.1f})")
    if size > LARGEST:
        sys.exit(f"larger than {LARGEST / 1024 / 1024:.0f} MB")
    if typical > SLOWEST:
        sys.exit(f"slower than {SLOWEST * 1000:.0f} ms")


main()
