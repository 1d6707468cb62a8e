import Bibliography
import Model

/// A key that two entries have, in one bibliography or in two that a document cites from.
enum DuplicateCitationKey: BibliographyRule, WorkspaceRule {
  static let description = RuleDescription(
    code: "HM703", name: "duplicate-citation-key", severity: .warning,
    summary: "Two entries of a document’s bibliographies have the same key.",
    rationale: """
      A citation of the key means the first, and the other can never be cited; one that says the same can be removed. Of \
      two bibliographies it is said where the key is cited, if the entries are not of one source.
      """,
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

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    if document.citations.isEmpty { return }
    let bibliographies = workspace.bibliographies(of: report.document)
    if bibliographies.count < 2 { return }
    var seen: Set<String> = []
    for citation in document.citations where seen.insert(citation.key).inserted {
      let entries = bibliographies.compactMap { name in
        workspace.bibliographies[name]?.entry(forKey: citation.key).map { (name: name, entry: $0) }
      }
      guard let first = entries.first,
        let other = entries.dropFirst().first(where: { $0.entry.summary != first.entry.summary })
      else { continue }
      report.add(
        "‘\(citation.key)’ is \(first.entry.summary) in \(first.name.lastComponent) and \(other.entry.summary) in "
          + "\(other.name.lastComponent): the first is cited. Give one of them another key.", at: citation.keyRange,
        related: [
          RelatedPlace("The entry that is cited.", at: first.entry.keyRange, in: first.name),
          RelatedPlace("The entry that is not.", at: other.entry.keyRange, in: other.name),
        ])
    }
  }
}
