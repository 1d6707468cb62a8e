import Model
import SourceText

/// A place in some document.
package struct DocumentPlace: Hashable, Sendable {
  package let document: DocumentID
  package let range: ByteRange

  package init(_ document: DocumentID, _ range: ByteRange) {
    self.document = document
    self.range = range
  }
}

/// Every use of the thing at a place, in order of document and place; its definition first if it is asked for.
///
/// - Parameter isCancelled: Asked in long loops; when it is so, what has been found by then is given.
package func references(
  at place: ByteOffset, in context: DocumentContext, withDefinition: Bool, isCancelled: () -> Bool = { false }
) -> [DocumentPlace] {
  let workspace = context.workspace
  func uses(named name: String, or others: [String] = [], of definition: Definition?) -> [DocumentPlace] {
    Features.uses(named: [name] + others, of: definition, in: workspace, withDefinition, isCancelled)
  }
  if let citation = context.model.citation(at: place) {
    let definition = workspace.definition(ofKey: citation.key, in: context.document)
    return uses(named: citation.key, of: definition)
  }
  // A link in a heading is about what it leads to.
  if context.model.reference(at: place) == nil, let heading = context.model.heading(at: place) {
    return uses(named: heading.slug, or: heading.otherAnchors, of: .heading(heading, in: context.document))
  }
  guard let definition = definitions(at: place, in: context)?.targets.first else { return [] }
  switch definition {
  case .record(let record, _): return uses(named: record.id ?? "", of: definition)
  case .authority(let authority): return uses(named: authority.id, of: definition)
  case .heading(let heading, _): return uses(named: heading.slug, or: heading.otherAnchors, of: definition)
  case .entry(let entry, _): return uses(named: entry.key, of: definition)
  case .document: return []
  }
}

/// The citations of an entry of a bibliography.
package func references(
  toKey key: String, in workspace: WorkspaceModel, isCancelled: () -> Bool = { false }
) -> [DocumentPlace] {
  workspace.citations(of: key, isCancelled: isCancelled).map { DocumentPlace($0.document, $0.citation.keyRange) }
}

private func uses(
  named names: [String], of definition: Definition?, in workspace: WorkspaceModel, _ withDefinition: Bool,
  _ isCancelled: () -> Bool
) -> [DocumentPlace] {
  var places: [DocumentPlace] = []
  if withDefinition, let definition { places.append(DocumentPlace(definition.document, definition.nameRange)) }
  for name in names {
    for (document, reference) in workspace.references(to: name, isCancelled: isCancelled) {
      if isCancelled() { break }
      // The same slug in another document is another heading.
      if case .heading? = definition,
        workspace.definition(of: reference, in: document).map(Identity.init) != definition.map(Identity.init)
      {
        continue
      }
      places.append(DocumentPlace(document, reference.range))
    }
    places += references(toKey: name, in: workspace, isCancelled: isCancelled)
  }
  return places
}
