import Chronology
import Model
import Records

/// An effect that is over before its cause begins.
enum EffectBeforeCause: WorkspaceRule {
  static let description = RuleDescription(
    code: "HM503", name: "effect-before-cause", severity: .error,
    summary: "An event is said to cause another that was over before it began.",
    rationale: "Whatever causes something cannot begin after it has ended.",
    bad: """
      ```event {#declaration-of-war}
      title: Soviet declaration of war
      date: 1945-08-08
      causes: ⟦#nomonhan⟧
      ```

      ```event {#nomonhan}
      title: Battles of Nomonhan
      date: 1939-05/1939-09
      ```

      The [declaration](#declaration-of-war).
      """,
    good: """
      ```event {#declaration-of-war}
      title: Soviet declaration of war
      date: 1945-08-08
      causes: #occupation
      ```

      ```event {#occupation}
      title: Occupation of the Kuril Islands
      date: 1945-08-18/1945-09-05
      ```

      The [declaration](#declaration-of-war).
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    for record in document.records {
      guard let own = record.timeSpan else { continue }
      for mention in record.mentions("causes") {
        guard let definition = workspace.definition(of: mention), let effect = definition.record,
          let span = effect.timeSpan, span.bounds.isCertainlyBefore(own.bounds)
        else { continue }
        report.add(
          "‘\(record.shortTitle)’ (\(own.words)) cannot have caused ‘\(effect.shortTitle)’, which was over by then (\(span.words)).",
          at: mention.range,
          related: [
            RelatedPlace("Dated \(own.words).", at: own.range, in: report.document),
            RelatedPlace("Dated \(span.words).", at: span.range, in: definition.document),
          ])
      }
    }
  }
}
