import Features
import JSON
import JSONRPC
import Model

extension CompletionSubject {
  /// What an editor keeps of a proposal until somebody looks at it: what it is, the names, the document.
  func json(in document: DocumentID) -> JSONValue {
    let words: [String] =
      switch self {
      case .record(let id): ["record", id]
      case .heading(let slug): ["heading", slug]
      case .field(let name, let kind): ["field", name, kind]
      case .property(let name, let id): ["property", name, id]
      case .source(let key): ["source", key]
      case .kind(let name): ["kind", name]
      case .text(let text): ["text", text]
      }
    return JSONValue([document.name] + words)
  }

  static func read(_ json: JSONValue) -> (subject: CompletionSubject, document: DocumentID)? {
    guard let document = json[0]?.string, let name = json[2]?.string else { return nil }
    let subject: CompletionSubject
    switch (json[1]?.string, json[3]?.string) {
    case ("record", _): subject = .record(id: name)
    case ("heading", _): subject = .heading(slug: name)
    case ("field", let kind?): subject = .field(name, ofKind: kind)
    case ("property", let id?): subject = .property(name, ofRecord: id)
    case ("source", _): subject = .source(key: name)
    case ("kind", _): subject = .kind(name)
    case ("text", _): subject = .text(name)
    default: return nil
    }
    return (subject, DocumentID(document))
  }
}
