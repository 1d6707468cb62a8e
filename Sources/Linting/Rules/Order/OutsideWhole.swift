import Chronology
import Model
import Records

/// A part that lies outside the whole it belongs to.
enum OutsideWhole: WorkspaceRule {
  static let description = RuleDescription(
    code: "HM502", name: "outside-whole", severity: .error,
    summary: "An event is dated outside the event or period that it is part of.",
    rationale: "A battle cannot be fought before its war begins or after it ends, if it is a part of it.",
    bad: """
      ```event {#war}
      title: Russo-Japanese War
      date: 1904-02-08/1905-09-05
      ```

      ```event {#battle}
      title: Battle of Tsushima
      date: 1906-05-27
      part-of: ⟦#war⟧
      ```

      The [battle](#battle) decided it.
      """,
    good: """
      ```event {#war}
      title: Russo-Japanese War
      date: 1904-02-08/1905-09-05
      ```

      ```event {#battle}
      title: Battle of Tsushima
      date: 1905-05-27/1905-05-28
      part-of: #war
      ```

      The [battle](#battle) decided it.
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    for record in document.records {
      guard let own = record.timeSpan else { continue }
      for mention in record.mentions("part-of") {
        guard let definition = workspace.definition(of: mention), let whole = definition.record,
          let span = whole.timeSpan, own.bounds.isCertainlyDisjoint(from: span.bounds)
        else { continue }
        report.add(
          "‘\(record.shortTitle)’ is dated \(own.words), outside ‘\(whole.shortTitle)’ (\(span.words)), of which it is a part.",
          at: mention.range,
          related: [
            RelatedPlace("Dated \(own.words).", at: own.range, in: report.document),
            RelatedPlace("Dated \(span.words).", at: span.range, in: definition.document),
          ])
      }
    }
  }
}
