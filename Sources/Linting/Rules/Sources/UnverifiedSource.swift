import Model

/// Something that its author says is not verified.
enum UnverifiedSource: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM712", name: "unverified-source", severity: .information,
    summary: "A record says that it has no source, or that it is not verified.",
    rationale: """
      `source: none` and `status: unverified` are honest ways to hold what a text asserts. They are listed so that \
      someone looks for the document before the text is published.
      """,
    bad: """
      The [declaration](#declaration) is mentioned by many.

      ```event {#declaration}
      title: Declaration of 1952
      date: 1952
      ⟦source: none⟧
      ```
      """,
    good: """
      The [declaration](#declaration) is mentioned by many.

      ```event {#declaration}
      title: Declaration of 1956
      date: 1956-10-19
      source: UNTS 263, 99
      ```
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for record in document.records {
      for field in record.fields {
        if field.name == "source", field.string == "none" {
          report.add(
            "No source is given for ‘\(record.shortTitle)’; find the document, or say in the text whose claim it is.",
            at: field.range)
        } else if field.name == "status", field.string == "unverified", record.text("source") != "none" {
          report.add(
            "‘\(record.shortTitle)’ is marked as unverified; check it and take the mark away.", at: field.range)
        }
      }
    }
  }
}
