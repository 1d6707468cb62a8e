import Bibliography
import Chronology
import Records
import SourceText

extension BibliographyEntry {
  /// The source that a `source` or `treaty` record is; nil for other kinds, and for a record without an id.
  ///
  /// - Parameter name: What an item of a list of references is called, such as a party that is given by its id.
  package init?(_ record: Record, naming name: @escaping (Mention) -> String) {
    guard let id = record.id else { return nil }
    var reader = RecordEntryReader(record, name)
    switch record.kindName {
    case "source": reader.readSource()
    case "treaty": reader.readTreaty()
    default: return nil
    }
    self.init(
      key: id, keyRange: record.idRange, range: record.range, type: reader.type, writtenType: record.kindName,
      fields: reader.fields, others: reader.others)
  }
}

/// Reading the fields of a record as CSL variables.
private struct RecordEntryReader {
  private let record: Record
  private let name: (Mention) -> String
  private(set) var type: CSLType
  private(set) var fields: [BibliographyEntry.Field] = []
  private(set) var others: [BibliographyEntry.Other] = []

  init(_ record: Record, _ name: @escaping (Mention) -> String) {
    self.record = record
    self.name = name
    type = .document
  }

  // MARK: Sources

  /// The fields of a source are named for CSL's variables.
  mutating func readSource() {
    type = writtenType
    for field in record.fields {
      guard let variable = CSLVariable(rawValue: field.name), variable != .source, variable != .status,
        !fields.contains(where: { $0.variable == variable })
      else { continue }
      switch variable.kind {
      case .names: add(variable, .names(names(in: field)), field)
      case .date: if let date = date(in: field) { add(variable, .date(date), field) }
      case .text: if !field.string.isEmpty { add(variable, .text(RichText(field.string)), field) }
      }
    }
    if !fields.contains(where: { $0.variable == .titleShort }), let short = record.field("short") {
      add(.titleShort, .text(RichText(short.string)), short)
    }
    // `date` is what all records have; of a source it says when it was published or written.
    if !fields.contains(where: { $0.variable == .issued }), let field = record.field("date"), let date = date(in: field)
    {
      add(.issued, .date(date), field)
    }
    for (field, variable) in [("doi", CSLVariable.doi), ("url", .url), ("isbn", .isbn), ("issn", .issn)] {
      guard let found = record.field(field), !found.string.isEmpty else { continue }
      add(variable, .text(RichText(found.string)), found)
    }
  }

  /// The type that the record names, or the one that its fields imply.
  private var writtenType: CSLType {
    if let written = record.text("type")?.lowercased() {
      return CSLType(rawValue: written) ?? CSLType(bibLaTeX: written)
    }
    if record.field("archive") != nil { return .manuscript }
    if record.field("container-title") != nil { return .articleJournal }
    return record.field("publisher") != nil ? .book : .document
  }

  private mutating func add(_ variable: CSLVariable, _ value: BibliographyEntry.Value, _ field: Field) {
    fields.append(.init(variable, value, field.valueRange))
  }

  /// Names separated by semicolons, family name first if a comma stands; what has none is printed as it is.
  private func names(in field: Field) -> [PersonName] {
    field.string.split(separator: ";").compactMap { item in
      let parts = item.split(separator: ",", maxSplits: 1).map { $0.trimmingSpaces }
      guard let first = parts.first, !first.isEmpty else { return nil }
      if parts.count == 2, !parts[1].isEmpty { return PersonName(family: first, given: parts[1]).withParticlesApart() }
      return PersonName(literal: first)
    }
  }

  private func date(in field: Field) -> SourceDate? {
    if let date = field.value.dates.first?.date { return SourceDate(text: date.edtf.description, date: date) }
    return field.string.isEmpty ? nil : SourceDate(text: field.string, date: nil, isLiteral: true)
  }

  // MARK: Treaties

  /// A treaty as CSL's `treaty` has it, and with what OSCOLA's `@legal` has besides: who made it, and its stages.
  mutating func readTreaty() {
    type = .treaty
    for (variable, name) in [(CSLVariable.title, "title"), (.titleShort, "short")] {
      if let field = record.field(name), !field.string.isEmpty { add(variable, .text(RichText(field.string)), field) }
    }
    if !fields.contains(where: { $0.variable == .title }), let short = record.field("short") {
      add(.title, .text(RichText(short.string)), short)
    }
    var stages: [String] = []
    for (name, stage) in [("opened", "opened"), ("signed", "signed"), ("date", "concluded"), ("in-force", "inforce")] {
      guard let field = record.fields(name).first(where: { !$0.value.dates.isEmpty }), let date = date(in: field),
        !date.isLiteral
      else { continue }
      if stage == "concluded", !stages.isEmpty { continue }
      stages.append("\(stage)=\(date.text)")
      if stage == "inforce" {
        add(.availableDate, .date(date), field)
      } else if !fields.contains(where: { $0.variable == .issued }) {
        add(.issued, .date(date), field)
        if let place = place(of: field) { add(.eventPlace, .text(RichText(place)), field) }
      }
    }
    if !stages.isEmpty { others.append(.init("execution", stages.joined(separator: " and "))) }
    let parties = record.mentions("parties").map(name).filter { !$0.isEmpty }
    if !parties.isEmpty { others.append(.init("parties", Self.list(parties))) }
    if let series = record.field("series") { readSeries(series) }
    if let articles = record.field("articles"), let count = Int(articles.string) {
      others.append(.init("articles", String(count), articles.valueRange))
      others.append(.init("pagination", "article"))
    }
    if let url = record.field("url"), !url.string.isEmpty { add(.url, .text(RichText(url.string)), url) }
  }

  private static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) and \(last)"
  }

  /// The words after a date of signature, which are its place unless they name who signed.
  private func place(of field: Field) -> String? {
    guard let rest = field.value.dates.first?.rest, !rest.isEmpty, !rest.contains("#"), !rest.contains(";") else {
      return nil
    }
    return rest
  }

  /// Where a treaty is printed, in the variables of a journal: "UNTS 136, 45 (no. 1832)", "136 UNTS 45". Other words are
  /// a series by themselves.
  private mutating func readSeries(_ field: Field) {
    let text = field.string.split(separator: ";").first.map { $0.trimmingSpaces } ?? ""
    if text.isEmpty { return }
    let print = TreatySeries(text)
    add(.containerTitle, .text(RichText(print?.series ?? text)), field)
    guard let print else { return }
    for (variable, value) in [(CSLVariable.volume, print.volume), (.page, print.page), (.number, print.number)] {
      if let value { add(variable, .text(RichText(value)), field) }
    }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
