"""What holds for the command line as a whole: standard input, words that mean nothing, exit statuses."""

import json

import pytest

TEXT = "The San Francisco Peace Treaty was signed in 1951.\n"


def test_standard_input_is_a_document_of_every_command_that_reads_one(project):
    project.write("own.md", "```treaty {#own-sf}\ntitle: A treaty of ours\nsigned: 1951-09-08\n```\n")
    text = TEXT.encode() + b"\nSee [it](#own-sf).\n"
    project.write("text.md", text)
    for command, operand, place in [("annotate", "-", ""), ("hover", "-", ":1:8"), ("hover", "-", ":3:6")]:
        read = project.run(command, operand + place, input=text, status=0)
        assert read.stdout == project.run(command, "text.md" + place, status=0).stdout != b""
        assert read.stderr == b""
    # There is no file to be written, so that the text is printed as it would be.
    assert b"](#sf-1951)" in project.run("annotate", "--write", "-", input=text, status=0).stdout
    assert b"+The [San Francisco Peace Treaty](#sf-1951)" in project.run("annotate", "--diff", "-", input=text).stdout
    project.run("hover", "-:9:1", input=text, status=1)


def test_a_document_that_is_not_there_is_told_once(project):
    said = project.run("annotate", "no.md", status=2).stderr.decode()
    assert said == "histmark: no.md: No such file or directory\n"


@pytest.mark.parametrize(
    "arguments, known, meant",
    [
        (["annotate", "sound.md", "--kinds", "treaty,polty"], "person", "polity"),
        (["kinds", "polty"], "person", "polity"),
        (["import", "table.csv", "--kind", "polty"], "person", "polity"),
        (["check", "--format", "sarrif"], "rdjson", "sarif"),
        (["export", "sound.md", "--to", "htm"], "html", "html"),
        (["chekc"], "", "check"),
        (["check", "--selct", "dates"], "", "--select"),
    ],
)
def test_a_word_that_means_nothing_is_refused_and_what_was_meant_is_told(project, arguments, known, meant):
    project.write("table.csv", "title,signed\nA,1951\n")
    done = project.run(*arguments, status=2)
    said = done.stderr.decode()
    assert done.stdout == b"" and f"Did you mean ‘{meant}’?" in said and known in said


def test_a_kind_of_the_projects_own_can_be_annotated(project):
    project.write("histmark.json", '{ "kinds": { "ship": { "fields": { "built": "date" } } } }')
    project.run("annotate", "--kinds", "ship", "sound.md", status=0)


def test_statistics_are_json_too(project):
    findings = json.loads(project.check("--format", "json", status=1))["findings"]
    counts = json.loads(project.check("--statistics", "--format", "json", status=1))
    assert {c["rule"]: c["count"] for c in counts} == {
        f["rule"]: sum(g["rule"] == f["rule"] for g in findings) for f in findings
    }
    assert [c["count"] for c in counts] == sorted((c["count"] for c in counts), reverse=True)
    kind = next(c for c in counts if c["rule"] == "unknown-kind")
    assert kind == {"rule": "unknown-kind", "code": "HM102", "severity": "warning", "count": 1, "fixable": 1}
    lines = project.check("--statistics", "--format", "jsonl", status=1).splitlines()
    assert [json.loads(line) for line in lines] == counts
    assert json.loads(project.check("--statistics", "--format", "json", "sound.md", status=0)) == []
    # What has no way to say it says so, rather than to print what its reader does not read.
    done = project.run("check", "--statistics", "--format", "sarif", status=2)
    assert done.stdout == b"" and b"jsonl" in done.stderr


@pytest.mark.parametrize("text, configuration, status", [
    ("# A\n\n# B\n\nWords.\n", "{}", 1),
    ("```treaty {#a}\nsigned: 1951-13-01\ntitle: A\n```\n", "{}", 1),
    ("# Words\n\nWords.\n", "{}", 0),
    ("# Words\n\nWords.\n", '{ "colour": 1 }', 2),
    ("# A\n\n# B\n\nWords.\n", '{ "rules": { "empty-section": "information" } }', 1),
    ("# A\n\n# B\n\nWords.\n", '{ "rules": { "empty-section": "hint" } }', 0),
])
def test_quiet_changes_what_is_printed_and_never_the_status(tmp_path, project, text, configuration, status):
    for path in ("a folder/relations.md", "sound.md"):
        project.write(path, text)
    project.write("histmark.json", configuration)
    for options in ([], ["--statistics"], ["--diff"], ["--format", "json"]):
        if options != ["--diff"]:
            project.run("check", *options, status=status)
        loud, quiet = project.run("check", *options), project.run("check", "--quiet", *options)
        assert loud.returncode == quiet.returncode
        assert b"warning" not in quiet.stdout or options == ["--format", "json"]
    assert project.run("check", "--exit-zero", "--quiet").returncode == (2 if status == 2 else 0)
    assert all(
        f["severity"] == "error" for f in json.loads(project.check("--quiet", "--format", "json"))["findings"])


def test_quiet_mends_and_keeps_the_same(project):
    document = project.folder / "a folder/relations.md"
    text = document.read_bytes()
    project.run("check", "--fix")
    mended = document.read_bytes()
    document.write_bytes(text)
    assert project.run("check", "--fix", "--quiet").stderr == b""
    assert document.read_bytes() == mended != text
    project.run("check", "--baseline", "loud.json", "--write-baseline", status=0)
    project.run("check", "--baseline", "quiet.json", "--write-baseline", "--quiet", status=0)
    assert (project.folder / "loud.json").read_bytes() == (project.folder / "quiet.json").read_bytes()


def test_what_cannot_be_done_is_told_plainly(project):
    project.write("latin.csv", "title,signed\nÄrger,1951\n".encode("latin-1"))
    project.write("empty.csv", "")
    said = [
        (["rules", "more"], "histmark: ‘more’ is too much: nothing stands after the options."),
        (["init", "a", "b"], "histmark: Name one folder."),
        (["index", "no.md"], "histmark: no.md: No such file or directory"),
        (["hover", ".:1:1"], "histmark: . is a folder, not a document."),
        (["explain", "emty-section"], "histmark: There is no rule ‘emty-section’. Did you mean ‘empty-section’?"),
        (["import", "latin.csv"], "histmark: latin.csv is not UTF-8; save the table as “CSV UTF-8”."),
        (["import", "empty.csv"], "histmark: empty.csv is empty."),
        (["check", "--config", "no.json"], "histmark: no.json: No such file or directory\n"),
        (["check", "--since", "HEAD"], "histmark: --since: git says ‘not a git repository"),
    ]
    for arguments, start in said:
        done = project.run(*arguments, status=2)
        assert done.stdout == b"" and done.stderr.decode().startswith(start), arguments
    assert project.run("facts", "nothing of the kind", status=1).stdout == b""
