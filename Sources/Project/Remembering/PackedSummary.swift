import Model
import SourceText

extension DocumentSummary {
  /// What the document says to others, as it is remembered; nil where that is more than headings, links and citations, so
  /// that it is to be read again.
  var packed: [UInt8]? {
    guard records.isEmpty, sources.references == nil, sources.document == nil else { return nil }
    var writer = PackedWriter()
    writer.add(settings)
    writer.add(headings) { $0.add($1) }
    writer.add(references) { $0.add($1) }
    writer.add(citations) { $0.add($1) }
    writer.add(anchors.sorted()) { $0.add($1) }
    return writer.bytes
  }

  /// Nil where the bytes are not what ``packed`` makes.
  convenience init?(packed bytes: [UInt8], of document: DocumentID) {
    var reader = PackedReader(bytes[...])
    self.init(
      of: document, settings: reader.settings(), headings: reader.array { $0.heading() },
      references: reader.array { $0.reference() }, citations: reader.array { $0.citation() },
      anchors: Set(reader.array { $0.text() }))
    if reader.isBroken || !reader.isAtEnd { return nil }
  }
}

extension PackedWriter {
  fileprivate mutating func add(_ value: DocumentSettings.Value) {
    add(value.text)
    add(value.range)
  }

  fileprivate mutating func add(_ settings: DocumentSettings) {
    add(ifAny: settings.takesPart) { $0.add($1) }
    for value in [settings.title, settings.date, settings.language, settings.calendar] {
      add(ifAny: value) { $0.add($1) }
    }
    add(settings.bibliographies) { $0.add($1) }
    add(settings.uncitedKeys.sorted()) { $0.add($1) }
    add(settings.ignoredRules) { $0.add($1) }
    add(settings.range)
  }

  fileprivate mutating func add(_ heading: Heading) {
    add(heading.level)
    add(heading.text)
    add(heading.slug)
    add(heading.range)
    add(heading.contentRange)
    add(heading.sectionRange)
    add(heading.isEmpty)
  }

  /// A link; fields have references only where there are records.
  fileprivate mutating func add(_ link: Reference) {
    add(link.range)
    add(link.textRange)
    add(link.text)
    for (text, range) in [(link.path, link.pathRange), (link.id, link.idRange), (link.property, link.propertyRange)] {
      add(ifAny: text) { $0.add($1) }
      add(range)
    }
  }

  fileprivate mutating func add(_ citation: Citation) {
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

  fileprivate mutating func settings() -> DocumentSettings {
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

  fileprivate mutating func heading() -> Heading {
    Heading(
      level: int(), text: text(), slug: text(), range: range(), contentRange: range(), sectionRange: range(),
      isEmpty: bool())
  }

  fileprivate mutating func reference() -> Reference {
    Reference(
      place: .link, range: range(), textRange: range(), text: text(), path: ifAny { $0.text() }, pathRange: range(),
      id: ifAny { $0.text() }, idRange: range(), property: ifAny { $0.text() }, propertyRange: range())
  }

  fileprivate mutating func citation() -> Citation {
    Citation(
      key: text(), keyRange: range(), range: range(), mode: Citation.Mode(rawValue: int()) ?? .normal,
      suffixRange: range(), groupRange: range(), isAlone: bool())
  }
}
