import Model

/// A record whose id is also the anchor of a heading.
enum IDShadowsHeading: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM203", name: "id-shadows-heading", severity: .error,
    summary: "A record's id is the anchor of a heading in the same document.",
    rationale: """
      On the page both would have the same anchor, and browsers go to whichever comes first, while Histmark goes to the \
      record.
      """,
    bad: """
      # Shimoda

      ```treaty {#⟦shimoda⟧}
      title: Treaty of Shimoda
      signed: 1855-02-07 Shimoda
      ```

      See the [treaty](#shimoda).
      """,
    good: """
      # Shimoda

      ```treaty {#shimoda-1855}
      title: Treaty of Shimoda
      signed: 1855-02-07 Shimoda
      ```

      See the [treaty](#shimoda-1855).
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for record in document.records {
      guard let id = record.id, let heading = document.headings.first(where: { $0.slug == id }) else { continue }
      let suggestion = "\(id)-\(record.kindName)"
      report.add(
        "The heading ‘\(heading.text)’ has the anchor ‘#\(id)’ too, so a browser may not find this record; give it an id of its own.",
        at: record.idRange, related: [RelatedPlace("The heading.", at: heading.contentRange, in: report.document)],
        fixes: [report.replacement("Change to ‘\(suggestion)’", isSafe: false, of: record.idRange, with: suggestion)])
    }
  }
}
