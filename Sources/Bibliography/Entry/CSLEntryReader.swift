import Chronology
import JSON
import SourceText

/// Reading one item of CSL-JSON (schema 1.0.2), or of the YAML that says the same, into an entry.
struct CSLEntryReader {
  private let item: JSONValue
  private(set) var findings: [BibliographyFinding] = []

  init(_ item: JSONValue) { self.item = item }

  mutating func read() -> BibliographyEntry {
    let id = item.member("id")
    let key = id.map { text($0.value) } ?? ""
    if key.isEmpty { findings.append(BibliographyFinding(.missingIdentifier, opening(item.range))) }
    var fields: [BibliographyEntry.Field] = []
    var others: [BibliographyEntry.Other] = []
    for member in item.members ?? [] where !["id", "type"].contains(member.key) {
      guard let variable = variable(member.key) else {
        if member.key != "custom", let text = plainText(member.value) {
          others.append(.init(member.key, text, member.value.range))
        }
        continue
      }
      if let value = value(of: variable, member.value) { fields.append(.init(variable, value, member.value.range)) }
    }
    let type = item["type"]?.string ?? ""
    return BibliographyEntry(
      key: key, keyRange: id.map { inside($0.value) } ?? ByteRange(item.range.start, item.range.start),
      range: item.range, type: CSLType(rawValue: type) ?? .document, writtenType: type, fields: fields, others: others)
  }

  /// Names that CSL-JSON has besides those of the specification: older ones, and those of the schema.
  private func variable(_ name: String) -> CSLVariable? {
    if let variable = CSLVariable(rawValue: name) { return variable }
    switch name {
    case "event": return .eventTitle
    case "shortTitle": return .titleShort
    case "journalAbbreviation": return .containerTitleShort
    case "doi", "url", "isbn", "issn", "pmid", "pmcid": return CSLVariable(rawValue: name.uppercased())
    default: return nil
    }
  }

  private mutating func value(of variable: CSLVariable, _ value: JSONValue) -> BibliographyEntry.Value? {
    switch variable.kind {
    case .names:
      let names = (value.array ?? [value]).compactMap(name)
      return names.isEmpty ? nil : .names(names)
    case .date: return date(value).map { .date($0) }
    case .text:
      guard let text = plainText(value) else { return nil }
      return .text(CSLMarkup.read(text))
    }
  }

  private func text(_ value: JSONValue) -> String { plainText(value) ?? "" }

  /// A string, a number or a list of them as text; nil where there is none.
  private func plainText(_ value: JSONValue) -> String? {
    switch value.content {
    case .string(let string): return string.isEmpty ? nil : string
    case .number(let number): return number.text
    case .array(let values):
      let texts = values.compactMap { $0.string ?? $0.number?.text }
      return texts.isEmpty ? nil : texts.joined(separator: ", ")
    case .bool(let bool): return bool ? "true" : "false"
    default: return nil
    }
  }

  private func name(_ value: JSONValue) -> PersonName? {
    if let written = value.string { return writtenName(written) }
    guard value.members != nil else { return nil }
    var name = PersonName()
    name.family = value["family"].flatMap(plainText)
    name.given = value["given"].flatMap(plainText)
    name.droppingParticle = value["dropping-particle"].flatMap(plainText)
    name.nonDroppingParticle = value["non-dropping-particle"].flatMap(plainText)
    name.suffix = value["suffix"].flatMap(plainText)
    name.literal = value["literal"].flatMap(plainText) ?? value["name"].flatMap(plainText)
    return name == PersonName() ? nil : name
  }

  /// A name in one string, as front matter has it: family name first if a comma stands, else as it is printed.
  private func writtenName(_ written: String) -> PersonName? {
    let parts = written.split(separator: ",").map { $0.drop { $0 == " " } }
    guard parts.count == 2, !parts[1].isEmpty else { return written.isEmpty ? nil : PersonName(literal: written) }
    return PersonName(family: String(parts[0]), given: String(parts[1])).withParticlesApart()
  }

  // MARK: Dates

  private mutating func date(_ value: JSONValue) -> SourceDate? {
    if let written = plainText(value), value.array == nil { return writtenDate(written, value.range) }
    // Pandoc's YAML has a list of dates with year, month and day.
    if let ends = value.array {
      let dates = ends.compactMap { part($0["year"], $0["month"] ?? $0["season"], $0["day"]) }
      return interval(dates, isCirca: false)
    }
    if let parts = value["date-parts"]?.array {
      let dates = parts.compactMap { part($0[0], $0[1], $0[2]) }
      if dates.count == 1, parts.count == 2 {
        let isOpenAtStart = number(parts[0][0]) == 0
        return SourceDate(isOpenAtStart ? .until(dates[0]) : .since(dates[0]))
      }
      if !dates.isEmpty {
        let season = value["season"].flatMap(plainText).flatMap(season)
        let first = season.map { EDTFDate(dates[0].year, month: TwoDigits($0)) }
        return interval(first.map { [$0] } ?? dates, isCirca: isTrue(value["circa"]))
      }
    }
    if value["year"] != nil, let date = part(value["year"], value["month"], value["day"]) {
      return interval([date], isCirca: isTrue(value["circa"]))
    }
    for name in ["edtf", "raw"] {
      if let member = value[name], let written = plainText(member) { return writtenDate(written, member.range) }
    }
    return value["literal"].flatMap(plainText).map { literal in
      let (date, _) = BibLaTeXDate.read(year: literal, month: nil, day: nil)
      return SourceDate(text: literal, date: date.date, isLiteral: true)
    }
  }

  private mutating func writtenDate(_ written: String, _ range: ByteRange) -> SourceDate {
    let (date, problem) = BibLaTeXDate.read(written)
    guard let problem else { return date }
    if date.date != nil {
      findings.append(BibliographyFinding(problem.kind, range, written, suggestion: problem.suggestion))
    }
    if !date.isLiteral { return date }
    let prose = BibLaTeXDate.read(year: written, month: nil, day: nil).date
    return SourceDate(text: written, date: date.date ?? prose.date, isLiteral: true)
  }

  private func part(_ year: JSONValue?, _ month: JSONValue?, _ day: JSONValue?) -> EDTFDate? {
    guard let written = number(year), written.magnitude < 1_000_000_000 else { return nil }
    // CSL counts 1 BC as -1, and a year 0 is an end that is open.
    if written == 0 { return nil }
    let year = written < 0 ? written + 1 : written
    guard let month = number(month) ?? month.flatMap(plainText).flatMap({ MonthWords($0).first }),
      1...12 ~= month || 21...41 ~= month
    else { return EDTFDate(year) }
    guard let day = number(day), GregorianCalendar.isDay(year, month, day) else { return EDTFDate(year, month) }
    return EDTFDate(year, month, day)
  }

  private func interval(_ dates: [EDTFDate], isCirca: Bool) -> SourceDate? {
    let dates = dates.map { isCirca ? $0.qualified(.approximate) : $0 }
    guard let first = dates.first else { return nil }
    return SourceDate(dates.count > 1 && dates[1] != first ? .interval(first, dates[1]) : .date(first))
  }

  private func number(_ value: JSONValue?) -> Int? { value?.int ?? value?.string.flatMap { Int($0) } }

  private func season(_ text: String) -> Int? {
    Int(text).flatMap { 1...4 ~= $0 ? 20 + $0 : nil } ?? MonthWords(text).first.flatMap { $0 > 20 ? $0 : nil }
  }

  private func isTrue(_ value: JSONValue?) -> Bool {
    value?.bool ?? (value != nil && value?.int != 0 && !["false", "0", ""].contains(value?.string))
  }

  // MARK: Places

  /// A string without its quotes; strings of front matter may have none.
  private func inside(_ value: JSONValue) -> ByteRange {
    guard let text = value.string, value.range.count.value >= text.utf8.count + 2 else { return value.range }
    return ByteRange(value.range.start + ByteCount(1), value.range.end - ByteCount(1))
  }

  private func opening(_ range: ByteRange) -> ByteRange {
    ByteRange(range.start, min(range.end, range.start + ByteCount(1)))
  }
}
