import Bibliography
import Chronology
import Model

/// A source that appeared after the document that cites it.
enum CitesTheFuture: WorkspaceRule {
  static let description = RuleDescription(
    code: "HM710", name: "cites-the-future", severity: .warning,
    summary: "A source appeared after the date that the document gives for itself.",
    rationale: """
      The `date` of the front matter is compared with the date of each cited source. One of them is wrong, or the text \
      has been changed since that date. What is only to appear, and says so, may be cited.
      """,
    bad: """
      ---
      date: 1998-05-01
      ---
      It has been described well [@⟦dower1999⟧].

      ```source {#dower1999}
      title: Embracing Defeat
      author: Dower, John W.
      type: book
      issued: 1999
      ```
      """,
    good: """
      ---
      date: 2001-05-01
      ---
      It has been described well [@dower1999].

      ```source {#dower1999}
      title: Embracing Defeat
      author: Dower, John W.
      type: book
      issued: 1999
      ```
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    guard let written = document.settings.date, !document.citations.isEmpty else { return }
    let dates = analyzeDate(written.text).dates
    if dates.isEmpty { return }
    var seen: Set<String> = []
    for citation in document.citations where seen.insert(citation.key).inserted {
      guard let definition = workspace.definition(ofKey: citation.key, in: report.document),
        let source = workspace.source(definition), source.field(.status) == nil,
        let issued = source.issued?.date, dates.allSatisfy({ $0.outerBounds.isCertainlyBefore(issued.outerBounds) })
      else { continue }
      var related = [RelatedPlace("The document’s own date.", at: written.range, in: report.document)]
      if let range = source.field(.issued)?.range {
        related.append(RelatedPlace("The date of the source.", at: range, in: definition.document))
      }
      report.add(
        "‘\(source.shortName)’ is dated \(issued.words), after this document, which is dated \(dates[0].words).",
        at: citation.keyRange, related: related)
    }
  }
}
