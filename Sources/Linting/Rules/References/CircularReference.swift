import Model

/// Records that are part of themselves, supersede themselves or cause themselves, by way of others.
enum CircularReference: WorkspaceRule {
  static let description = RuleDescription(
    code: "HM206", name: "circular-reference", severity: .error,
    summary: "Following ‘part-of’, ‘supersedes’ or ‘causes’ from a record leads back to it.",
    rationale: "Nothing is a part of itself, replaces itself or causes itself, whatever lies between.",
    bad: """
      ```event {#war}
      title: War
      part-of: ⟦#battle⟧
      ```

      ```event {#battle}
      title: Battle
      part-of: ⟦#war⟧
      ```
      """,
    good: """
      ```event {#war}
      title: War
      ```

      ```event {#battle}
      title: Battle
      part-of: #war
      ```

      See the [battle](#battle).
      """)

  private static let fields = ["part-of", "supersedes", "causes"]
  /// Longer chains than this are not followed: no one has written one.
  private static let depth = 1000

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    for record in document.records {
      guard let id = record.id else { continue }
      for name in fields {
        for mention in record.mentions(name) {
          guard let target = mention.id, let chain = chain(from: target, to: id, by: name, in: workspace) else {
            continue
          }
          let way = chain.map { workspace.record(id: $0)?.record?.shortTitle ?? $0 }
          let message =
            chain.count == 1
            ? "‘\(record.shortTitle)’ refers to itself in ‘\(name)’."
            : "‘\(name)’ leads in a circle: \(([record.shortTitle] + way).joined(separator: " → "))."
          report.add(
            message, at: mention.idRange,
            related: chain.dropLast().compactMap { link in
              workspace.record(id: link).map {
                RelatedPlace("By way of this record.", at: $0.nameRange, in: $0.document)
              }
            })
        }
      }
    }
  }

  /// The shortest way along a field from one id to another, both included; `nil` where there is none.
  private static func chain(from start: String, to goal: String, by field: String, in workspace: WorkspaceModel)
    -> [String]?
  {
    var reachedFrom: [String: String] = [start: ""]
    var pending = [start]
    var next = 0
    while next < pending.count, next < depth {
      let id = pending[next]
      next += 1
      if id == goal {
        var chain = [id]
        while let before = reachedFrom[chain[0]], !before.isEmpty { chain.insert(before, at: 0) }
        return chain
      }
      for mention in workspace.record(id: id)?.record?.mentions(field) ?? [] {
        if let target = mention.id, reachedFrom[target] == nil {
          reachedFrom[target] = id
          pending.append(target)
        }
      }
    }
    return nil
  }
}
