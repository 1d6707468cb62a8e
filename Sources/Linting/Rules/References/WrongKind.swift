import Model
import Records
import Vocabulary

/// A reference in a field to a record of a kind that the field does not take.
enum WrongKind: WorkspaceRule, LocalRule {
  static let description = RuleDescription(
    code: "HM205", name: "wrong-kind", severity: .error,
    summary: "A field refers to a record of a kind that cannot stand there.",
    rationale: "Islands sign no treaties: a party is a state, an organisation or a person; a place is a place.",
    bad: """
      ```treaty {#shimoda}
      title: Treaty of Shimoda
      signed: 1855-02-07
      parties: Japan; ⟦#shimoda-town⟧
      ```

      ```place {#shimoda-town}
      title: Shimoda
      ```

      See the [treaty](#shimoda).
      """,
    good: """
      ```treaty {#shimoda}
      title: Treaty of Shimoda
      signed: 1855-02-07
      parties: Japan; Russian Empire
      place: #shimoda-town
      ```

      ```place {#shimoda-town}
      title: Shimoda
      ```

      See the [treaty](#shimoda).
      """)

  static func check(_ document: DocumentModel, in workspace: WorkspaceModel, reporting report: inout Report) {
    for record in document.records {
      for field in record.fields {
        let kinds: Set<String>
        switch field.description?.value {
        case .references(let allowed), .relation(let allowed): kinds = allowed
        case .action, .occasion: kinds = ["polity", "person", "place"]
        default: continue
        }
        if kinds.isEmpty { continue }
        for mention in field.value.mentions {
          guard let id = mention.id, let found = workspace.record(id: id)?.record, let kind = found.kind,
            !kinds.contains(kind.name), workspace.vocabulary.isStandard(kind.name)
          else { continue }
          let wanted = kinds.sorted().map(withArticle).joined(separator: " or ")
          report.add(
            "‘\(found.shortTitle)’ is \(withArticle(kind.name)), but ‘\(field.name)’ takes \(wanted).",
            at: mention.idRange,
            related: workspace.record(id: id).map {
              [RelatedPlace("The record.", at: $0.nameRange, in: $0.document)]
            } ?? [])
        }
      }
    }
  }
}
