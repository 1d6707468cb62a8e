import JSON
import JSONRPC

/// One change of a text: a range and what replaces it.
package struct TextDocumentContentChange: Hashable, Sendable {
  /// Nothing where the whole text is replaced.
  package let range: Range?
  package let text: String
}

extension TextDocumentContentChange: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    range = try json.readIfPresent("range")
    text = try json.read("text")
  }
}
