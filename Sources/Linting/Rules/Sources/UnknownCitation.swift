import Model
import Vocabulary

/// A citation of a source that no bibliography and no record has.
enum UnknownCitation: WorkspaceRule {
  static let description = RuleDescription(
    code: "HM701", name: "unknown-citation", severity: .error,
    summary: "A cited source is in no bibliography of the document and is no record.",
    rationale: """
      A key is looked for in the bibliographies named by the front matter and by histmark.json, then among the records of \
      the project and of the gazetteer. A reader cannot follow a citation that leads nowhere; a book that cannot be found \
      may not exist.
      """,
    bad: """
      Both fleets were surprised [@⟦lensen1955⟧].
      """,
    good: """
      Both fleets were surprised [@lensen1959].

      ```source {#lensen1959}
      title: The Russian Push Toward Japan
      author: Lensen, George Alexander
      issued: 1959
      type: book
      publisher: Princeton University Press
      ```
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    let bibliographies = workspace.bibliographies(of: report.document)
    for citation in document.citations where workspace.definition(ofKey: citation.key, in: report.document) == nil {
      var nearest: [String] = []
      for name in bibliographies where nearest.isEmpty {
        guard let file = workspace.bibliographies[name] else { continue }
        nearest = nearestSpellings(to: citation.key, among: (0..<file.count).lazy.map { file.key($0) })
      }
      if nearest.isEmpty {
        nearest = nearestSpellings(
          to: citation.key,
          among: workspace.records.lazy.filter { $0.record.kindName == "source" }.compactMap { $0.record.id })
      }
      let searched =
        bibliographies.isEmpty
        ? "there is no bibliography to look in; name one in the front matter (bibliography: refs.bib)."
        : "it is not in \(bibliographies.map { "‘\($0.lastComponent)’" }.joined(separator: ", ")) and is no record."
      let hint = nearest.first.map { "; did you mean ‘@\($0)’?" } ?? ": \(searched)"
      report.add(
        "The source ‘\(citation.key)’ cannot be found\(hint)", at: citation.keyRange,
        fixes: nearest.map { report.replacement("Change to ‘@\($0)’", isSafe: false, of: citation.keyRange, with: $0) })
    }
  }
}
