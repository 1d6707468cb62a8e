import Model
import SourceText

/// A link to a file of the project, or an image, that is not there.
enum BrokenLink: WorkspaceRule {
  static let description = RuleDescription(
    code: "HM806", name: "broken-link", severity: .warning,
    summary: "A link or image leads to a file that does not exist.",
    rationale: """
      Relative links to other documents and to images break when files are moved or renamed outside the editor. What a \
      path that begins with a slash leads to depends on the site, so nothing is said of it.
      """,
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
    for reference in document.references where reference.place != .labelled {
      guard let path = reference.path else { continue }
      check(path, at: reference.pathRange, in: workspace, reporting: &report)
    }
    for image in document.images where !image.isTemplate {
      check(image.path, at: image.range, in: workspace, reporting: &report)
    }
  }

  private static func check(
    _ path: String, at range: ByteRange, in workspace: WorkspaceModel, reporting report: inout Report
  ) {
    // What starts from the root of a site may be no file here.
    if path.hasPrefix("/") || workspace.hasFile(report.document.resolving(path: path)) { return }
    report.add("There is no ‘\(path)’ beside this document; the file may have been moved or renamed.", at: range)
  }
}
