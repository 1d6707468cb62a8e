import Model

/// An id that two records have.
enum DuplicateID: WorkspaceRule {
  static let description = RuleDescription(
    code: "HM202", name: "duplicate-id", severity: .error,
    summary: "Two records of the project have the same id.",
    rationale: """
      Ids are one namespace for a project: a reference by `#id` must lead to one record. A record may have the id of one \
      in the gazetteer; it then stands in its place.
      """,
    bad: """
      ```event {#war}
      title: Crimean War
      ```

      ```event {#⟦war⟧}
      title: Russo-Japanese War
      ```

      See the [war](#war).
      """,
    good: """
      ```event {#crimean-war}
      title: Crimean War
      ```

      ```event {#russo-japanese-war}
      title: Russo-Japanese War
      ```

      See the [first](#crimean-war) and the [second](#russo-japanese-war).
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    for record in document.records {
      guard let id = record.id, case .record(let other, let place)? = workspace.record(id: id),
        place != report.document || other.range != record.range
      else { continue }
      report.add(
        "The id ‘\(id)’ is taken: references to it lead to ‘\(other.shortTitle)’; give this record another.",
        at: record.idRange, related: [RelatedPlace("The record that has it.", at: other.idRange, in: place)])
    }
  }
}
