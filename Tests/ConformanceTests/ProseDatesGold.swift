import Chronology
import SourceText
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Histories whose dates other people have marked: how many of those that carry their own year are found with exactly
/// the same words, and how many have the same value.
@Suite struct ProseDatesGold {
  @Test(arguments: [
    ("wikiwars", words: 0.98, values: 0.99), ("wikiwars_de", words: 0.965, values: 0.98),
    ("hsg_tei", words: 0.98, values: 0.985),
  ])
  func explicitDates(_ corpus: String, words: Double, values: Double) {
    var (marked, exact, valued) = (0, 0, 0)
    for (document, rows) in Dictionary(
      grouping: referenceRows("prose-dates/gold/\(corpus)/spans.tsv"), by: { $0["doc"] ?? "" })
    {
      guard let bytes = referenceBytes("prose-dates/gold/\(corpus)/txt/\(document).txt") else { continue }
      let found = dates(in: bytes)
      for row in rows where row["explicit"] == "1" {
        guard let gold = GoldDate(row, in: rows) else { continue }
        marked += 1
        exact += found.contains { gold.ranges.contains($0.range) } ? 1 : 0
        let overlapping = found.filter { $0.range.overlaps(gold.range) }
        valued += overlapping.contains { gold.hasValue(of: $0) } ? 1 : 0
      }
    }
    guard marked > 0 else { return }
    #expect(Double(exact) >= words * Double(marked), "\(corpus): \(exact) of \(marked) with the same words")
    #expect(Double(valued) >= values * Double(marked), "\(corpus): \(valued) of \(marked) with the same value")
  }

  /// The dates of a text whose paragraphs are parted by empty lines.
  private func dates(in bytes: [UInt8]) -> [ProseDate] {
    let language = ProseLanguage.detected(in: bytes)
    let recognizer = ProseDateRecognizer(language: language)
    var context = ProseContext(language: language)
    var start = 0
    var found: [ProseDate] = []
    for place in bytes.indices where bytes[place] == 0x0A && place > 0 && bytes[place - 1] == 0x0A {
      found += recognizer.dates(in: bytes, ranges: [ByteRange(start, place)], context: &context)
      start = place
    }
    return found + recognizer.dates(in: bytes, ranges: [ByteRange(start, bytes.count)], context: &context)
  }
}

/// A date that people have marked.
private struct GoldDate {
  let range: ByteRange
  /// Its own words, and those of the whole range of which it is one end.
  let ranges: [ByteRange]
  let value: DateBounds?

  init?(_ row: [String: String], in rows: [[String: String]]) {
    func range(_ row: [String: String]) -> ByteRange? {
      guard let start = row["start_byte"].flatMap({ Int($0) }), let end = row["end_byte"].flatMap({ Int($0) }) else {
        return nil
      }
      return ByteRange(start, end)
    }
    guard let own = range(row) else { return nil }
    self.range = own
    let group = row["group"] ?? ""
    let members = group.isEmpty ? [] : rows.filter { $0["group"] == group }.compactMap(range)
    ranges = [own, members.reduce(own) { $0.union($1) }]
    let day = (row["value"] ?? "").split(separator: "T").first.map(String.init) ?? ""
    value = try? EDTF(parsing: day).bounds
  }

  /// Whether a date found, or one of its ends, means the same days. A value that is no EDTF says nothing.
  func hasValue(of date: ProseDate) -> Bool {
    guard let value else { return true }
    return date.readings.contains { reading in
      if reading.edtf.bounds == value { return true }
      guard case .interval(let interval) = reading.edtf else { return false }
      return [interval.start, interval.end].contains { end in
        if case .date(let date) = end { return date.bounds == value }
        return false
      }
    }
  }
}
