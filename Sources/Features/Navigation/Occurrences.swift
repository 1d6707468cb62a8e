import Model
import Records
import SourceText

/// A place in a document that speaks of the same thing as another.
package struct Occurrence: Hashable, Sendable {
  package let range: ByteRange
  /// Whether the thing is defined there.
  package let isDefinition: Bool
}

/// Where a document speaks of the thing at a place: its definition, links, citations, fields, and its names in prose.
package func occurrences(at place: ByteOffset, in context: DocumentContext) -> [Occurrence] {
  let model = context.model
  guard let definition = thing(at: place, in: context) else { return [] }
  let identity = Identity(definition)
  let workspace = context.workspace
  var found: [Occurrence] = []
  func add(_ range: ByteRange, isDefinition: Bool = false) {
    found.append(Occurrence(range: range, isDefinition: isDefinition))
  }
  if definition.document == context.document { add(definition.nameRange, isDefinition: true) }
  for reference in model.references
  where workspace.definition(of: reference, in: context.document).map(Identity.init) == identity {
    add(reference.range)
  }
  for citation in model.citations
  where workspace.definition(ofKey: citation.key, in: context.document).map(Identity.init) == identity {
    add(citation.keyRange)
  }
  if case .record = identity {
    for mention in model.records.lazy.flatMap(\.fields).flatMap(\.value.mentions) where mention.id == nil {
      if workspace.definition(of: mention).map(Identity.init) == identity { add(mention.range) }
    }
    for match in model.prose.lazy.flatMap({ nameMatches(in: $0, of: context) }) where match.definitions.count == 1 {
      if match.definitions.first.map(Identity.init) == identity { add(match.range) }
    }
  }
  return found.sorted { $0.range < $1.range }
}
