"""The wheel, installed into an empty environment, runs there."""

import subprocess
import sys
import venv
import zipfile

from conftest import BAD, version


def test_is_installed_and_runs(packed, tmp_path):
    wheel = packed("wheel/build")
    environment = tmp_path / "venv"
    venv.create(environment, with_pip=True)
    subprocess.run([environment / "bin/pip", "install", "--quiet", "--no-index", wheel], check=True)
    binary = environment / "bin/histmark"
    shown = subprocess.run([binary, "--version"], capture_output=True, text=True, check=True).stdout
    assert shown.startswith(f"histmark {version()}")
    (tmp_path / "note.hist.md").write_text(BAD)
    checked = subprocess.run([binary, "check", "note.hist.md"], capture_output=True, text=True, cwd=tmp_path)
    assert checked.returncode == 1 and "wrong-weekday" in checked.stdout
    assert (environment / "share/man/man1/histmark.1").exists()


def test_packed_twice_is_the_same_file(packed, pack):
    assert pack("wheel/build").read_bytes() == packed("wheel/build").read_bytes()


def test_is_for_every_linux_when_the_binary_is_static(packed):
    name = packed("wheel/build").name
    if sys.platform == "linux":
        assert "musllinux" in name and "manylinux" in name, name


def test_carries_what_a_reader_of_the_index_wants(packed):
    with zipfile.ZipFile(packed("wheel/build")) as wheel:
        [metadata] = [name for name in wheel.namelist() if name.endswith("METADATA")]
        text = wheel.read(metadata).decode()
    assert f"Version: {version()}\n" in text and "License-Expression: Apache-2.0\n" in text and "A compiler for history" in text
