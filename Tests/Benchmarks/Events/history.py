"""A made-up history as a project: files of event records, related to each other in time, the same each time."""

import datetime
import hashlib
import random
import shutil
from pathlib import Path

SEED = 1855
FIRST_DAY = datetime.date(1600, 1, 1)


def day(number):
    return (FIRST_DAY + datetime.timedelta(days=number)).isoformat()


class Event:
    def __init__(self, first, last):
        self.first, self.last = first, last
        self.date = None
        self.relations = {}

    def relate(self, field, target):
        self.relations.setdefault(field, []).append(target)


def events(count, wrong):
    """One true course of events, each with three relations to others near it in time; seven of ten have dates, of which so many are
    wrong."""
    source = random.Random(SEED)
    course, start = [], 0
    for _ in range(count):
        start += source.randrange(0, 3)
        course.append(Event(start, start + (source.randrange(1, 400) if source.random() < 0.25 else 0)))
    for number, event in enumerate(course):
        if source.random() < 0.7:
            first, last = day(event.first), day(event.last)
            kind = source.random()
            if kind >= 0.7:
                first, last = first[:7], last[:7]
            event.date = f"{first}/{last}" if first != last else first
        for _ in range(3):
            other = (number + source.randrange(1, 100) * source.choice([1, -1])) % count
            relate(source, event, course[other], other)
    for event in source.sample([event for event in course if event.date], wrong):
        event.date = day(event.first + 20_000)
    return course


def relate(source, one, two, name):
    """Whatever relation is true of two."""
    if one.last < two.first:
        gap = two.first - one.last
        one.relate("before", f"#e{name}" + (f" within {gap + 10} days" if source.random() < 0.2 else ""))
    elif two.last < one.first:
        gap = one.first - two.last
        one.relate("after", f"#e{name}" + (f" within {gap + 10} days" if source.random() < 0.2 else ""))
    elif two.first <= one.first and one.last <= two.last:
        one.relate("during", f"#e{name}")
    elif one.first <= two.first and two.last <= one.last:
        one.relate("contains", f"#e{name}")
    elif one.first < two.first:
        one.relate("overlaps", f"#e{name}")
    else:
        one.relate("overlapped-by", f"#e{name}")


def record(number, event):
    lines = [f"```event {{#e{number}}}", f"title: Event {number}"]
    if event.date:
        lines.append(f"date: {event.date}")
    lines += [f"{field}: {'; '.join(targets)}" for field, targets in event.relations.items()]
    return "\n".join([*lines, "```", ""])


def write_history(folder, count, per_file, wrong=20):
    """Writes the project, if it is not there. What documents tell of is scattered over them."""
    folder = Path(folder)
    key = hashlib.sha256(Path(__file__).read_bytes() + f"{count} {per_file} {wrong}".encode()).hexdigest()
    stamp = folder / ".complete"
    if stamp.exists() and stamp.read_text() == key:
        return
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "histmark.json").write_text('{"rules": {"unused-record": "off"}}\n')
    numbered = list(enumerate(events(count, wrong)))
    random.Random(SEED).shuffle(numbered)
    for start in range(0, count, per_file):
        records = [record(*pair) for pair in numbered[start:start + per_file]]
        name = f"chapter{start // per_file:03}"
        (folder / f"{name}.md").write_text("\n".join([f"# {name.capitalize()}", "", *records]))
    stamp.write_text(key)
