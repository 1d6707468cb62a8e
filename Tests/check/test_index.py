"""Documents checked one by one against an index say what they say together."""

import json
import shutil
import subprocess

import pytest


def test_one_by_one_as_together(project):
    project.write("references.bib", "@book{dower1999, title = {Embracing Defeat}, author = {John Dower}, date = {1999}}\n")
    project.write("histmark.json", '{ "bibliography": "references.bib" }')
    project.write("records.md", "# R\n\n- in a list\n\n  ```treaty {#sf}\n  title: Peace\n  signed: 1951-09-08\n  ```\n")
    project.write("other.md", "# O\n\nIt was [signed in 1952](#sf.signed) [@dower1999; @nobody], [see](#joint), [no](#nothing).\n")
    project.write("twice.md", "# T\r\n\r\nWords.\r\n\r\n```treaty {#sf}\r\ntitle: Peace\r\nsigned: 1951-09-08\r\n```\r\n")
    together = project.check("--hints", "--format", "jsonl", status=1)
    assert len({json.loads(line)["rule"] for line in together.splitlines()}) > 8
    project.run("index", "--output", "facts.json", status=0)
    documents = sorted(str(p.relative_to(project.folder)) for p in project.folder.rglob("*.md"))
    apart = "".join(
        project.check("--hints", "--format", "jsonl", "--index", "facts.json", document) for document in documents
    )
    assert sorted(apart.splitlines()) == sorted(together.splitlines())


def test_through_gnu_parallel(project):
    if not shutil.which("parallel"):
        pytest.skip("GNU parallel is not installed")
    for number in range(40):
        project.write(f"{number:02}.md", f"# A\n\n# B\n\nSee [it](#joint) and [that](#no-{number}).\n")
    together = project.check("--format", "jsonl", status=1)
    project.run("index", "--output", "facts.json", status=0)
    names = "\n".join(sorted(str(p.relative_to(project.folder)) for p in project.folder.rglob("*.md")))
    from conftest import HISTMARK

    apart = subprocess.run(
        ["parallel", "-k", "-N", "7", HISTMARK, "check", "--exit-zero", "--format", "jsonl", "--index", "facts.json", "{}"],
        input=names.encode(), cwd=project.folder, capture_output=True, check=True,
    ).stdout.decode()
    assert sorted(apart.splitlines()) == sorted(together.splitlines())


def test_what_is_no_index_is_an_error(project):
    project.write("facts.json", "{}")
    assert b"index" in project.run("check", "--index", "facts.json", "sound.md", status=2).stderr
