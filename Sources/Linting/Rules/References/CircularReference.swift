import Model

/// Records that are part of themselves, supersede themselves or cause themselves, by way of others.
enum CircularReference: WorkspaceRule {
  static let description = RuleDescription(
    code: "HM206", name: "circular-reference", severity: .error,
    summary: "Following ‘part-of’, ‘supersedes’ or ‘causes’ from a record leads back to it.",
    rationale:
      "Nothing is a part of itself, replaces itself or causes itself, whatever lies between. Each circle is reported once.",
    bad: """
      ```event {#war}
      title: War
      part-of: ⟦#battle⟧
      ```

      ```event {#battle}
      title: Battle
      part-of: #war
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

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    let found = workspace.contradictions(in: report.document)
    if found.isEmpty { return }
    let telling = EventTelling(in: workspace, for: report.document)
    for contradiction in found {
      guard case .circle(let side)? = EventFault(contradiction, telling, in: workspace),
        let place = telling.source(of: contradiction.doubted)?.range
      else { continue }
      report.add(
        message(contradiction, side, telling), at: place,
        related: telling.sentences(of: contradiction.links).filter { $0.link != contradiction.doubted }.map {
          RelatedPlace($0.words, at: $0.range, in: $0.link.document)
        })
    }
  }

  private static func message(_ contradiction: EventContradiction, _ side: EventSide, _ telling: EventTelling) -> String
  {
    let field =
      switch side {
      case .amongWholes: "part-of"
      case .amongCauses: "causes"
      default: "supersedes"
      }
    // Constraints lead from the whole, the effect or the successor back.
    let keys = contradiction.links.compactMap { side == .amongSuccessors ? $0.from?.key : $0.to?.key }
    let start = keys.firstIndex(of: contradiction.doubted.statedBy) ?? 0
    let around = Array(keys[start...] + keys[..<start])
    let way = side == .amongSuccessors ? around : [around[0]] + around.dropFirst().reversed()
    if way.count == 1 { return "\(telling.name(way[0])) refers to itself in ‘\(field)’." }
    var names = (way + [way[0]]).map { telling.name($0) }
    if names.count > 12 { names = names.prefix(6) + ["… (\(names.count - 8) more)"] + names.suffix(2) }
    return "‘\(field)’ leads in a circle: \(names.joined(separator: " → "))."
  }
}
