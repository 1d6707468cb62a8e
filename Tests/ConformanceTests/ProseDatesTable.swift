import Chronology
import Testing

/// Date phrases as three libraries read them (python-edtf, the Rust edtf, edtf-ts), and dual dates of historians.
@Suite struct ProseDatesTable {
  /// Where this reading is another on purpose, and why.
  private static let otherwise: [(reason: String, phrases: Set<String>)] = [
    (
      "An age is no date.",
      ["20 yo", "20 y/o, March birthday", "20 y/o, birthday 3/15", "early 20s, birthday 3/15", "senior"]
    ),
    (
      "Early, mid and late are thirds of a century of 33, 33 and 34 years, as edtf-ts has them; the Rust edtf has 30, 40, 30.",
      ["mid 19th century", "late 2nd century BC", "начало XIX века", "в начале XIX века", "конец XIX века"]
    ),
    (
      "A part that is named narrows the end of a range as it narrows a date alone.",
      ["1857-mid 1860s", "конец XIX - начало XX веков"]
    ),
    ("EDTF has no day of a season.", ["a day in about Spring 1849?"]),
    ("An interval that ends before it begins is none.", ["December - January 2024"]),
    ("Not a form that people write.", ["1915 late - autumn 1916"]),
  ]

  @Test func phrases() {
    let rows = referenceRows("prose-dates/prose-dates.tsv")
    // Where the libraries disagree about a phrase, the reading of one of them is right.
    let expected = Dictionary(grouping: rows, by: { $0["input"] ?? "" }).mapValues { rows in
      rows.compactMap { $0["expected"] }.map { Self.readings($0) }
    }
    let excepted = Self.otherwise.reduce(into: Set<String>()) { $0.formUnion($1.phrases) }
    var differences = Differences()
    var agreed = 0
    for row in rows {
      guard let input = row["input"] else { continue }
      let text = input.replacing("\\u{2019}", with: "\u{2019}")
      let agrees = expected[input]?.contains(Self.readings(of: text)) == true
      agreed += agrees ? 1 : 0
      differences.check(agrees != excepted.contains(input), "\(input): \(Self.readings(of: text).sorted())")
    }
    differences.expectNone()
    #expect(Double(agreed) >= 0.95 * Double(rows.count), "\(agreed) of \(rows.count)")
  }

  /// What a phrase means: as prose, or else as EDTF.
  private static func readings(of text: String) -> Set<String> {
    if let date = ProseDateRecognizer.recognizeWhole(text).first {
      let meanings = date.readings.map(\.meaning.description)
      return meanings.count == 1 ? readings(meanings[0]) : Set(meanings)
    }
    return (try? EDTF(parsing: text)).map { readings($0.description) } ?? ["NOMATCH"]
  }

  /// "AMBIGUOUS a | b" and the set "[a,b]" say the same: one of several.
  private static func readings(_ expected: String) -> Set<String> {
    if expected.hasPrefix("["), !expected.contains("..") {
      return Set(expected.dropFirst().dropLast().split(separator: ",").map(String.init))
    }
    let list = expected.replacing("AMBIGUOUS ", with: "").split(separator: "|")
    return Set(list.map { String($0).replacing(" ", with: "") })
  }

  @Test func dualDates() {
    var differences = Differences()
    for row in referenceRows("calendar/calendar-dualdates.tsv") {
      guard let text = row["text"], let gregorian = row["gregorian"], let verdict = row["verdict"], !gregorian.isEmpty
      else {
        continue
      }
      let date = ProseDateRecognizer.recognizeWhole(text).first
      let value = date?.readings.first?.meaning.description
      differences.check(value == gregorian, "\(text): \(value ?? "no date")")
      if let dual = date?.dual {
        differences.check(dual.agrees == verdict.hasPrefix("ok"), "\(text): \(dual)")
      } else {
        differences.check(verdict.hasPrefix("ok"), "\(text): no dual date")
      }
    }
    differences.expectNone()
  }
}
