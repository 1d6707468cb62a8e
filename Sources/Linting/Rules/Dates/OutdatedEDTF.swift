import Model

/// A date in the notation of the draft of 2012.
enum OutdatedEDTF: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM302", name: "outdated-edtf", severity: .warning,
    summary: "A date uses the notation of EDTF's draft of 2012.",
    rationale: """
      The standard of 2019 writes `X` where the draft had `u` or `x`, `..` for ‘open’, nothing for ‘unknown’ and `%` for \
      `?~`. Other programs no longer read the old forms.
      """,
    bad: """
      ```event {#talks}
      title: Talks
      date: 196⟦x⟧
      ```

      The [talks](#talks).
      """,
    good: """
      ```event {#talks}
      title: Talks
      date: 196X
      ```

      The [talks](#talks).
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    reportDates(.outdated, in: document, to: &report, isSafe: true)
  }
}
