import Model
import Records

/// Words after a relation that tell no distance.
enum UnreadDistance: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM504", name: "unread-distance", severity: .warning,
    summary: "The words after a relation’s target are no distance in time.",
    rationale: """
      ‘after’ and ‘before’ can say how long: `#x 3 days`, `#x 2 years`, `#x within six months`, `#x at least 2 weeks`, \
      `#x more than a year`, `#x less than 10 days`. Other words, and distances longer than history, are not understood, \
      and would be left out without a word. Other relations have no distance.
      """,
    bad: """
      ```event {#surrender}
      title: Surrender
      after: #broadcast ⟦some time⟧
      ```

      ```event {#broadcast}
      title: Broadcast
      date: 1945-08-15
      ```

      The [surrender](#surrender).
      """,
    good: """
      ```event {#surrender}
      title: Surrender
      after: #broadcast within 3 weeks
      ```

      ```event {#broadcast}
      title: Broadcast
      date: 1945-08-15
      ```

      The [surrender](#surrender).
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for record in document.records {
      for field in record.fields {
        guard case .relation(let relations) = field.value else { continue }
        for relation in relations where !relation.distance.isEmpty {
          let canHaveDistance = field.name == "before" || field.name == "after"
          if canHaveDistance, relation.readDistance != .unread { continue }
          report.add(
            canHaveDistance
              ? "‘\(relation.distance)’ tells no distance in time; write a number of days, weeks, months, years, decades or centuries, perhaps after ‘within’ or ‘at least’."
              : "‘\(field.name)’ has no distance, so ‘\(relation.distance)’ says nothing.",
            at: relation.distanceRange)
        }
      }
    }
  }
}
