import JSON
import JSONRPC

/// What could be done about a range.
package struct CodeActionRequest: Request {
  package static let method = "textDocument/codeAction"
  package typealias Reply = [CodeActionReply]

  package let textDocument: TextDocumentIdentifier
  package let range: Range
  /// The kinds that are wanted, each with its sub-kinds; nothing for all.
  package let only: [CodeActionKind]?
  /// Whether the editor asks by itself, not a person.
  package let isAutomatic: Bool
  /// The diagnostics that the client shows there, as we sent them.
  package let diagnostics: [JSONValue]
}

extension CodeActionRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    textDocument = try json.read("textDocument")
    range = try json.read("range")
    let context = json["context"]
    only = context?["only"]?.array?.compactMap { $0.string.map { CodeActionKind($0) } }
    isAutomatic = context?["triggerKind"]?.int == 2
    diagnostics = context?["diagnostics"]?.array ?? []
  }
}
