"""Completions, typed into the real shells."""

import os
import re
import shutil
import subprocess
import time

import pexpect
import pytest

ESCAPES = re.compile(r"\x1b(\[[0-9;?=>]*[a-zA-Z]|\][^\x07]*\x07|[=>()][0-9B]?)|[\x07\x08\r]")


class Typist:
    """Someone at the prompt of a shell who has loaded the completions, and looks at what TAB does."""

    def __init__(self, shell, binary, folder):
        (folder / "here.hist.md").write_text("# Here\n")
        script = folder / "completions"
        script.write_text(subprocess.run([binary, "completions", shell], capture_output=True, text=True, check=True).stdout)
        path = f"{binary.parent}:{os.environ['PATH']}"
        environment = {"PATH": path, "HOME": str(folder), "TERM": "xterm", "LC_ALL": "C.UTF-8", "PS1": "ready> ",
                       "XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder)}
        arguments = {"bash": ["--norc", "--noprofile", "-i"], "zsh": ["-f", "-i"], "fish": ["--no-config", "-i"]}[shell]
        self.child = pexpect.spawn(shell, arguments, env=environment, cwd=folder, dimensions=(50, 250), encoding="utf-8")
        if shell == "bash":
            self.run("bind 'set show-all-if-ambiguous on'; bind 'set completion-query-items 0'; bind 'set page-completions off'")
        elif shell == "zsh":
            self.run("autoload -U compinit; compinit -D -u; LISTMAX=9999")
        self.run(f"source {script}")

    def run(self, line):
        self.child.sendline(f"{line}; echo do''ne")
        self.child.expect("do.?ne\r?\n", timeout=20)

    def offers(self, line, words):
        """What is on the screen once TAB has been pressed behind a line: as soon as all words are, or after a while."""
        self.child.send(f"{line}\t\t")
        shown = ""
        deadline = time.monotonic() + 15
        while time.monotonic() < deadline and not all(word in shown for word in words):
            try:
                shown = ESCAPES.sub("", shown + self.child.read_nonblocking(65536, timeout=0.2))
            except pexpect.TIMEOUT:
                pass
        self.child.sendcontrol("c")
        time.sleep(0.1)
        self.run(":")  # so that the prompt is there for what is typed next
        return shown


@pytest.fixture(params=["bash", "zsh", "fish"])
def typist(request, histmark, tmp_path):
    if not shutil.which(request.param):
        pytest.skip(f"there is no {request.param}: its completions were not tried")
    typist = Typist(request.param, histmark, tmp_path)
    yield typist
    typist.child.close(force=True)


def test_commands_options_values_and_files(typist):
    for line, expected in [
        ("histmark ch", ["check"]),
        ("histmark expl", ["explain"]),
        ("histmark check --for", ["--format"]),
        ("histmark check --format js", ["json", "jsonl"]),
        ("histmark check --select wrong-w", ["wrong-weekday"]),
        ("histmark check --select wrong-weekday,wrong-k", ["wrong-weekday,wrong-kind"]),
        ("histmark explain in-force", ["in-force-before-signed"]),
        ("histmark completions z", ["zsh"]),
        ("histmark check he", ["here.hist.md"]),
        ("histmark help che", ["check"]),
    ]:
        assert not any(word in line for word in expected)
        shown = typist.offers(line, expected)
        assert all(word in shown for word in expected), (line, shown)
