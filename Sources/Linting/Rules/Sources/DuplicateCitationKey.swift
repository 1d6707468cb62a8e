import Bibliography
import Model

/// A key that two entries of a bibliography have.
enum DuplicateCitationKey: BibliographyRule {
  static let description = RuleDescription(
    code: "HM703", name: "duplicate-citation-key", severity: .warning,
    summary: "Two entries of a bibliography have the same key.",
    rationale: "A citation of the key means the first, and the other can never be cited.",
    bad: """
      ---
      bibliography: refs.bib
      ---
      See Lensen [@lensen1959].

      %% refs.bib
      @book{lensen1959, author = {Lensen, George Alexander}, title = {The Russian Push Toward Japan}, date = {1959}}
      @book{⟦lensen1959⟧, author = {Lensen, George Alexander}, title = {Report from Hokkaido}, date = {1959}}
      """,
    good: """
      ---
      bibliography: refs.bib
      ---
      See Lensen [@lensen1959].

      %% refs.bib
      @book{lensen1959, author = {Lensen, George Alexander}, title = {The Russian Push Toward Japan}, date = {1959}}
      """)

  static func check(_ file: BibliographyFile, reporting report: inout Report) {
    report.add(findings: file.findings.filter { $0.kind == .duplicateKey }, relatedMessage: "The first entry.")
  }
}
