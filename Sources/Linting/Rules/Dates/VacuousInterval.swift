import Chronology
import Model

/// An interval of which neither end is given.
enum VacuousInterval: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM306", name: "vacuous-interval", severity: .warning,
    summary: "An interval is open or unknown at both ends, so it says nothing.",
    rationale: "It fits every day of history. Leave the field out, or give one end.",
    bad: """
      ```event {#talks}
      title: Talks
      date: ⟦../..⟧
      ```

      The [talks](#talks).
      """,
    good: """
      ```event {#talks}
      title: Talks
      date: ../1945
      ```

      The [talks](#talks).
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for part in document.writtenDates {
      guard case .interval(let interval) = part.date?.edtf, interval.isVacuous else { continue }
      report.add(
        "This interval has no end that is known, so it fits any day; give one, or leave the date out.", at: part.range)
    }
  }
}
