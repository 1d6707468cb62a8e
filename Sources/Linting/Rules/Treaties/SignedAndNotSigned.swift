import Model
import Records

/// A state that both signed and did not sign.
enum SignedAndNotSigned: WorkspaceRule, LocalRule {
  static let description = RuleDescription(
    code: "HM404", name: "signed-and-not-signed", severity: .error,
    summary: "A treaty lists the same state as a party and as one that did not sign.",
    rationale: """
      A state that refused to sign can accede later; then name it under ‘acceded’. Under ‘parties’ and ‘not-signed’ at \
      once it contradicts itself.
      """,
    bad: """
      ```treaty {#sf}
      title: Treaty of Peace with Japan
      signed: 1951-09-08 San Francisco
      parties: Japan; United States; Soviet Union
      not-signed: ⟦USSR⟧; Poland
      ```

      See the [treaty](#sf).
      """,
    good: """
      ```treaty {#sf}
      title: Treaty of Peace with Japan
      signed: 1951-09-08 San Francisco
      parties: Japan; United States
      not-signed: USSR; Poland
      ```

      See the [treaty](#sf).
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    for record in document.records {
      let absent = record.mentions("not-signed")
      if absent.isEmpty || record.text("acceded") != nil { continue }
      var parties: [String: Mention] = [:]
      for party in record.mentions("parties") + record.mentions("signed") {
        parties[workspace.identity(of: party)] = party
      }
      for mention in absent {
        guard let party = parties[workspace.identity(of: mention)] else { continue }
        report.add(
          "‘\(mention.name.isEmpty ? mention.id ?? "" : mention.name)’ is listed as a party of ‘\(record.shortTitle)’ and as not having signed it.",
          at: mention.range, related: [RelatedPlace("Listed as a party here.", at: party.range, in: report.document)])
      }
    }
  }
}
