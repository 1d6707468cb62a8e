import Bibliography
import Model

/// A place of a bibliography that cannot be read as it stands.
enum MalformedBibliography: BibliographyRule {
  static let description = RuleDescription(
    code: "HM707", name: "malformed-bibliography", severity: .error,
    summary: "A part of a bibliography cannot be read as it stands.",
    rationale: """
      A broken entry costs itself: the others live. Other programs are less patient, and may stop at the first such \
      place or lose the rest of the file.
      """,
    bad: """
      ---
      bibliography: refs.bib
      ---
      See Lensen [@lensen1959].

      %% refs.bib
      ⟦@book⟧{title = {No key}}
      @book{lensen1959, author = {Lensen, George Alexander}, title = {The Russian Push Toward Japan}, date = {1959}}
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
    report.add(findings: file.findings.filter(\.isMalformed), relatedMessage: "It began here.")
  }
}
