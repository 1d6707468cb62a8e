import Chronology
import Model
import Records
import SourceText

/// Two dates that are said to be the same day and are not.
enum UnequalDates: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM308", name: "unequal-dates", severity: .error,
    summary: "Two dates that are said to be the same day are not.",
    rationale: """
      An Old Style day, an era date or a dual date such as ‘26 January (7 February) 1855’ must be the day that it is \
      equated with: the difference was 10 days until 28 February 1700 O.S., 11 until 1800, 12 until 1900, then 13.
      """,
    bad: """
      ```treaty {#shimoda}
      title: Treaty of Shimoda
      signed: 1855-02-07 = ⟦julian:1855-01-27⟧ Shimoda
      ```

      See the [treaty](#shimoda).
      """,
    good: """
      ```treaty {#shimoda}
      title: Treaty of Shimoda
      signed: 1855-02-07 = julian:1855-01-26 Shimoda
      ```

      See the [treaty](#shimoda).
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for record in document.records {
      for value in record.fields.flatMap(\.value.dates) {
        guard let date = value.date else { continue }
        for equivalent in value.parts.dropFirst() where equivalent.agreement == .different {
          guard let other = equivalent.date else { continue }
          report.add(
            "\(equivalent.text) is \(other.edtf.words) in the Gregorian calendar, not \(date.edtf.words).",
            at: equivalent.range,
            related: [RelatedPlace("Said to be the same day as this.", at: value.dateRange, in: report.document)])
        }
      }
    }
    for date in document.dates {
      guard let dual = date.dual, !dual.agrees, date.confidence == .certain else { continue }
      let first = document.text.string(dual.first)
      let second = document.text.string(dual.second)
      let message =
        switch dual.kind {
        case .calendars: "‘\(first)’ Old Style is not the same day as ‘\(second)’ New Style; one of the two is wrong."
        case .years: "‘\(first)’ and ‘\(second)’ cannot be one year begun on 25 March and on 1 January."
        case .era: "‘\(first)’ is not the year ‘\(second)’."
        }
      report.add(message, at: date.range)
    }
  }
}
