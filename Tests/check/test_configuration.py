"""The published schema of `histmark.json`, and the file that `histmark init` writes."""

import json
import pathlib
import re
import subprocess
import sys

TOOLS = pathlib.Path(sys.executable).parent
SCHEMA = pathlib.Path(__file__).parents[2] / "Grammar/histmark.schema.json"


def verdict(project, text):
    file = project.write("candidate.json", text)
    return subprocess.run(
        [TOOLS / "check-jsonschema", "--force-filetype", "json5", "--schemafile", SCHEMA, file], capture_output=True
    )


def test_the_schema_is_one():
    subprocess.run([TOOLS / "check-jsonschema", "--check-metaschema", SCHEMA], check=True, stdout=subprocess.DEVNULL)


def test_init_writes_what_the_schema_and_the_program_accept(project):
    (project.folder / "histmark.json").unlink()
    project.run("init", status=0)
    text = (project.folder / "histmark.json").read_text()
    project.run("init", status=2)
    assert json.loads(project.check("--show-config", status=0))["problems"] == 0
    # With all that it explains set, too.
    whole = re.sub(r'^  // ("\w+":)', r"  \1", text, flags=re.M)
    assert whole != text
    done = verdict(project, whole)
    assert done.returncode == 0, done.stdout
    project.write("histmark.json", whole)
    project.write("references.bib", "")
    assert json.loads(project.check("--show-config", status=0))["problems"] == 0


def test_what_the_schema_refuses_the_program_reports(project):
    for wrong in (
        '{ "rules": { "emty-section": "off" } }', '{ "rules": { "dates": "maybe" } }', '{ "exclude": 1 }', '{ "colour": 1 }',
        '{ "rules": { "unlinked-mention": { "every": "yes" } } }', '{ "rules": { "empty-section": { "loud": true } } }', '{ "rules": { "empty-section": { "severity": 5 } } }',
        '{ "overrides": [{ "paths": ["a"] }] }', '{ "kinds": { "ship": { "fields": { "launched": "day" } } } }',
    ):
        assert verdict(project, wrong).returncode == 1, wrong
        project.write("histmark.json", wrong)
        assert json.loads(project.check("--show-config", status=2))["problems"] == 1, wrong


def test_a_rule_has_options(project):
    project.write("a.md", "The Treaty of Shimoda drew a frontier. The Treaty of Shimoda left Sakhalin undivided.\n")
    for setting, count in (
        ('"warning"', 1), ('{ "severity": "warning", "every": true }', 2), ('{ "severity": "warning", "kinds": ["person"] }', 0),
        ('{ "every": true }', 0),
    ):
        configuration = '{ "rules": { "unlinked-mention": %s } }' % setting
        assert verdict(project, configuration).returncode == 0
        project.write("histmark.json", configuration)
        found = json.loads(project.check("--format", "json", "a.md", status=1 if count else 0))["findings"]
        assert [finding["rule"] for finding in found] == ["unlinked-mention"] * count, setting


def test_every_command_tells_what_is_wrong_and_goes_on(project):
    project.write("histmark.json", '{\n  "colour": 1 }')
    project.write("own.md", "```treaty {#ours}\ntitle: A treaty of ours\nsigned: 1951\n```\n\nOf 1951.\n")
    commands = [
        ["format", "--check", "own.md"], ["format", "--diff"], ["order"], ["why", "#ours", "#sf-1951"],
        ["hover", "own.md:1:12"], ["hover", "own.md:7:1"], ["annotate", "own.md", "sound.md"], ["facts", "ours"],
        ["cite", "ours"], ["dates", "own.md", "sound.md"], ["export", "own.md"], ["tree", "own.md"], ["kinds"],
        ["index"], ["check", "--show-config"],
    ]
    for command in commands:
        done = project.run(*command, status=2)
        told = "histmark.json:2:3: There is no key ‘colour’."
        assert done.stderr.decode().splitlines().count(told) == 1, command
        project.write("histmark.json", "{}")
        # An index and what is shown of a configuration hold the configuration itself.
        assert project.run(*command).stdout == done.stdout or command[0] in ("index", "check"), command
        project.write("histmark.json", '{\n  "colour": 1 }')
