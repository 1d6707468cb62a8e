import Bibliography
import Model

/// A key that two entries of a bibliography have.
enum DuplicateCitationKey: BibliographyRule {
  static let description = RuleDescription(
    code: "HM703", name: "duplicate-citation-key", severity: .warning,
    summary: "Two entries of a bibliography have the same key.",
    rationale:
      "A citation of the key means the first, and the other can never be cited; one that says the same can be removed.",
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

  static func check(_ findings: [BibliographyFinding], of file: BibliographyFile, reporting report: inout Report) {
    let duplicates = findings.filter { $0.kind == .duplicateKey }
    report.add(findings: duplicates, relatedMessage: "The first entry.") { finding, report in
      guard let first = finding.related, let repetition = file.repetition(at: finding.range.start, of: first.start)
      else { return [] }
      return [report.replacement("Remove the repetition", isSafe: true, of: repetition, with: "")]
    }
  }
}
