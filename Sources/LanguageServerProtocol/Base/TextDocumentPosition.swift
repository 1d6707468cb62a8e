import JSON
import JSONRPC

/// A place in a document: the parameters of most requests.
package struct TextDocumentPosition: Hashable, Sendable {
  package let textDocument: TextDocumentIdentifier
  package let position: Position
}

extension TextDocumentPosition: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    textDocument = try json.read("textDocument")
    position = try json.read("position")
  }
}
