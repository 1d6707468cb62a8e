import Bibliography
import Model

/// An entry that inherits from itself.
enum CircularCrossref: BibliographyRule {
  static let description = RuleDescription(
    code: "HM706", name: "circular-crossref", severity: .error,
    summary: "Following ‘crossref’ or ‘xdata’ from an entry leads back to it.",
    rationale: "An entry cannot take its data from itself; some programs never end on such a circle.",
    bad: """
      ---
      bibliography: refs.bib
      ---
      See Lensen [@chapter].

      %% refs.bib
      @incollection{chapter, title = {A Chapter}, crossref = ⟦{volume}⟧}
      @collection{volume, title = {A Volume}, crossref = ⟦{chapter}⟧}
      """,
    good: """
      ---
      bibliography: refs.bib
      ---
      See Lensen [@chapter].

      %% refs.bib
      @incollection{chapter, title = {A Chapter}, crossref = {volume}}
      @collection{volume, title = {A Volume}, date = {1959}}
      """)

  static func check(_ findings: [BibliographyFinding], of file: BibliographyFile, reporting report: inout Report) {
    report.add(
      findings: findings.filter { $0.kind == .circularInheritance },
      relatedMessage: "By way of this entry.")
  }
}
