import Model

/// A date in a field or link that is not EDTF.
enum MalformedDate: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM301", name: "malformed-date", severity: .error,
    summary: "A date is not written as EDTF.",
    rationale: """
      Fields take dates in the Extended Date/Time Format (ISO 8601-2:2019, Annex A), or in the words of a calendar that \
      is named. For what people usually write instead there is a fix: `c. 1450` is `1450~`, `44 BC` is `-0043`.
      """,
    bad: """
      ```event {#press}
      title: Printing press
      date: ⟦c. 1450⟧
      ```

      The [press](#press).
      """,
    good: """
      ```event {#press}
      title: Printing press
      date: 1450~
      ```

      The [press](#press).
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    reportDates(.malformed, .unknownCalendar, in: document, to: &report, isSafe: false)
  }
}
