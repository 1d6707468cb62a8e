import Chronology
import Model
import Records

/// A treaty ratified before anyone signed it.
enum RatifiedBeforeSigned: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM402", name: "ratified-before-signed", severity: .warning,
    summary: "A treaty is ratified before it was signed.",
    rationale: "Ratification confirms a signature, so it cannot come before the first one.",
    bad: """
      ```treaty {#sf}
      title: Treaty of Peace with Japan
      signed: 1951-09-08 San Francisco
      ratified: ⟦1951-08-18⟧ Japan
      ```

      See the [treaty](#sf).
      """,
    good: """
      ```treaty {#sf}
      title: Treaty of Peace with Japan
      signed: 1951-09-08 San Francisco
      ratified: 1951-11-18 Japan
      ```

      See the [treaty](#sf).
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for record in document.records {
      guard let signed = record.earliestDate(of: ["signed", "opened", "date"]) else { continue }
      for field in ["ratified", "acceded", "accepted", "approved"] {
        for dated in record.datedValues(field) {
          guard let date = dated.date, date.isCertainlyBefore(signed.date) else { continue }
          report.add(
            "‘\(record.shortTitle)’ is \(field == "acceded" ? "acceded to" : field) \(date.when), before it was signed \(signed.date.when).",
            at: dated.dateRange, related: [RelatedPlace("The signature.", at: signed.range, in: report.document)])
        }
      }
    }
  }
}
