import Model
import Records
import SourceText

/// What the thing at a place leads to.
package struct DefinitionTargets: Sendable {
  /// The bytes of the thing that was asked about.
  package let origin: ByteRange
  package let targets: [Definition]
}

/// Where a reference, a citation, a mention or a plain name leads.
///
/// A property reference leads to the record; ``propertyField(of:in:)`` tells the field.
package func definitions(at place: ByteOffset, in context: DocumentContext) -> DefinitionTargets? {
  let model = context.model
  if let citation = model.citation(at: place) {
    let found = context.workspace.definition(ofKey: citation.key, in: context.document)
    return found.map { DefinitionTargets(origin: citation.keyRange, targets: [$0]) }
  }
  if let reference = model.reference(at: place) {
    let found = context.workspace.definition(of: reference, in: context.document)
    return found.map { DefinitionTargets(origin: reference.range, targets: [$0]) }
  }
  if let (_, field) = model.field(at: place) {
    for mention in field.value.mentions where mention.range.touches(place) {
      let found = context.workspace.definition(of: mention)
      return found.map { DefinitionTargets(origin: mention.range, targets: [$0]) }
    }
  }
  if let record = model.record(at: place), record.idRange.touches(place) {
    return DefinitionTargets(origin: record.idRange, targets: [.record(record, in: context.document)])
  }
  return nameMatch(at: place, in: context).map { DefinitionTargets(origin: $0.range, targets: $0.definitions) }
}

/// The field that a property reference at a place names.
package func propertyField(at place: ByteOffset, in context: DocumentContext) -> (document: DocumentID, field: Field)? {
  guard let reference = context.model.reference(at: place), let property = reference.property,
    let definition = context.workspace.definition(of: reference, in: context.document),
    let field = definition.record?.field(property)
  else { return nil }
  return (definition.document, field)
}
