import Model

/// A part that lies outside the whole it belongs to.
enum OutsideWhole: WorkspaceRule {
  static let description = RuleDescription(
    code: "HM502", name: "outside-whole", severity: .error,
    summary: "An event lies outside the event or period that it is part of.",
    rationale: """
      A battle cannot be fought before its war begins or after it ends, if it is a part of it. What reaches beyond the whole \
      with its first or last days alone is a warning. Parts of treaties, states and places are not held to their dates.
      """,
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
    report.addContradictions(in: workspace) { $0 == .outsideWhole }
  }
}
