import Bibliography
import Chronology
import Model

/// A source that is given for an event which it precedes.
enum SourcePredatesEvent: WorkspaceRule, LocalRule {
  static let description = RuleDescription(
    code: "HM711", name: "source-predates-event", severity: .hint,
    summary: "The source of a dated event or treaty appeared before it.",
    rationale: """
      A book of 1904 cannot tell of a battle of 1905. Treaties and laws are left alone: they may well order what was to \
      come.
      """,
    bad: """
      The [battle](#battle) decided the war.

      ```event {#battle}
      title: Battle of Tsushima
      date: 1905-05-27/1905-05-28
      source: [@⟦yearbook⟧]
      ```

      ```source {#yearbook}
      title: Naval Yearbook
      type: book
      issued: 1904
      ```
      """,
    good: """
      The [battle](#battle) decided the war.

      ```event {#battle}
      title: Battle of Tsushima
      date: 1905-05-27/1905-05-28
      source: [@yearbook]
      ```

      ```source {#yearbook}
      title: Naval Yearbook
      type: book
      issued: 1906
      ```
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    for record in document.records where record.kindName == "event" || record.kindName == "treaty" {
      guard let span = record.timeSpan else { continue }
      for field in record.fields("source") {
        for citation in document.citations where field.range.contains(citation.range) {
          guard let source = workspace.source(forKey: citation.key, in: report.document),
            ![.treaty, .legislation, .bill, .regulation].contains(source.type), let issued = source.issued?.date,
            issued.outerBounds.isCertainlyBefore(span.bounds)
          else { continue }
          report.add(
            "‘\(source.shortName)’ is dated \(issued.words), before ‘\(record.shortTitle)’ (\(span.words)) itself.",
            at: citation.keyRange,
            related: [RelatedPlace("Dated \(span.words).", at: span.range, in: report.document)])
        }
      }
    }
  }
}
