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
      let readings = date.readings.map(\.meaning.words)
      report.add(
        "This can mean \(readings.joined(separator: " or ")); write the one that is meant.", at: date.range,
        fixes: readings.map { report.replacement("Change to ‘\($0)’", isSafe: false, of: date.range, with: $0) })
    }
  }

  /// Whether it is "winter 1941–42", which every reader takes for one winter.
  private static func isWinter(_ date: ProseDate) -> Bool {
    guard case .date(let first)? = date.readings.first?.meaning else { return false }
    return first.division == .winter
  }
}
