import Model

/// Statements about the order of events that cannot all be true.
enum OrderContradiction: WorkspaceRule {
  static let description = RuleDescription(
    code: "HM501", name: "order-contradiction", severity: .error,
    summary: "What is said of the order of events cannot all be true.",
    rationale: """
      Every relation between records, and every date, is a limit on when things were; all of them together are solved. Where \
      no times satisfy them, the fewest statements that show it are told, the most doubtful first: a qualified date or a \
      record that is disputed, then a relation, then a date. Only what no possible day allows is reported, once. If a date \
      in the chain is uncertain or approximate, or a record unverified or disputed, it is a warning.
      """,
    bad: """
      ```event {#talks}
      title: First talks
      date: 1973
      before: ⟦#declaration⟧
      ```

      ```event {#declaration}
      title: Joint Declaration
      date: 1956-10-19
      ```

      After the [talks](#talks).
      """,
    good: """
      ```event {#talks}
      title: First talks
      date: 1955
      before: #declaration
      ```

      ```event {#declaration}
      title: Joint Declaration
      date: 1956-10-19
      ```

      After the [talks](#talks).
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    report.addContradictions(in: workspace) { $0 == .order }
  }
}
