import Model
import SourceText

/// What makes two definitions the same thing, the project's record and the bundled one alike.
enum Identity: Hashable {
  case record(String)
  case heading(String, DocumentID)
  case entry(String, DocumentID)
  case document(DocumentID)

  init(_ definition: Definition) {
    switch definition {
    case .record(let record, let document): self = record.id.map(Identity.record) ?? .document(document)
    case .authority(let authority): self = .record(authority.id)
    case .heading(let heading, let document): self = .heading(heading.slug, document)
    case .entry(let entry, let document): self = .entry(entry.key, document)
    case .document(let document): self = .document(document)
    }
  }
}

/// What a place speaks of: what it leads to, or the heading that stands there. Nothing for an ambiguous name.
func thing(at place: ByteOffset, in context: DocumentContext) -> Definition? {
  if let found = definitions(at: place, in: context)?.targets { return found.count == 1 ? found.first : nil }
  return context.model.heading(at: place).map { .heading($0, in: context.document) }
}
