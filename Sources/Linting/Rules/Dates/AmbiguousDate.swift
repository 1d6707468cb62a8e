import Chronology
import Model
import SourceText

/// A date that can be read in several ways.
enum AmbiguousDate: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM307", name: "ambiguous-date", severity: .warning,
    summary: "A date can be read in several ways, and nothing tells which is meant.",
    rationale: """
      12/04/1985 is April to some and December to others; 1914-21 is a war or a spring. Write the month as a word, or the \
      date as EDTF; a language with a country in the front matter (`lang: en-GB`) settles the order of day and month.
      """,
    bad: """
      It was signed on ⟦12/04/1985⟧.
      """,
    good: """
      It was signed on 12 April 1985.
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for part in document.writtenDates {
      guard let error = part.error, error.kind == .ambiguous else { continue }
      let message = capitalised(error.message) + "; choose one."
      report.add(
        message, at: part.range,
        fixes: error.alternatives.map {
          report.replacement("Change to ‘\($0)’", isSafe: false, of: part.range, with: $0)
        })
    }
    for date in document.dates where date.readings.count > 1 && date.confidence == .certain && !isWinter(date) {
      // That its two halves are not one day is for `unequal-dates`.
      if date.dual?.agrees == false { continue }
      if document.isSignature(date.range) { continue }
      let readings = date.readings.map(\.meaning.words)
      report.add(
        "This can mean \(readings.joined(separator: " or ")); write the one that is meant.", at: date.range,
        fixes: fixes(of: date, document.text, report))
    }
  }

  /// Each reading instead of the date, but of a day in figures instead of the figures alone: "in the night of 12/04/1985".
  private static func fixes(of date: ProseDate, _ text: SourceText, _ report: Report) -> [Fix] {
    let figures = date.form == .day ? figures(of: date, text) : nil
    return date.readings.map { reading in
      var words = reading.meaning.words
      if figures != nil, case .date(let date) = reading.edtf, let year = date.year.number {
        words = EDTFDate(year, date.month?.number, date.day?.number).words
      }
      return report.replacement("Change to ‘\(words)’", isSafe: false, of: figures ?? date.range, with: words)
    }
  }

  /// From the first digit of a date to the last, where there are no letters between.
  private static func figures(of date: ProseDate, _ text: SourceText) -> ByteRange? {
    let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    let bytes = text[date.range]
    guard let first = bytes.firstIndex(where: isDigit), let last = bytes.lastIndex(where: isDigit),
      bytes[first...last].allSatisfy({ $0 < UInt8(ascii: "A") })
    else { return nil }
    return ByteRange(first, last + 1)
  }

  /// Whether it is "winter 1941–42", which every reader takes for one winter.
  private static func isWinter(_ date: ProseDate) -> Bool {
    guard case .date(let first)? = date.readings.first?.meaning else { return false }
    return first.division == .winter
  }
}
