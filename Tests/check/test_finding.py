"""Which documents a command line is about."""

import json

from conftest import BY_PERMISSION

WRONG = "# A\n\n# B\n\n```treaty {#a}\ntitle: A\nsigned: 1951-09-08\n```\n\nSee [A](#a).\n"


def paths(output):
    return [finding["path"] for finding in json.loads(output)["findings"]]


def test_folders_that_cannot_be_read_are_told_once(project):
    project.write("closed/a.md", WRONG)
    closed = project.folder / "closed"
    closed.chmod(0)
    for operands in (["closed"], [], [".", "closed"]):
        done = project.run("check", "--exit-zero", *operands, status=2, prefix=BY_PERMISSION)
        assert done.stderr.decode().count("closed: Permission denied") == 1
    done = project.run("format", "--check", ".", "closed", status=2, prefix=BY_PERMISSION)
    assert done.stderr.decode().count("closed: Permission denied") == 1
    closed.chmod(0o700)


def test_no_path_means_the_project(project):
    project.write("deep/er/a.md", WRONG)
    deep = project.folder / "deep/er"
    found = paths(project.check("--format", "json", status=1, cwd=deep))
    assert "a.md" in found and "../../a folder/relations.md" in found
    assert set(paths(project.check("--format", "json", ".", status=1, cwd=deep))) == {"a.md"}
    (project.folder / "histmark.json").unlink()
    assert set(paths(project.check("--format", "json", status=1, cwd=deep))) == {"a.md"}


def test_a_file_is_read_once_whatever_links_lead_to_it(project):
    project.write("links/index.md", WRONG)
    folder = project.folder / "links"
    (folder / "README.md").symlink_to("index.md")
    (folder / "a.md").symlink_to(project.folder / "links/index.md")
    assert set(paths(project.check("--format", "json", "links", status=1))) == {"links/index.md"}
    assert not {"links/README.md", "links/a.md"} & set(paths(project.check("--format", "json", status=1)))
    # Of links to a file that nobody else finds there, one counts.
    project.write("elsewhere.txt", WRONG)
    for name in ("one.md", "two.md"):
        (folder / name).symlink_to("../elsewhere.txt")
    assert "links/one.md" in paths(project.check("--format", "json", "links", status=1))
    assert "links/two.md" not in paths(project.check("--format", "json", "links", status=1))


def test_that_there_is_nothing_is_told(project):
    project.write("histmark.json", '{ "include": ["txet/**"] }')
    assert project.run("check", status=0).stderr == b"There are no Markdown documents here.\n"
    assert project.run("check", "--quiet", status=0).stderr == b""
    assert project.run("check", "sound.md", status=0).stderr == b""


def test_no_text_moves_the_cursor_of_a_terminal(project):
    project.write("a\x1b[31m\n.md", "```treaty {#a}\ntitle: T\x1b[31mR\u202e\x85\u2028\n```\n\n```treaty {#a}\ntitle: U\n```\n")
    for form in ("text", "full"):
        found = project.check("--format", form, "-j1", status=1)
        assert "duplicate-id" in found and not set(found) & set("\x1b\u202e\x85\u2028")
