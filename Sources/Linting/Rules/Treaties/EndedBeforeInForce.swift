import Chronology
import Model
import Records

/// A treaty, state or period that ends before it begins.
enum EndedBeforeInForce: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM403", name: "ended-before-in-force", severity: .error,
    summary: "A treaty, state or period ends before it begins.",
    rationale: "Whatever the exact days were, the end lies before the beginning, so one of the two is wrong.",
    bad: """
      ```treaty {#pact}
      title: Neutrality Pact
      signed: 1941-04-13 Moscow
      in-force: 1941-04-25
      until: ⟦1940⟧
      ```

      See the [pact](#pact).
      """,
    good: """
      ```treaty {#pact}
      title: Neutrality Pact
      signed: 1941-04-13 Moscow
      in-force: 1941-04-25
      until: 1945-08-08
      ```

      See the [pact](#pact).
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for record in document.records {
      guard let beginning = record.earliestDate(of: ["in-force", "from", "signed"]) else { continue }
      for dated in record.datedValues("until") {
        guard let date = dated.date, date.isCertainlyBefore(beginning.date) else { continue }
        report.add(
          "‘\(record.shortTitle)’ ends \(date.when), before it begins \(beginning.date.when).",
          at: dated.dateRange, related: [RelatedPlace("The beginning.", at: beginning.range, in: report.document)])
      }
    }
  }
}
