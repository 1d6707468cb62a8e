"""Mending files: whole or not at all, and nothing but what is meant."""

import json
import os
import random
import signal
import subprocess
import time

from conftest import BY_PERMISSION, HISTMARK

BAD = "# A treaty\n\n```traety {#t}\ntitle: A treaty\nsigned: 196x\n```\n"
GOOD = BAD.replace("traety", "treaty").replace("196x", "196X")


def test_what_fix_does_diff_tells_and_patch_reads(project):
    for name in ("one.md", "two.md"):
        project.write(name, BAD)
    difference = project.run("check", "--diff", status=1).stdout
    assert (project.folder / "one.md").read_text() == BAD
    copy = project.folder / "copy"
    copy.mkdir()
    for name in ("one.md", "two.md", "a folder/relations.md"):
        (copy / name).parent.mkdir(exist_ok=True)
        (copy / name).write_bytes((project.folder / name).read_bytes())
    subprocess.run(["git", "apply", "--unsafe-paths", "-"], input=difference, cwd=copy, check=True)
    project.run("check", "--fix")
    for name in ("one.md", "two.md", "a folder/relations.md"):
        assert (copy / name).read_bytes() == (project.folder / name).read_bytes()
    assert (project.folder / "one.md").read_text() == GOOD
    assert project.run("check", "--diff", "one.md", "two.md", status=0).stdout == b""


def test_endings_mark_and_permissions_stay(project):
    path = project.write("windows.md", b"\xef\xbb\xbf" + BAD.replace("\n", "\r\n").encode())
    path.chmod(0o640)
    link = project.folder / "link.md"
    link.symlink_to("windows.md")
    project.run("check", "--fix", "link.md", status=0)
    assert path.read_bytes() == b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode()
    assert path.stat().st_mode & 0o777 == 0o640 and link.is_symlink()
    assert [p.name for p in project.folder.iterdir() if ".md." in p.name] == []


def test_standard_input_is_mended_to_standard_output(project):
    assert project.run("check", "--fix", "-", input=BAD.encode(), status=0).stdout.decode() == GOOD
    assert project.run("check", "--fix", "-", input=b"Nothing.\n", status=0).stdout == b"Nothing.\n"


def test_what_cannot_be_written_is_not_mended(project):
    project.write("one.md", BAD)
    project.write("locked/two.md", BAD.replace("#t", "#u"))
    (project.folder / "locked").chmod(0o500)
    done = project.run("check", "--fix", "--format", "text", "one.md", "locked/two.md", status=2, prefix=BY_PERMISSION)
    assert b"2 findings were mended in 1 file.\n" in done.stderr and b"two.md: Permission denied" in done.stderr
    assert (project.folder / "one.md").read_text() == GOOD
    assert done.stdout.decode().splitlines()[0].startswith("locked/two.md:3:4: ")


def test_a_rule_that_is_left_out_mends_nothing(project):
    project.write("one.md", BAD)
    project.run("check", "--fix", "--ignore", "HM3", "one.md", status=0)
    assert (project.folder / "one.md").read_text() == BAD.replace("traety", "treaty")
    project.write("one.md", BAD)
    project.write("histmark.json", '{ "rules": { "records": "off" } }')
    project.run("check", "--fix", "one.md")
    assert (project.folder / "one.md").read_text() == BAD


# Ten times in a usual run; HISTMARK_KILLS=50 is the long one.
KILLS = int(os.environ.get("HISTMARK_KILLS", 10))


def test_a_killed_run_leaves_each_file_old_or_new(tmp_path):
    """A thousand files, killed again and again somewhere in the middle of writing them."""
    old = BAD + "\nWords of some length. " * 20
    new = GOOD + "\nWords of some length. " * 20
    paths = [tmp_path / f"{number:04}.md" for number in range(1_000)]
    (tmp_path / "histmark.json").write_text("{}")
    chance = random.Random(1951)
    killed = 0
    waiting = []
    for _ in range(KILLS):
        if not waiting:
            for path in paths:
                path.write_text(old)
            waiting = paths
        process = subprocess.Popen(
            [HISTMARK, "check", "--fix"], cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        # Until writing has begun, then a moment more.
        deadline = time.monotonic() + 60
        while process.poll() is None and time.monotonic() < deadline and waiting[0].read_text() == old:
            time.sleep(0.001)
        time.sleep(chance.uniform(0, 0.05))
        process.send_signal(signal.SIGKILL)
        killed += process.wait() == -signal.SIGKILL
        texts = [path.read_text() for path in paths]
        assert all(text in (old, new) for text in texts)
        waiting = [path for path, text in zip(paths, texts) if text == old]
    assert killed >= KILLS // 2


def test_a_name_of_a_field_is_mended_that_is_one_but_for_spaces_and_capitals(project):
    text = (
        "```treaty {#ours}\ntitle: A treaty of ours\nSigned : 1951-09-08 San Francisco\nin force:1952-04-28\n"
        "{}: Soviet Union\nsigned at: Tokyo\n```\n"
    )
    document = project.write("own.md", text.replace("{}", "- Not signed"))
    mended = text.replace("Signed :", "signed:").replace("in force:", "in-force: ").replace("{}", "not-signed")
    project.run("check", "--fix", "own.md", status=1)
    assert document.read_text() == mended
    found = json.loads(project.check("--format", "json", "own.md", status=1))["findings"]
    assert [(f["rule"], f["start"]["line"]) for f in found] == [("malformed-field", 6)]
    assert not any(fix["safe"] for fix in found[0]["fixes"])


def test_the_summary_promises_no_more_than_is_done(project):
    # To read the record would bring an error: that there is no #japon.
    harmful = "```traety {#t}\ntitle: A treaty\nsigned: 1951\nparties: #japon\n```\n"
    project.write("own.md", harmful)
    project.write("other.md", BAD.replace("#t", "#u"))
    assert project.check("own.md", "other.md").endswith("2 warnings in 2 documents. --fix may mend 2 of them.\n")
    assert project.check("--quiet", "own.md", "other.md", status=1) == ""
    done = project.run("check", "--fix", "own.md", "other.md", status=1)
    assert done.stderr.decode().startswith("2 findings were mended in 1 file.")
    assert done.stdout.decode().splitlines()[-1] == (
        "1 warning in 2 documents. One is not mended, as its fix would bring an error.")
    assert (project.folder / "own.md").read_text() == harmful
    assert project.check("own.md").endswith("1 warning in 1 document. --fix may mend it.\n")


def test_a_configuration_that_is_not_understood_may_protect_what_it_names(project):
    document = project.write("archive/own.md", BAD)
    project.write("histmark.json", '{ "exclude": ["archive/"], "rules": { "malformed-dote": "off" ')
    for command in ("check", "--fix"), ("format",), ("annotate", "--write"):
        project.write("archive/own.md", BAD.replace("signed: ", "signed:   ") + "\nThe Treaty of Portsmouth was read.\n")
        before = document.read_bytes()
        done = project.run(*command, "archive/own.md", status=2)
        assert "histmark.json: has mistakes, so nothing is written" in done.stderr.decode(), command
        assert document.read_bytes() == before, command
    project.write("archive/own.md", BAD)
    done = project.run("check", "--fix", "archive/own.md", status=2)
    assert "not mended" not in done.stdout.decode() and "were mended" not in done.stderr.decode()


def test_a_file_that_must_not_be_written_is_not_replaced(project):
    document = project.write("own.md", BAD)
    document.chmod(0o444)
    done = project.run("check", "--fix", "own.md", status=2, prefix=BY_PERMISSION)
    assert b"own.md: Permission denied" in done.stderr and document.read_text() == BAD
    assert project.run("check", "--unsafe-fixes", status=2).stderr.startswith(b"histmark: --unsafe-fixes goes with")


def test_a_fix_brings_no_error_to_another_document_either(project):
    project.write("one.md", "```event {#one}\ntitle: One\ndate : 1973\n```\n")
    project.write("two.md", "```event {#two}\ntitle: Two\ndate: 1956\nafter: #one\n```\n")
    project.write("three.md", BAD.replace("#t", "#u"))
    before = (project.folder / "one.md").read_text()
    project.run("check", "--fix", "one.md", "two.md", "three.md", status=1)
    assert (project.folder / "one.md").read_text() == before
    assert (project.folder / "three.md").read_text() == GOOD.replace("#t", "#u")


def test_a_difference_names_files_as_git_does(project):
    for name in ("a b.md", 'a "quoted"\tone.md'):
        project.write(name, BAD)
        difference = project.run("check", "--diff", name, status=1).stdout
        subprocess.run(["git", "apply", "--unsafe-paths", "-"], input=difference, cwd=project.folder, check=True)
        assert (project.folder / name).read_text() == GOOD
    project.write("a b.md", BAD)
    difference = project.run("check", "--diff", "a b.md", status=1).stdout
    subprocess.run(["patch", "-p1", "--quiet"], input=difference, cwd=project.folder, check=True)
    assert (project.folder / "a b.md").read_text() == GOOD


def test_a_file_named_twice_is_mended_once(project):
    project.write("own.md", BAD)
    (project.folder / "link.md").symlink_to("own.md")
    done = project.run("check", "--fix", "own.md", "link.md", status=0)
    assert b"2 findings were mended in 1 file." in done.stderr
    assert project.run("check", "--fix", "-", "-", input=BAD.encode(), status=0).stdout.decode() == GOOD
    assert project.run("check", "", status=2).stdout == b""
