import Chronology
import JSON

/// Writing entries as CSL-JSON (schema 1.0.2).
package enum CSLWriter {
  /// An array of items.
  package static func write(_ entries: some Sequence<BibliographyEntry>, pretty: Bool = true) -> [UInt8] {
    var json = JSONWriter(pretty: pretty)
    json.array(entries) { write($1, to: &$0) }
    return json.bytes
  }

  /// One item.
  package static func write(_ entry: BibliographyEntry, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", entry.key)
      json.member("type", entry.type.rawValue)
      for field in entry.fields.sorted(by: { $0.variable.rawValue < $1.variable.rawValue }) {
        json.key(field.variable.rawValue)
        switch field.value {
        case .text(let text): json.string(CSLMarkup.write(text))
        case .names(let names): json.array(names) { write($1, to: &$0) }
        case .date(let date): write(date, to: &json)
        }
      }
    }
  }

  private static func write(_ name: PersonName, to json: inout JSONWriter) {
    json.object { json in
      json.member("family", ifPresent: name.family)
      json.member("given", ifPresent: name.given)
      json.member("dropping-particle", ifPresent: name.droppingParticle)
      json.member("non-dropping-particle", ifPresent: name.nonDroppingParticle)
      json.member("suffix", ifPresent: name.suffix)
      json.member("literal", ifPresent: name.literal)
    }
  }

  /// A date by its parts where these say all of it, and otherwise by its words.
  private static func write(_ date: SourceDate, to json: inout JSONWriter) {
    json.object { json in
      guard !date.isLiteral, let first = date.first.flatMap(parts) else {
        json.member("literal", date.text)
        return
      }
      json.array("date-parts") { json in
        let ends = ends(of: date)
        if ends.isOpenAtStart { json.array([0]) { $0.int($1) } }
        json.array(first) { $0.int($1) }
        if let last = date.last.flatMap(parts) { json.array(last) { $0.int($1) } }
        if ends.isOpenAtEnd { json.array([0]) { $0.int($1) } }
      }
      if let season = date.first?.month?.number, 21...24 ~= season { json.member("season", season - 20) }
      if date.isCirca { json.member("circa", true) }
    }
  }

  /// Which ends of a date's interval are open. CSL processors write the year 0 there.
  private static func ends(of date: SourceDate) -> (isOpenAtStart: Bool, isOpenAtEnd: Bool) {
    guard case .interval(let interval) = date.date?.edtf else { return (false, false) }
    if case .date = interval.start {
      if case .date = interval.end { return (false, false) }
      return (false, true)
    }
    return (true, false)
  }

  /// Year, month and day as far as they are known; nil where digits of the year are not. CSL counts 1 BC as -1.
  private static func parts(_ date: EDTFDate) -> [Int]? {
    guard var year = date.year.number else { return nil }
    if year <= 0 { year -= 1 }
    guard let month = date.month?.number, month <= 12 else { return [year] }
    guard let day = date.day?.number else { return [year, month] }
    return [year, month, day]
  }
}
