import Model
import Records
import SourceText

/// How much of one sort there is about an event, and where it is stated.
package struct EventCount: Hashable, Sendable {
  /// What is counted, in the singular: "cause".
  package let noun: String
  package let count: Int
  package let places: [DocumentPlace]
}

/// The causes and effects of the record at a place, and the contradictions in time in which it takes part; none of which
/// there are none.
package func eventCounts(at place: ByteOffset, in context: DocumentContext) -> [EventCount] {
  let workspace = context.workspace
  guard workspace.hasRelatedEvents, let record = context.model.record(at: place) else { return [] }
  let key = workspace.eventKey(of: record, in: context.document)
  let effects = record.fields(EventRelation.causes.rawValue).flatMap(\.value.mentions).map {
    DocumentPlace(context.document, $0.range)
  }
  let contradictions = contradictions(about: key, in: context)
  let counts = [
    count("cause", causes(of: record, in: workspace)), count("effect", effects),
    EventCount(noun: "contradiction", count: contradictions.count, places: contradictions.flatMap(\.self)),
  ]
  return counts.filter { $0.count > 0 }
}

private func count(_ noun: String, _ places: [DocumentPlace]) -> EventCount {
  EventCount(noun: noun, count: places.count, places: places)
}

/// Where other records say that they cause one.
private func causes(of record: Record, in workspace: WorkspaceModel) -> [DocumentPlace] {
  guard let id = record.id else { return [] }
  return workspace.references(to: id).compactMap { document, reference in
    guard case .field(let number, let field) = reference.place,
      let fields = workspace.documents[document]?.record(number: number)?.fields, fields.indices.contains(field),
      fields[field].name == EventRelation.causes.rawValue
    else { return nil }
    return DocumentPlace(document, reference.range)
  }
}

/// For each contradiction in which a thing takes part, where it is stated.
private func contradictions(about key: EventKey, in context: DocumentContext) -> [[DocumentPlace]] {
  let telling = EventTelling(in: context.workspace, for: context.document)
  // A relation with a distance is several limits, which wrong dates may break together.
  var told: Set<Set<EventReason>> = []
  return context.workspace.allContradictions.compactMap { contradiction in
    guard contradiction.links.contains(where: { $0.from?.key == key || $0.to?.key == key }),
      told.insert(contradiction.reasons).inserted
    else { return nil }
    return telling.sentences(of: contradiction.links).map { DocumentPlace($0.link.document, $0.range) }
  }
}
