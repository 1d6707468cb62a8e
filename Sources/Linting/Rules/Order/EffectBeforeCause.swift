import Model

/// An effect that begins before its cause.
enum EffectBeforeCause: WorkspaceRule {
  static let description = RuleDescription(
    code: "HM503", name: "effect-before-cause", severity: .error,
    summary: "An event is said to cause another that began before it.",
    rationale: "Whatever causes something cannot begin after it. What both began on the same day is not reported.",
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
    report.addContradictions(in: workspace) { $0 == .effectBeforeCause }
  }
}
