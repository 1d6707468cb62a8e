import JSON
import JSONRPC

/// What could be written at a place.
package struct CompletionRequest: Request {
  package static let method = "textDocument/completion"
  package typealias Reply = CompletionList

  package let place: TextDocumentPosition
  /// The character whose typing asked, where it was typing.
  package let triggerCharacter: String?
}

extension CompletionRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    place = try TextDocumentPosition(json: json)
    triggerCharacter = json["context"]?["triggerCharacter"]?.string
  }
}
