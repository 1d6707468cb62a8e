import Chronology
import Model
import Records

/// A person who died before being born.
enum DiedBeforeBorn: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM407", name: "died-before-born", severity: .error,
    summary: "A person's death lies before the birth.",
    rationale: "Often a digit has slipped, or a year before Christ lost its sign.",
    bad: """
      ```person {#witte}
      title: Sergei Witte
      born: 1849-06-29
      died: ⟦1815-03-13⟧
      ```

      See [Witte](#witte).
      """,
    good: """
      ```person {#witte}
      title: Sergei Witte
      born: 1849-06-29
      died: 1915-03-13
      ```

      See [Witte](#witte).
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for record in document.records {
      guard let born = record.earliestDate(of: ["born"]) else { continue }
      for dated in record.datedValues("died") {
        guard let date = dated.date, date.isCertainlyBefore(born.date) else { continue }
        report.add(
          "\(record.shortTitle) died \(date.when), before being born \(born.date.when).", at: dated.dateRange,
          related: [RelatedPlace("The birth.", at: born.range, in: report.document)])
      }
    }
  }
}
