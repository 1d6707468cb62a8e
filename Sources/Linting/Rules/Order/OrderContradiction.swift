import Chronology
import Model
import Records

/// Events that are said to come in an order in which their dates do not.
enum OrderContradiction: WorkspaceRule {
  static let description = RuleDescription(
    code: "HM501", name: "order-contradiction", severity: .error,
    summary: "An event is said to be before or after another, but the dates say otherwise.",
    rationale: """
      ‘before’, ‘after’, ‘meets’ and ‘same-time’ order two records or a record and a date. Only what no possible day \
      allows is reported.
      """,
    bad: """
      ```event {#talks}
      title: First talks
      date: 1973
      before: ⟦#declaration⟧
      ```

      ```event {#declaration}
      title: Joint Declaration
      date: 1956-10-19
      ```

      After the [talks](#talks).
      """,
    good: """
      ```event {#talks}
      title: First talks
      date: 1955
      before: #declaration
      ```

      ```event {#declaration}
      title: Joint Declaration
      date: 1956-10-19
      ```

      After the [talks](#talks).
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    for record in document.records {
      guard let own = record.timeSpan else { continue }
      for field in record.fields {
        guard case .relation(let relations) = field.value else { continue }
        for relation in relations {
          let other: (name: String, span: TimeSpan, document: DocumentID)
          switch relation.target {
          case .date(let dated):
            guard let date = dated.date else { continue }
            other = (date.words, TimeSpan(date, at: dated.dateRange), report.document)
          case .record(let mention):
            guard let definition = workspace.definition(of: mention), let target = definition.record,
              let span = target.timeSpan
            else { continue }
            other = ("‘\(target.shortTitle)’", span, definition.document)
          }
          guard let conflict = conflict(field.name, own.bounds, other.span.bounds) else { continue }
          report.add(
            "‘\(record.shortTitle)’ is said to be \(conflict) \(other.name), but it is dated \(own.words), and that is dated \(other.span.words).",
            at: relation.range,
            related: [
              RelatedPlace("Dated \(own.words).", at: own.range, in: report.document),
              RelatedPlace("Dated \(other.span.words).", at: other.span.range, in: other.document),
            ])
        }
      }
    }
  }

  /// What a field says, in words, where the bounds exclude it.
  private static func conflict(_ field: String, _ own: DateBounds, _ other: DateBounds) -> String? {
    switch field {
    case "before" where own.isCertainlyAfter(other): "before"
    case "after" where own.isCertainlyBefore(other): "after"
    case "meets" where own.isCertainlyAfter(other): "immediately before"
    case "during" where own.isCertainlyDisjoint(from: other): "within"
    case "same-time" where own.isCertainlyDisjoint(from: other): "at the same time as"
    case "overlaps" where own.isCertainlyDisjoint(from: other): "overlapping"
    case "starts" where own.isCertainlyDisjoint(from: other): "at the beginning of"
    case "ends" where own.isCertainlyDisjoint(from: other): "at the end of"
    default: nil
    }
  }
}
