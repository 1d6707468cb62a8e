import Model
import SourceText

/// A link to a file of the project that is not there.
enum BrokenLink: WorkspaceRule {
  static let description = RuleDescription(
    code: "HM806", name: "broken-link", severity: .warning,
    summary: "A link leads to a document or heading that does not exist.",
    rationale: "Relative links to other documents break when files are moved or renamed outside the editor.",
    bad: """
      See [the treaties](⟦treatys.md⟧).

      %% treaties.md
      # Treaties

      There are two.
      """,
    good: """
      See [the treaties](treaties.md).

      %% treaties.md
      # Treaties

      There are two.
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    guard report.document.liesInFolder else { return }
    for reference in document.references {
      guard reference.place != .labelled, let path = reference.path else { continue }
      let target = report.document.resolving(path: path)
      if workspace.documents[target] != nil || workspace.fileExists(target) { continue }
      report.add(
        "There is no ‘\(path)’ beside this document; the file may have been moved or renamed.", at: reference.pathRange)
    }
  }
}
