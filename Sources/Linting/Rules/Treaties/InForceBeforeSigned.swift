import Chronology
import Model
import Records

/// A treaty in force before anyone signed it.
enum InForceBeforeSigned: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM401", name: "in-force-before-signed", severity: .warning,
    summary: "A treaty is in force before it was signed.",
    rationale: """
      A treaty binds no one before it is made. The few that were given effect backwards say so: write ‘retroactive’ \
      after the date. Only a date that lies before every possible day of signature is reported.
      """,
    bad: """
      ```treaty {#sf}
      title: Treaty of Peace with Japan
      signed: 1951-09-08 San Francisco
      in-force: ⟦1950-04-28⟧
      ```

      See the [treaty](#sf).
      """,
    good: """
      ```treaty {#sf}
      title: Treaty of Peace with Japan
      signed: 1951-09-08 San Francisco
      in-force: 1952-04-28
      ```

      See the [treaty](#sf).
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for record in document.records {
      guard let signed = record.earliestDate(of: ["signed", "opened", "date"]) else { continue }
      for dated in record.datedValues("in-force") where !dated.rest.lowercased().contains("retroactive") {
        guard let date = dated.date, date.isCertainlyBefore(signed.date) else { continue }
        report.add(
          "‘\(record.shortTitle)’ is in force \(date.when), before it was signed \(signed.date.when); one of the dates is wrong, or write ‘retroactive’ after this one.",
          at: dated.dateRange, related: [RelatedPlace("The signature.", at: signed.range, in: report.document)])
      }
    }
  }
}
