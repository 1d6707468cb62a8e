import Features
import JSON
import JSONRPC
import Model

extension CompletionSubject {
  /// What an editor keeps of a proposal until somebody looks at it: what it is, the names, the document.
  func json(in document: DocumentID) -> JSONValue {
    var home = document
    let words: [String]
    switch self {
    case .record(let id, nil): words = ["record", id]
    case .record(let id, let target?): (home, words) = (target, ["record", id, "its own"])
    case .heading(let slug, let target): (home, words) = (target, ["heading", slug])
    case .document(let target): (home, words) = (target, ["document", ""])
    case .field(let name, let kind): words = ["field", name, kind]
    case .property(let name, let id): words = ["property", name, id]
    case .source(let key): words = ["source", key]
    case .kind(let name): words = ["kind", name]
    case .text(let text): words = ["text", text]
    }
    return JSONValue([home.name] + words)
  }

  static func read(_ json: JSONValue) -> (subject: CompletionSubject, document: DocumentID)? {
    guard let document = json[0]?.string, let name = json[2]?.string else { return nil }
    let subject: CompletionSubject
    switch (json[1]?.string, json[3]?.string) {
    case ("record", let ownership): subject = .record(id: name, in: ownership.map { _ in DocumentID(document) })
    case ("heading", _): subject = .heading(slug: name, in: DocumentID(document))
    case ("document", _): subject = .document(DocumentID(document))
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
