import Gazetteer
import Model
import Records
import SourceText

/// One direction in one of the two orders in which things stand.
package enum Relation: Hashable, Sendable {
  /// What a thing follows from, and what follows from it.
  case causes, effects
  /// What a thing belongs to or takes the place of, and what belongs to it or takes its place.
  case wholes, parts

  /// The fields of a record that name its neighbours in this direction.
  fileprivate var own: Set<String> {
    switch self {
    case .causes: ["after"]
    case .effects: ["causes", "before"]
    case .wholes: ["part-of", "within", "supersedes"]
    case .parts: ["superseded-by"]
    }
  }

  fileprivate var reverse: Relation {
    switch self {
    case .causes: .effects
    case .effects: .causes
    case .wholes: .parts
    case .parts: .wholes
    }
  }
}

/// A thing beside another, and where that is stated.
package struct RelatedThing: Sendable {
  package let definition: Definition
  package let statedIn: DocumentID
  package let ranges: [ByteRange]
}

/// The thing at a place that has neighbours: a record.
package func relatable(at place: ByteOffset, in context: DocumentContext) -> Definition? {
  if let found = thing(at: place, in: context) { return found.record == nil ? nil : found }
  return context.model.record(at: place).map { .record($0, in: context.document) }
}

/// The neighbours of a record in one direction, whichever of the two states it.
package func related(_ relation: Relation, to definition: Definition, in workspace: WorkspaceModel) -> [RelatedThing] {
  guard let record = definition.record else { return [] }
  var found: [RelatedThing] = []
  var positions: [Identity: Int] = [:]
  func add(_ neighbour: Definition, in document: DocumentID, at range: ByteRange) {
    let identity = Identity(neighbour)
    if let position = positions[identity] {
      guard found[position].statedIn == document else { return }
      found[position] = RelatedThing(
        definition: neighbour, statedIn: document, ranges: found[position].ranges + [range])
    } else {
      positions[identity] = found.count
      found.append(RelatedThing(definition: neighbour, statedIn: document, ranges: [range]))
    }
  }
  for field in record.fields where relation.own.contains(field.name) {
    for mention in field.value.mentions {
      if let neighbour = workspace.definition(of: mention) {
        add(neighbour, in: definition.document, at: mention.range)
      }
    }
  }
  guard let id = record.id else { return found }
  for (document, reference) in workspace.references(to: id) {
    guard case .field(let index, let fieldIndex) = reference.place,
      let record = workspace.documents[document]?.record(number: index), record.fields.indices.contains(fieldIndex),
      relation.reverse.own.contains(record.fields[fieldIndex].name)
    else { continue }
    add(.record(record, in: document), in: document, at: reference.range)
  }
  for authority in workspace.gazetteer.record(id: id)?.mentioning ?? [] {
    for field in authority.record.fields where relation.reverse.own.contains(field.name) {
      for mention in field.value.mentions where mention.id == id {
        add(.authority(authority), in: DocumentID(gazetteerFile: authority.file), at: mention.range)
      }
    }
  }
  return found
}
