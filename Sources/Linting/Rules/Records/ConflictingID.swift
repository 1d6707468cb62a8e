import Model

/// A record that is given two different ids.
enum ConflictingID: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM108", name: "conflicting-id", severity: .error,
    summary: "The field ‘id’ says another id than the opening line.",
    rationale: "The two are equal spellings of one thing; where both stand they must agree.",
    bad: """
      ```treaty {#shimoda}
      id: ⟦shimoda-1855⟧
      title: Treaty of Shimoda
      signed: 1855-02-07 Shimoda
      ```

      See the [treaty](#shimoda).
      """,
    good: """
      ```treaty {#shimoda}
      id: shimoda
      title: Treaty of Shimoda
      signed: 1855-02-07 Shimoda
      ```

      See the [treaty](#shimoda).
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for record in document.records {
      guard let id = record.id, let field = record.field("id"), !field.string.isEmpty else { continue }
      let written = field.string.hasPrefix("#") ? String(field.string.dropFirst()) : field.string
      if written == id { continue }
      report.add(
        "This says ‘\(written)’, but the opening line says ‘\(id)’; leave one of them.", at: field.valueRange,
        related: [RelatedPlace("The id in the opening line.", at: record.idRange, in: report.document)],
        fixes: [report.replacement("Change to ‘\(id)’", isSafe: false, of: field.valueRange, with: id)])
    }
  }
}
