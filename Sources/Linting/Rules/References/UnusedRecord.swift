import Model

/// A record that nothing refers to.
enum UnusedRecord: WorkspaceRule {
  static let description = RuleDescription(
    code: "HM207", name: "unused-record", severity: .hint,
    summary: "Nothing in the project refers to a record.",
    rationale: """
      It may be meant for later, or its mention in the text may have lost its link. Records of events, treaties and \
      persons that only order or explain others are used when another record names them.
      """,
    bad: """
      ```event {#⟦talks⟧}
      title: Talks at Nagasaki
      ```
      """,
    good: """
      The [talks](#talks) began in August.

      ```event {#talks}
      title: Talks at Nagasaki
      ```
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    for record in document.records {
      guard let id = record.id, record.kind != nil, !workspace.isUsed(id) else { continue }
      report.add("Nothing refers to ‘\(record.shortTitle)’.", at: record.idRange, isUnnecessary: true)
    }
  }
}
