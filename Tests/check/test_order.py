"""`histmark order` and `histmark why`: the events of a project in time, and the chain between two of them."""

import json

EVENTS = """\
```event {#war}
title: Declaration of war
date: 1904-02-10
```

```event {#siege}
title: Siege of the port
after: #war
before: #surrender
```

```event {#surrender}
title: Surrender of the port
date: 1905-01-02
```
"""


def test_events_stand_in_time_with_their_bounds(project):
    project.write("events.md", EVENTS)
    lines = project.run("order", "events.md", status=0).stdout.decode().splitlines()
    ids = [line[line.rindex("#") + 1 : -1] for line in lines if not line.startswith(" ")]
    assert ids == ["war", "siege", "surrender"], lines
    siege = next(line for line in lines if "#siege" in line)
    assert "1904-02-10" in siege and "1905-01-02" in siege, siege
    told = json.loads(project.run("order", "--json", "events.md", status=0).stdout)
    assert [(event["id"], event["earliest"], event["latest"]) for event in told] == [
        ("war", "1904-02-10", "1904-02-10"), ("siege", "1904-02-10", "1905-01-02"), ("surrender", "1905-01-02", "1905-01-02"),
    ]
    assert len(told[1]["reasons"]) == 2


def test_the_chain_between_two_events_is_told(project):
    project.write("events.md", EVENTS)
    told = project.run("why", "war", "surrender", status=0).stdout.decode()
    assert "siege" in told.lower() or "1904" in told, told
    project.run("why", "war", "nobody", status=1)


def test_what_is_known_of_two_events_is_told_where_nothing_decides(project):
    project.write("events.md", EVENTS + "\n```event {#mutiny}\ntitle: Mutiny\nafter: #war\n```\n")
    told = project.run("why", "siege", "mutiny", status=1).stdout.decode()
    assert "Nothing tells which" in told and "‘Mutiny’ was not before 10 February 1904: it is after" in told, told
    project.run("why", "war", "war", status=2)


def test_why_reads_the_documents_that_are_named(project):
    project.write("elsewhere/events.md", EVENTS)
    (project.folder / "histmark.json").unlink(missing_ok=True)
    told = project.run("why", "war", "surrender", "elsewhere", status=0).stdout.decode()
    assert "is before" in told, told
    told = project.run("why", "#surrender", "#war", "elsewhere/events.md", status=0).stdout.decode()
    assert told.startswith("‘Declaration of war’ is before ‘Surrender of the port’"), told


def test_why_says_what_to_do_where_nothing_is_told(project):
    (project.folder / "histmark.json").unlink(missing_ok=True)
    (project.folder / "empty").mkdir()
    assert "name those that tell of the two" in project.run("why", "war", "surrender", "empty", status=1).stderr.decode()
    project.write("events.md", EVENTS)
    told = project.run("why", "surender", "war", status=1).stderr.decode()
    assert "nothing is known of ‘surender’" in told and "‘surrender’" in told, told
