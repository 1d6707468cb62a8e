"""The archives of a release, and the formula that installs them."""

import hashlib
import shutil
import subprocess
import tarfile

import pytest
from conftest import PACKAGING, version

NAMES = ["histmark-Linux-ARM64.tar.gz", "histmark-Linux-X64.tar.gz", "histmark-macOS-ARM64.tar.gz"]


def test_has_the_binary_on_top(packed):
    archive = packed("archive")
    assert archive.name in NAMES
    with tarfile.open(archive) as members:
        names = {name.removeprefix("./") for name in members.getnames()}
    assert {"histmark", "LICENSE", "share/man/man1/histmark.1", "share/zsh/site-functions/_histmark"} <= names


def test_packed_twice_is_the_same_file(packed, pack):
    assert pack("archive").read_bytes() == packed("archive").read_bytes()


def formula(names):
    sums = "".join(f"{hashlib.sha256(name.encode()).hexdigest()}  made/{name}\n" for name in names)
    return subprocess.run([PACKAGING / "homebrew/formula", version()], input=sums, capture_output=True, text=True)


def test_the_formula_names_every_archive_with_its_sum(tmp_path):
    made = formula(NAMES)
    assert made.returncode == 0, made.stderr
    for name in NAMES:
        assert f'/v{version()}/{name}"\n      sha256 "{hashlib.sha256(name.encode()).hexdigest()}"' in made.stdout
    if not shutil.which("ruby"):
        pytest.skip("there is no ruby: whether the formula parses was not checked")
    (tmp_path / "histmark.rb").write_text(made.stdout)
    subprocess.run(["ruby", "-c", tmp_path / "histmark.rb"], check=True)


def test_no_formula_without_a_sum():
    made = formula(NAMES[:2])
    assert made.returncode == 1 and NAMES[2] in made.stderr
