"""The manual page: what groff thinks of it, and that it names all there is."""

import re
import shutil
import subprocess

import pytest


def manual(histmark):
    return subprocess.run([histmark, "manual"], capture_output=True, text=True, check=True).stdout


def test_is_flawless(histmark):
    if not shutil.which("groff"):
        pytest.skip("there is no groff: the manual page was not set")
    page = manual(histmark)
    assert page.isascii()
    set_page = subprocess.run(["groff", "-man", "-Tutf8", "-ww"], input=page, capture_output=True, text=True)
    assert (set_page.returncode, set_page.stderr) == (0, "")
    assert "‘-’ is standard input" in re.sub(r"\s+", " ", re.sub(r"\x1b\[[0-9;]*m|.\x08", "", set_page.stdout))


def test_names_every_command(histmark):
    overview = subprocess.run([histmark, "help"], capture_output=True, text=True, check=True).stdout
    commands = re.findall(r"^  ([a-z]+)  ", overview, flags=re.M)
    assert len(commands) > 10
    page = manual(histmark)
    for command in commands:
        assert f'.SS "histmark {command}' in page
