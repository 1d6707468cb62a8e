import SourceText

// How the values in a ``PackedSummary`` are written and read.

extension PackedWriter {
  private mutating func add(_ value: DocumentSettings.Value) {
    add(value.text)
    add(value.range)
  }

  mutating func add(_ settings: DocumentSettings) {
    add(ifAny: settings.takesPart) { $0.add($1) }
    for value in [settings.title, settings.date, settings.language, settings.calendar] {
      add(ifAny: value) { $0.add($1) }
    }
    add(settings.bibliographies) { $0.add($1) }
    add(settings.uncitedKeys.sorted()) { $0.add($1) }
    add(settings.ignoredRules) { $0.add($1) }
    add(settings.range)
  }

  mutating func add(_ heading: Heading) {
    add(heading.level)
    add(heading.text)
    add(ifAny: heading.slug == headingSlug(heading.text) ? nil : heading.slug) { $0.add($1) }
    add(ifAny: heading.idRange) { $0.add($1) }
    add(ifAny: heading.otherSlug) { $0.add($1) }
    add(heading.range)
    add(heading.contentRange)
    add(heading.sectionRange)
    add(heading.isEmpty)
  }

  mutating func add(_ reference: Reference) {
    switch reference.place {
    case .link: add(0)
    case .labelled: add(1)
    case .definition: add(2)
    case .field(let record, let field):
      add(record + 3)
      add(field)
    }
    add(reference.range)
    add(reference.textRange)
    add(reference.text)
    for (text, range) in [
      (reference.path, reference.pathRange), (reference.id, reference.idRange),
      (reference.property, reference.propertyRange),
    ] {
      add(ifAny: text) { $0.add($1) }
      add(range)
    }
  }

  mutating func add(_ citation: Citation) {
    add(citation.key)
    add(citation.keyRange)
    add(citation.range)
    add(citation.mode.rawValue)
    add(citation.suffixRange)
    add(citation.groupRange)
    add(citation.isAlone)
  }
}

extension PackedReader {
  private mutating func value() -> DocumentSettings.Value { DocumentSettings.Value(text(), range()) }

  mutating func settings() -> DocumentSettings {
    var settings = DocumentSettings()
    settings.takesPart = ifAny { $0.bool() }
    settings.title = ifAny { $0.value() }
    settings.date = ifAny { $0.value() }
    settings.language = ifAny { $0.value() }
    settings.calendar = ifAny { $0.value() }
    settings.bibliographies = array { $0.value() }
    settings.uncitedKeys = Set(array { $0.text() })
    settings.ignoredRules = array { $0.value() }
    settings.range = range()
    return settings
  }

  mutating func heading() -> Heading {
    let (level, text) = (int(), text())
    return Heading(
      level: level, text: text, slug: ifAny { $0.text() } ?? headingSlug(text), idRange: ifAny { $0.range() },
      otherSlug: ifAny { $0.text() }, range: range(), contentRange: range(), sectionRange: range(), isEmpty: bool())
  }

  mutating func reference() -> Reference {
    Reference(
      place: place(), range: range(), textRange: range(), text: text(), path: ifAny { $0.text() }, pathRange: range(),
      id: ifAny { $0.text() }, idRange: range(), property: ifAny { $0.text() }, propertyRange: range())
  }

  private mutating func place() -> Reference.Place {
    switch int() {
    case 0: .link
    case 1: .labelled
    case 2: .definition
    case let number: .field(record: number &- 3, field: int())
    }
  }

  mutating func citation() -> Citation {
    Citation(
      key: text(), keyRange: range(), range: range(), mode: Citation.Mode(rawValue: int()) ?? .normal,
      suffixRange: range(), groupRange: range(), isAlone: bool())
  }
}
