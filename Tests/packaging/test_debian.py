"""The Debian package, installed and removed."""

import os
import pathlib
import shutil
import subprocess

import pytest
from conftest import version

pytestmark = pytest.mark.skipif(
    not shutil.which("dpkg-deb") or os.getuid() != 0, reason="only root on Debian installs packages: this did not run")


def dpkg(*words):
    return subprocess.run(["dpkg", *words], capture_output=True, text=True, check=True).stdout


def test_is_installed_and_removed(packed):
    package = packed("debian/build")
    if pathlib.Path("/usr/bin/histmark").exists():
        pytest.skip("histmark is installed on this machine, and stays: this did not run")
    dpkg("--install", package)
    try:
        assert f"Version: {version()}\n" in dpkg("--status", "histmark")
        shown = subprocess.run(["/usr/bin/histmark", "facts", "San Francisco Peace Treaty"], capture_output=True, text=True)
        assert shown.returncode == 0 and "1951" in shown.stdout
        installed = dpkg("--listfiles", "histmark").split()
        for file in ["man/man1/histmark.1.gz", "bash-completion/completions/histmark", "zsh/vendor-completions/_histmark",
                     "fish/vendor_completions.d/histmark.fish", "doc/histmark/copyright"]:
            assert f"/usr/share/{file}" in installed
    finally:
        dpkg("--purge", "histmark")
    assert not pathlib.Path("/usr/bin/histmark").exists()


def test_packed_twice_is_the_same_file(packed, pack):
    assert pack("debian/build").read_bytes() == packed("debian/build").read_bytes()


def test_depends_on_nothing(packed):
    fields = subprocess.run(["dpkg-deb", "--field", packed("debian/build")], capture_output=True, text=True, check=True)
    assert "Depends" not in fields.stdout and "Description: compiler for history" in fields.stdout
