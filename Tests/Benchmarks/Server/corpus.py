"""A large project of made-up history, the same each time: documents of prose with records, links, citations and dates."""

import hashlib
import random
from pathlib import Path

SEED = 1855
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December"]
PLACES = ["Shimoda", "Saint Petersburg", "Portsmouth", "Lisbon", "Orléans", "Münster", "Kraków", "Yokohama", "Kyiv", "Nerchinsk",
          "Tientsin", "Constantinople", "Montevideo", "Reykjavík", "Córdoba", "Tilsit", "Vienna", "Ghent"]
POLITIES = ["Japan", "the Russian Empire", "Great Britain", "France", "the Ottoman Empire", "Austria-Hungary", "Prussia",
            "the United States", "Sweden", "Spain", "Portugal", "Denmark"]
PEOPLE = ["the envoy", "the admiral", "a clerk of the embassy", "the foreign minister", "the governor", "the elder statesman",
          "the interpreter", "an anonymous chronicler"]
NAMES = ["the Treaty of Shimoda", "the Congress of Vienna", "the Peace of Westphalia", "the Treaty of Nerchinsk",
         "the Crimean War", "the Treaty of Portsmouth", "the Thirty Years' War", "the Treaty of Tilsit"]
VERBS = ["proposed", "refused", "postponed", "reopened", "described in detail", "complained about", "recorded", "denied",
         "translated", "examined", "overlooked", "copied out"]
THINGS = ["the question of the islands", "a draft of the second article", "the rights of the fishermen", "the ransom", "the old frontier",
          "the arrears of the tribute", "the customs of the port", "the succession", "the exchange of prisoners",
          "the passage of the straits", "the map that both sides had used", "the letters of credence"]
ENDS = ["although nobody had asked for it", "as his own diary admits", "which later writers have often misread",
        "in a long dispatch that survives in two copies", "without waiting for instructions",
        "to the surprise of the neutral powers", "and the court took no notice", "before the snow closed the passes"]


class Writer:
    """Writes documents, one after another, from one stream of random numbers."""

    def __init__(self, seed, documents):
        self.random = random.Random(seed)
        self.documents = documents

    def choice(self, words):
        return words[int(self.random.random() * len(words))]

    def date(self):
        year = 1600 + int(self.random.random() * 340)
        kind = self.random.random()
        if kind < 0.4:
            return f"on {1 + int(self.random.random() * 28)} {self.choice(MONTHS)} {year}"
        if kind < 0.7:
            return f"in {self.choice(MONTHS)} {year}"
        return f"in {year}"

    def reference(self):
        """A link to a record of any document, or a citation."""
        kind = self.random.random()
        number = int(self.random.random() * self.documents)
        if kind < 0.55:
            return f"([the agreement](#t{number}-{int(self.random.random() * 3)}))"
        return f"[@author{int(self.random.random() * 1000)}, p. {1 + int(self.random.random() * 400)}]"

    def sentence(self):
        kind = self.random.random()
        subject = self.choice(PEOPLE if kind < 0.6 else POLITIES)
        parts = [subject[0].upper() + subject[1:], self.choice(VERBS), self.choice(THINGS)]
        if kind < 0.25:
            parts.append(self.date())
        if kind > 0.85:
            parts.append(f"after {self.choice(NAMES)}")
        if kind > 0.5:
            parts.append(f"at {self.choice(PLACES)}")
        parts.append(self.choice(ENDS))
        if self.random.random() < 0.12:
            parts.append(self.reference())
        return " ".join(parts) + "."

    def paragraph(self):
        words = " ".join(self.sentence() for _ in range(5 + int(self.random.random() * 4))).split(" ")
        lines, line = [], words[0]
        for word in words[1:]:
            if len(line) + 1 + len(word) > 78:
                lines.append(line)
                line = word
            else:
                line += " " + word
        return "\n".join([*lines, line]) + "\n"

    def record(self, name):
        year = 1600 + int(self.random.random() * 340)
        place = self.choice(PLACES)
        month, day = 1 + int(self.random.random() * 11), 1 + int(self.random.random() * 28)
        return (f"```treaty {{#{name}}}\ntitle: Agreement of {place} on {self.choice(THINGS)}\nshort: Agreement of {place}\n"
                f"signed: {year}-{month:02}-{day:02} {place}\nin-force: {year + 1}-{month:02}-{day:02}\n"
                f"source: @author{int(self.random.random() * 1000)}\n```\n")

    def document(self, number, size, records=3):
        """A document of about `size` bytes with its records, three for each 10 kB."""
        parts = [f"# A chronicle, part {number}\n"]
        length, made, step = 0, 0, size // max(records, 1)
        section = 0
        while length < size:
            if len(parts) % 6 == 1:
                section += 1
                parts.append(f"## Of {self.choice(THINGS)}, {number}.{section}\n")
            parts.append(self.paragraph())
            length += len(parts[-1].encode()) + 1
            if made < records and length > made * step:
                parts.append(self.record(f"t{number}-{made}"))
                length += len(parts[-1]) + 1
                made += 1
        return "\n".join(parts)

    def bibliography(self):
        return "".join(
            f"@book{{author{number},\n  author = {{Author, Anne {number}}},\n  title = {{History of {self.choice(THINGS)}}},\n"
            f"  date = {{{1900 + number % 100}}},\n  publisher = {{University Press}}\n}}\n\n" for number in range(1000))


def write_frame(folder, documents):
    """Writes the configuration and the bibliography of a project."""
    (folder / "histmark.json").write_text('{"bibliography": ["sources.bib"]}\n')
    (folder / "sources.bib").write_text(Writer(SEED, documents).bibliography())


def write_project(folder, documents, size):
    """Writes the project, if it is not there; how many bytes its documents have."""
    folder = Path(folder)
    key = hashlib.sha256(Path(__file__).read_bytes() + f"{documents} {size}".encode()).hexdigest()
    stamp = folder / ".complete"
    if not stamp.exists() or stamp.read_text() != key:
        folder.mkdir(parents=True, exist_ok=True)
        write_frame(folder, documents)
        writer = Writer(SEED, documents)
        for number in range(documents):
            part = folder / f"part{number // 100:03}"
            part.mkdir(exist_ok=True)
            (part / f"chronicle{number}.md").write_text(writer.document(number, size), encoding="utf-8")
        stamp.write_text(key)
    return sum(path.stat().st_size for path in folder.glob("part*/*.md"))


def text_of_size(size, documents, number):
    """One more document, for any size."""
    return Writer(SEED + number, documents).document(number, size, records=max(3, size // 3500))
