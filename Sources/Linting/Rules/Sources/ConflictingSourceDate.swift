import Bibliography
import Model

/// An entry that gives two dates which do not agree.
enum ConflictingSourceDate: BibliographyRule {
  static let description = RuleDescription(
    code: "HM705", name: "conflicting-source-date", severity: .warning,
    summary: "The ‘year’ of an entry says otherwise than its ‘date’.",
    rationale: "Programs differ in which of the two they print, so readers are sent to different editions.",
    bad: """
      ---
      bibliography: refs.bib
      ---
      See Lensen [@lensen1959].

      %% refs.bib
      @book{lensen1959, author = {Lensen, George Alexander}, title = {The Russian Push}, date = {1959}, year = {⟦1971⟧}}
      """,
    good: """
      ---
      bibliography: refs.bib
      ---
      See Lensen [@lensen1959].

      %% refs.bib
      @book{lensen1959, author = {Lensen, George Alexander}, title = {The Russian Push}, date = {1959}}
      """)

  static func check(_ findings: [BibliographyFinding], of file: BibliographyFile, reporting report: inout Report) {
    report.add(
      findings: findings.filter { $0.kind == .conflictingDates }, relatedMessage: "The other date.")
  }
}
