import Model

/// A day or month that does not exist.
enum ImpossibleDate: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM303", name: "impossible-date", severity: .error,
    summary: "A date names a day or month that does not exist.",
    rationale: """
      Dates are read in the Gregorian calendar, carried back before 1582, unless a calendar is named. 29 February 1900 \
      existed in Russia, but not in Paris: write `julian:1900-02-29`. In prose, a day is reported where its month and year \
      stand beside it ("31 June 1950") and no calendar has it; \
      what is quoted, denied, or marked with ‘[sic]’, is left alone.
      """,
    bad: """
      ```event {#talks}
      title: Talks
      date: 1951-02-⟦30⟧
      ```

      The [talks](#talks).
      """,
    good: """
      ```event {#talks}
      title: Talks
      date: 1951-02-28
      ```

      The [talks](#talks).
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    reportDates(.impossible, in: document, to: &report, isSafe: false)
    var quotations = Quotations(in: document)
    for date in document.dates
    where date.isImpossible && date.confidence == .certain {
      if quotations.contain(date.range) || document.isDenied(date.range) { continue }
      report.add(
        "No calendar has the day ‘\(document.text.string(date.range))’; check the day and the month.", at: date.range)
    }
  }
}
