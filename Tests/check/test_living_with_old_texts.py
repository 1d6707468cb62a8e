"""Selection, baselines, changed lines, exit statuses: a check that an old project can live with."""

import json
import subprocess

import pytest


def messages(output):
    return [(finding["rule"], finding["path"]) for finding in json.loads(output)["findings"]]


def git(project, *arguments):
    subprocess.run(
        ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments],
        cwd=project.folder, check=True, capture_output=True,
    )


def test_baseline_knows_moved_findings_and_no_new_ones(project):
    document = project.folder / "a folder/relations.md"
    project.run("check", "--baseline", "known.json", "--write-baseline", status=0)
    assert project.check("--baseline", "known.json", status=0) == ""
    document.write_text("Words.\n\n" * 50 + document.read_text())
    assert project.check("--baseline", "known.json", status=0) == ""
    # A word changed beside one does not make it new; another of its kind is new.
    document.write_text(document.read_text().replace("signed it on Sunday", "certainly signed it on Sunday"))
    assert project.check("--baseline", "known.json", status=0) == ""
    document.write_text(document.read_text() + "\n## Fun fact\n\n## End\n\nWords.\n")
    found = messages(project.check("--baseline", "known.json", "--format", "json", status=1))
    assert found == [("empty-section", "a folder/relations.md")]


def test_baseline_shrinks_and_never_grows(project):
    project.run("check", "--baseline", "known.json", "--write-baseline", status=0)
    known = json.loads((project.folder / "known.json").read_text())["findings"]["a folder/relations.md"]
    document = project.folder / "a folder/relations.md"
    document.write_text(document.read_text().replace("traety", "treaty") + "\n## New\n\n## End\n\nWords.\n")
    project.run("check", "--baseline", "known.json", "--shrink-baseline", status=1)
    after = json.loads((project.folder / "known.json").read_text())["findings"]["a folder/relations.md"]
    assert after == [entry for entry in known if entry["rule"] != "unknown-kind"]


def test_baseline_that_is_none_is_an_error(project):
    assert b"--write-baseline" in project.run("check", "--baseline", "nothing.json", status=2).stderr
    project.write("broken.json", "[]")
    assert b"--write-baseline" in project.run("check", "--baseline", "broken.json", status=2).stderr


def test_changed_lines_alone(project):
    git(project, "init", "--quiet")
    git(project, "add", ".")
    git(project, "commit", "--quiet", "--message", "A")
    assert project.check("--since", "HEAD", status=0) == ""
    document = project.folder / "a folder/relations.md"
    document.write_text(document.read_text() + "\n## Fun fact\n\n## End\n\nWords.\n")
    project.write("new “file”.md", "# A\n\n# B\n\nWords.\n")
    found = messages(project.check("--since", "HEAD", "--format", "json", status=1))
    assert found == [("empty-section", "a folder/relations.md"), ("empty-section", "new “file”.md")]
    # What was not touched is not mended either.
    project.run("check", "--since", "HEAD", "--fix")
    assert "traety" in document.read_text()
    said = project.run("check", "--since", "no-such", status=2).stderr.decode()
    assert said.startswith("histmark: --since: ‘no-such’ is no revision here.")


def test_selection_by_name_code_and_group(project):
    def rules(*options):
        return {rule for rule, _ in messages(project.check("--format", "json", *options))}

    assert rules("--select", "empty-section,HM102") == {"empty-section", "unknown-kind"}
    assert rules("--select", "records") == rules("--select", "HM1") == {"unknown-kind"}
    assert "empty-section" not in rules("--ignore", "document")
    assert "did you mean ‘empty-section’" in project.run("check", "--select", "emty-section", status=2).stderr.decode()


def test_configuration_is_one_for_groups_codes_and_paths(project):
    project.write("histmark.json", """{
      // a comment
      "rules": { "document": "off", "empty-section": "error", "HM102": "information" },
      "overrides": [{ "paths": ["a folder/**"], "rules": { "wrong-weekday": "off" } }],
    }""")
    shown = json.loads(project.check("--show-config", "a folder/relations.md", status=0))
    assert shown["rules"]["empty-section"] == "error"
    assert shown["rules"]["broken-link"] == "off"
    assert shown["rules"]["unknown-kind"] == "information"
    assert shown["rules"]["wrong-weekday"] == "off"
    found = json.loads(project.check("--format", "json", status=1))["findings"]
    assert {(f["rule"], f["severity"]) for f in found} >= {("empty-section", "error"), ("unknown-kind", "information")}
    assert not {f["rule"] for f in found} & {"broken-link", "wrong-weekday", "unknown-suppression"}


def test_broken_configuration_is_a_finding_and_the_rest_holds(project):
    project.write("histmark.json", """{
      "rules": { "emty-section": "off", "wrong-weekday": "off" }, "calendar": "julien", "bibliography": "no.bib", }""")
    found = json.loads(project.check("--format", "json", status=2))["findings"]
    problems = [f["message"] for f in found if f["rule"] == "malformed-configuration"]
    assert len(problems) == 3 and "did you mean" in problems[0].lower()
    assert {f["rule"] for f in found} >= {"empty-section"} and "wrong-weekday" not in {f["rule"] for f in found}


@pytest.mark.parametrize("broken", ["{", "[]", '{ "colour": 1 }', '{ "rules": { "emty-section": "off" } }'])
def test_broken_configuration_is_told_in_sentences(project, broken):
    project.write("histmark.json", broken)
    done = project.check("--format", "json", "sound.md", status=2)
    assert all(m[0].isupper() or m[0] == "‘" for m in [f["message"] for f in json.loads(done)["findings"]])
    assert all(f["message"][-1] in ".?}" for f in json.loads(done)["findings"])
    project.run("check", "--exit-zero", "sound.md", status=2)


def test_environment_gives_what_the_command_line_does_not(project):
    assert messages(project.check(env={"HISTMARK_FORMAT": "json"}))
    assert project.check("--format", "jsonl", env={"HISTMARK_FORMAT": "nonsense"}).startswith("{")
    assert "\x1b" not in project.check("--color", "auto", env={"NO_COLOR": "1"})
    assert "\x1b" in project.check("--color", "always", env={"NO_COLOR": "1"})


@pytest.mark.parametrize("jobs", ["1", "2", "7"])
def test_the_order_is_the_same_whoever_works(project, jobs):
    for number in range(60):
        project.write(f"{number:02}.md", "# A\n\n# B\n\nThe treaty was signed on Sunday, 7 September 1951.\n")
    assert project.check("--jobs", jobs, "--format", "jsonl") == project.check("--format", "jsonl")


def test_statuses(project):
    project.run("check", "sound.md", status=0)
    project.run("check", status=1)
    project.run("check", "--exit-zero", status=0)
    project.run("check", "--quiet", "--select", "empty-section", status=1)
    for wrong in (["--format", "nonsense"], ["--select", ""], ["--ignore", ","], ["--jobs", "0"], ["--nonsense"], ["--config", "no.json"], ["no.md"]):
        assert project.run("check", *wrong, status=2).stderr.startswith(b"histmark: ")


def test_named_but_excluded(project):
    project.write("histmark.json", '{ "exclude": ["a folder/"] }')
    assert messages(project.check("--format", "json", "a folder/relations.md", status=1))
    project.run("check", "--force-exclude", "a folder/relations.md", status=0)
    (project.folder / "histmark.json").unlink()
    project.run("check", "--force-exclude", "a folder/relations.md", status=0)
    project.write("a folder/own.hist.md", "# A\n\n# B\n\nWords.\n")
    project.run("check", "--force-exclude", "a folder/own.hist.md", status=1)


def test_ignored_by_git_is_not_checked(project):
    project.write(".gitignore", "a folder/\n!sound.md\n")
    assert project.check(status=0) == ""


@pytest.mark.parametrize("is_committed", [False, True])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_renamed_document_has_no_more_changed_lines_than_were_edited(project, is_committed, ending):
    text = "# History\n\n## Empty\n\n## Next\n\n" + "".join(f"Words of paragraph {n}.\n\n" for n in range(20))
    for name in ("moved.md", "edited.md"):
        project.write(name, text.replace("\n", ending))
    git(project, "init", "--quiet")
    git(project, "config", "core.autocrlf", "false")
    git(project, "add", ".")
    git(project, "commit", "--quiet", "--message", "A")
    (project.folder / "texts").mkdir()
    git(project, "mv", "moved.md", "texts/история.md")
    git(project, "mv", "edited.md", "texts/edited.md")
    edited = text.replace("paragraph 2.", "paragraph 2, mended.").replace("## Next", "## Void\n\n## Next")
    # A line that looks like one of the headers of a difference, and a change after it.
    edited = edited.replace("paragraph 9.", "paragraph 9.\n++ b/sound.md") + "## Hollow\n\n## End\n\nWords.\n"
    project.write("texts/edited.md", edited.replace("\n", ending))
    if is_committed:
        git(project, "add", ".")
        git(project, "commit", "--quiet", "--message", "B")
    found = json.loads(project.check("--since", "HEAD~1" if is_committed else "HEAD", "--format", "json", status=1))
    assert [(f["path"], f["start"]["line"]) for f in found["findings"]] == [
        ("texts/edited.md", 5), ("texts/edited.md", 1 + edited.split("\n").index("## Hollow"))]


def test_lines_that_changed_are_known_through_links_and_in_standard_input(project, tmp_path_factory):
    git(project, "init", "--quiet")
    git(project, "add", ".")
    git(project, "commit", "--quiet", "--message", "A")
    document = project.folder / "a folder/relations.md"
    text = document.read_text()
    document.write_text(text + "\n## Void\n")
    link = tmp_path_factory.mktemp("links") / "link"
    link.symlink_to(project.folder)
    for path in (link, link / "a folder/relations.md"):
        found = json.loads(project.check("--since", "HEAD", "--format", "json", path, status=1))["findings"]
        assert [f["start"]["line"] for f in found] == [text.count("\n") + 2]
    found = project.check("--since", "HEAD", "--format", "text", "-", input=b"# A\n\n## Void\n", status=1)
    assert found.startswith("-:3:4: ")


def known(project, path="known.json"):
    return {
        (document, entry["rule"])
        for document, entries in json.loads((project.folder / path).read_text())["findings"].items()
        for entry in entries
    }


def test_what_is_not_looked_for_stays_known(project):
    project.write("other.md", "# A\n\n# B\n\nThe fleet sailed on 3 August 1492.\n")
    baseline = ["--baseline", "known.json"]
    project.run("check", *baseline, "--write-baseline", "--hints", status=0)
    everything = known(project)
    assert ("other.md", "unstated-calendar") in everything
    for part in (["--select", "dates"], ["--ignore", "document"], ["sound.md"], []):
        project.run("check", *baseline, "--shrink-baseline", *part, status=0)
        assert known(project) == everything, part
    project.run("check", *baseline, "--write-baseline", "sound.md", status=0)
    assert known(project) == everything
    project.write("other.md", "# A\n\nThe fleet sailed on 3 August 1492.\n\n# C\n\n# D\n")
    project.run("check", *baseline, "--write-baseline", "--select", "unknown-kind", status=0)
    assert known(project) == everything
    (project.folder / "other.md").unlink()
    project.run("check", *baseline, "--write-baseline", "sound.md", status=0)
    assert known(project) == {(path, rule) for path, rule in everything if path != "other.md"}
    for wrong in (["--since", "HEAD", "--shrink-baseline"], ["--write-baseline", "--shrink-baseline"]):
        assert project.run("check", *baseline, *wrong, status=2).stderr.startswith(b"histmark: ")


def test_a_baseline_in_a_folder_is_about_the_same_files_everywhere(project, tmp_path_factory):
    project.run("check", "--baseline", "ci/known.json", "--write-baseline", status=2)
    (project.folder / "ci").mkdir()
    project.run("check", "--baseline", "ci/known.json", "--write-baseline", status=0)
    assert {path for path, _ in known(project, "ci/known.json")} == {"../a folder/relations.md"}
    moved = tmp_path_factory.mktemp("elsewhere") / "project"
    project.folder.rename(moved)
    project.run("check", "--baseline", "ci/known.json", status=0, cwd=moved)
    project.run("check", "--baseline", "known.json", status=0, cwd=moved / "ci")
    found = project.run("check", "--format", "text", cwd=moved / "ci", status=1).stdout.decode()
    assert found.startswith("../a folder/relations.md:")
    moved.rename(project.folder)


def test_a_broken_configuration_is_never_known(project):
    project.write("histmark.json", '{ "exlude": ["a folder/"] }')
    done = project.run("check", "--baseline", "known.json", "--write-baseline", status=2)
    assert "malformed-configuration" in done.stdout.decode() and not (project.folder / "known.json").exists()
    project.write("known.json", json.dumps({"version": 1, "findings": {"histmark.json": [
        {"rule": "malformed-configuration", "words": "\"exlude\"", "line": ""}]}}))
    assert "exlude" in project.check("--baseline", "known.json", status=2)


def new_lines(project, *arguments, revision="HEAD", **options):
    found = json.loads(project.run("check", "--since", revision, "--format", "json", *arguments, **options).stdout)
    return [(f["path"], f["start"]["line"]) for f in found["findings"]]


DAY = "Sunday, 8 September 1951.\n"


@pytest.mark.parametrize("attributes", ["", "*.md -diff\n", "*.md diff=md\n"])
def test_git_shows_all_lines_whatever_it_was_told(project, attributes):
    (project.folder / "a folder/relations.md").unlink()
    document = project.write("own.md", b"a\0b\n\n" + DAY.encode() + b"\n1\n\n2\n\n" + b"3\rx\n\n" + DAY.encode())
    project.write(".gitattributes", attributes)
    git(project, "init", "--quiet")
    git(project, "config", "diff.md.textconv", "head -1")
    git(project, "config", "diff.interHunkContext", "10")
    git(project, "add", ".")
    git(project, "commit", "--quiet", "--message", "A")
    document.write_bytes(document.read_bytes().replace(b"a\0b\n", b"a\0c\n").replace(b"2\n", b"4\n") + b"\n" + DAY.encode())
    assert new_lines(project) == [("own.md", 14)]


def test_what_lies_in_other_repositories_counts_as_changed(project):
    git(project, "init", "--quiet")
    git(project, "add", ".")
    git(project, "commit", "--quiet", "--message", "A")
    project.write("inner/own.md", DAY)
    subprocess.run(["git", "init", "--quiet"], cwd=project.folder / "inner", check=True)
    subprocess.run(["git", "add", "."], cwd=project.folder / "inner", check=True)
    commit = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "--message", "A"]
    subprocess.run(commit, cwd=project.folder / "inner", check=True)
    assert new_lines(project) == [("inner/own.md", 1)]
    project.write("odd\x01\b\x7f name.md", DAY)
    assert len(new_lines(project)) == 2
    git(project, "add", "odd*")
    assert len(new_lines(project)) == 2


def test_a_broken_configuration_is_new_whatever_changed(project):
    project.write("histmark.json", '{ "overrides": [{ "paths": ["a"], "rules": {}, "path": "b" }] }')
    git(project, "init", "--quiet")
    git(project, "add", ".")
    git(project, "commit", "--quiet", "--message", "A")
    assert "‘path’" in project.check("--since", "HEAD", status=2)
