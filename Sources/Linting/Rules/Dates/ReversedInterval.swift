import Model

/// An interval that ends before it begins.
enum ReversedInterval: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM305", name: "reversed-interval", severity: .error,
    summary: "An interval ends before it begins.",
    rationale: "Whatever day is meant by either end, the second lies before the first.",
    bad: """
      ```event {#occupation}
      title: Occupation
      date: ⟦1945-09-05/1945-08-18⟧
      ```

      The [occupation](#occupation).
      """,
    good: """
      ```event {#occupation}
      title: Occupation
      date: 1945-08-18/1945-09-05
      ```

      The [occupation](#occupation).
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    reportDates(.reversed, in: document, to: &report, isSafe: false)
  }
}
