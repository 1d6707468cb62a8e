"""What holds for the command line as a whole: standard input, words that mean nothing, exit statuses."""

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
