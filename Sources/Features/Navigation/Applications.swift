import Model
import Records
import SourceText

/// Where the thing at a place is put to use: the links to it in prose, what is said of it in claims, its citations.
///
/// Fields of other records are no such use; ``references(at:in:withDefinition:)`` has them.
package func applications(
  at place: ByteOffset, in context: DocumentContext
) -> (origin: ByteRange, places: [DocumentPlace])? {
  guard let definition = thing(at: place, in: context) else { return nil }
  let workspace = context.workspace
  let identity = Identity(definition)
  let name: String
  switch identity {
  case .record(let id): name = id
  case .heading(let slug, _): name = slug
  case .entry(let key, _): name = key
  case .document: return nil
  }
  var places: [DocumentPlace] = []
  for (document, reference) in workspace.references(to: name) {
    guard isApplication(reference, in: document, workspace),
      workspace.definition(of: reference, in: document).map(Identity.init) == identity
    else { continue }
    places.append(DocumentPlace(document, reference.range))
  }
  for (document, citation) in workspace.citations(of: name)
  where workspace.definition(ofKey: citation.key, in: document).map(Identity.init) == identity {
    places.append(DocumentPlace(document, citation.keyRange))
  }
  for claim in claims(in: context.model, named: context.document, workspace)
  where claim.subject.map({ Identity($0) }) == identity {
    let place = DocumentPlace(context.document, claim.subjectRange)
    if !places.contains(where: { $0.document == place.document && $0.range.overlaps(place.range) }) {
      places.append(place)
    }
  }
  let origin = definitions(at: place, in: context)?.origin ?? definition.nameRange
  return (origin, places)
}

/// Whether a reference is a link in prose, or stands in a record that holds a claim.
private func isApplication(_ reference: Reference, in document: DocumentID, _ workspace: WorkspaceModel) -> Bool {
  guard case .field(let index, _) = reference.place else { return reference.isLink }
  return workspace.documents[document]?.record(number: index)?.kindName == "claim"
}
