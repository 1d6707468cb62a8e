"""What the tests of packages share."""

import functools
import os
import pathlib
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).parents[2]
PACKAGING = ROOT / ".github/packaging"
HISTMARK = pathlib.Path(os.environ["HISTMARK_TEST_BINARY"]).resolve()

#: A document with one finding of an error, and one that a safe fix mends.
BAD = "# Peace\n\nIt was signed on Monday, 8 September 1951 at [San Francisco](#sf-1951).\n\n```event {#peace-1951}\ntitle： Peace\ndate: 1951-09-08\n```\n"


@pytest.fixture
def histmark():
    return HISTMARK


@pytest.fixture(scope="session")
def pack(tmp_path_factory):
    """Runs a script of packaging that prints the file it made, each time in a folder of its own."""

    def run(script):
        made = subprocess.run(
            [PACKAGING / script, HISTMARK, tmp_path_factory.mktemp("made")],
            env=os.environ | {"PYTHON": sys.executable, "SOURCE_DATE_EPOCH": "1700000000"},
            stdout=subprocess.PIPE, text=True, check=True)
        return pathlib.Path(made.stdout.strip())

    return run


@pytest.fixture(scope="session")
def packed(pack):
    """What a script of packaging makes, made once for all tests."""
    return functools.cache(pack)


def version():
    """The number alone, without the commit."""
    shown = subprocess.run([HISTMARK, "--version"], capture_output=True, text=True, check=True).stdout
    return shown.split()[1]
