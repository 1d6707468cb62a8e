"""What is remembered of a check never tells anything that a fresh check would not."""

import os
import random
import time

import pytest

FILLER = "Nothing that anyone could contradict stands in this long line of plain words.\n" * 200


@pytest.fixture
def remembering(project):
    """A project of a few hundred kilobytes, of which checks are remembered."""
    project.write("histmark.json", "{}")
    project.write(
        "treaties.md",
        "# Treaties\n\nA word before.\n\n```treaty {#sf-1951}\ntitle: Treaty of San Francisco\nsigned: 1951-09-08\nin-force: 1952-04-28\n```\n\n"
        "```treaty {#reversed}\ntitle: Treaty of Nowhere\nsigned: 1951-09-08\nin-force: 1950-04-28\n```\n",
    )
    project.write("sources.bib", "@book{known, author={A. Author}, title={A Title}, year={1950}}\n")
    project.write("draft.md", "---\nhistmark: false\n---\n\n[Nothing](#nothing) is said of this.\n")
    project.write("lost.md", "---\nbibliography: lost.bib\n---\n\nIt is told by [@known].\n")
    for number in range(20):
        matter = "---\ntitle: A chapter\nlang: en-GB\nnocite: '@known'\nhistmark-ignore: [empty-section]\n---\n\n" if number % 3 else ""
        project.write(
            f"chapter-{number}.md",
            f"{matter}# Chapter {number}\n\nThe [Treaty](#sf-1951) was signed in {1950 + number % 3}, or"
            f" [in 1952](treaties.md#sf-1951.signed). It is told by [@known, p. 3; see -@unknown{number}] and @known, see"
            f" [the map](map-{number}.png), [there](chapter-{number + 1}.md#chapter-{number + 1}), [*label*][] and"
            f" <a id=\"place-{number}\"></a>[here](#place-{number}).\n\n[*label*]: #sf-1951 \"Title\"\n\n## Empty\n\n## Ünïcode\n\n{FILLER}",
        )
    return project


def age(project):
    """Makes all files old enough for their times to be trusted."""
    past = time.time() - 100
    for path in project.folder.rglob("*.*"):
        os.utime(path, (past, past))


def both(project, *arguments, format="json"):
    options = ("--format", format, "--hints", *arguments)
    remembered = project.check(*options)
    assert remembered == project.check(*options, "--no-cache")
    return remembered


def caches(project):
    return sorted(project.caches.glob("*.check"))


def test_a_second_check_says_the_same_and_reads_less(remembering):
    first = both(remembering)
    assert len(caches(remembering)) == 1
    assert both(remembering) == first
    assert "in-force-before-signed" in first and "unknown7" in first
    [cache] = caches(remembering)
    before = cache.read_bytes()
    assert both(remembering) == first
    assert cache.read_bytes() == before, "nothing changed, and yet it was checked again"


@pytest.mark.parametrize("seed", range(6))
def test_whatever_changes_the_findings_are_those_of_a_fresh_check(remembering, seed):
    chance = random.Random(seed)
    folder = remembering.folder

    def chapter():
        return folder / f"chapter-{chance.randrange(20)}.md"

    def replace(path, old, new):
        if path.exists():
            path.write_text(path.read_text().replace(old, new))

    changes = {
        "prose": lambda: replace(chapter(), "plain words", "words"),
        "a date": lambda: replace(chapter(), "signed in 195", "signed in 194"),
        "moved": lambda: replace(chapter(), "\n\nThe", "\n\nA line more.\n\nThe"),
        "record moved": lambda: replace(folder / "treaties.md", "# Treaties\n", "# Treaties\n\nA line more.\n"),
        "record nudged": lambda: replace(folder / "treaties.md", "A word", "A longer word"),
        "record": lambda: replace(folder / "treaties.md", "1952-04-28", "1951-04-28"),
        "record back": lambda: replace(folder / "treaties.md", "1951-04-28", "1952-04-28"),
        "id": lambda: replace(folder / "treaties.md", "{#sf-1951}", "{#sf}"),
        "id back": lambda: replace(folder / "treaties.md", "{#sf}", "{#sf-1951}"),
        "a heading": lambda: replace(chapter(), "# Chapter", "# The chapter"),
        "a map": lambda: (folder / f"map-{chance.randrange(20)}.png").write_bytes(b""),
        "no map": lambda: (folder / f"map-{chance.randrange(20)}.png").unlink(missing_ok=True),
        "gone": lambda: chapter().unlink(missing_ok=True),
        "new": lambda: (folder / "chapter-0.md").write_text(f"# Chapter 0\n\nAnew, [the treaty](#sf-1951).\n\n{FILLER}"),
        "a source": lambda: replace(folder / "sources.bib", "known,", "known2,"),
        "a source back": lambda: replace(folder / "sources.bib", "known2,", "known,"),
        "a bibliography": lambda: (folder / "more.bib").write_text("@book{unknown3, title={T}, year={1950}}\n"),
        "no bibliography": lambda: (folder / "more.bib").unlink(missing_ok=True),
        "configured": lambda: (folder / "histmark.json").write_text('{"rules": {"broken-link": "off"}}'),
        "not configured": lambda: (folder / "histmark.json").write_text("{}"),
        "same times": lambda: None,
    }
    for _ in range(25):
        name = chance.choice(sorted(changes))
        changes[name]()
        if chance.random() < 0.5:
            age(remembering)
        both(remembering, *chance.choice([("chapter-1.md",), ("treaties.md", "chapter-2.md"), *[()] * 6]))
        if chance.random() < 0.05:
            both(remembering, "--select", "sources")
        if chance.random() < 0.2:
            both(remembering, format=chance.choice(["full", "text", "sarif", "gitlab", "github", "rdjson"]))


def test_a_change_within_the_same_second_is_seen(remembering):
    both(remembering)
    path = remembering.folder / "chapter-3.md"
    status = path.stat()
    path.write_text(path.read_text().replace("signed in 1950", "signed in 1949"))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert path.stat().st_size == status.st_size
    both(remembering)


def test_what_one_document_alone_cites_is_remembered_while_another_is_checked(remembering):
    remembering.write("part/sources.bib", "@book{told, author={A. Author}, year={1950}}\n@book{told, title={T}, year={x}}\n")
    path = remembering.write("part/citing.md", f"# Citing\n\nIt is told by [@told].\n\n{FILLER}")
    first = both(remembering)
    assert "part/sources.bib" in first
    path.write_text(path.read_text() + "More.\n")
    both(remembering, "chapter-1.md")
    assert both(remembering) == first


def test_files_are_known_by_their_contents_and_then_by_their_times(remembering):
    """As in continuous integration: everything is checked out anew, and the program is another file."""
    age(remembering)
    time.sleep(3.1)
    first = both(remembering)
    [cache] = caches(remembering)
    before = cache.read_bytes()
    both(remembering)
    assert cache.read_bytes() == before
    age(remembering)
    time.sleep(3.1)
    assert both(remembering) == first
    after = cache.read_bytes()
    assert after != before, "the new times are not remembered"
    both(remembering)
    assert cache.read_bytes() == after
    path = remembering.folder / "chapter-3.md"
    path.write_text(path.read_text() + "More.\n")
    both(remembering)


def test_what_is_broken_is_as_if_it_were_not_there(remembering):
    first = both(remembering)
    [cache] = caches(remembering)
    whole = cache.read_bytes()
    chance = random.Random(1)
    for _ in range(40):
        broken = bytearray(whole)
        for _ in range(chance.randrange(1, 4)):
            broken[chance.randrange(len(broken))] ^= 1 << chance.randrange(8)
        cache.write_bytes(bytes(broken[: chance.randrange(1, len(broken) + 1)]))
        assert both(remembering) == first


def test_nothing_is_left_of_little_projects_or_where_it_is_not_wanted(remembering):
    both(remembering, "--no-cache")
    assert caches(remembering) == []
    for path in remembering.folder.glob("chapter-*.md"):
        path.unlink()
    both(remembering)
    assert caches(remembering) == []


def test_documents_without_a_project_are_remembered_by_their_folder(remembering):
    (remembering.folder / "histmark.json").unlink()
    first = both(remembering)
    assert len(caches(remembering)) == 1
    assert both(remembering) == first
    both(remembering, "chapter-1.md")
    assert len(caches(remembering)) == 1
