import JSON
import JSONRPC

/// A document as it is handed over: its name, its language, and its whole text.
package struct TextDocumentItem: Hashable, Sendable {
  package let uri: DocumentURI
  package let languageID: String
  package let version: Int
  package let text: String
}

extension TextDocumentItem: JSONReadable {
  /// A missing language or version is borne.
  package init(json: JSONValue) throws(JSONMismatch) {
    uri = try json.read("uri")
    languageID = try json.readIfPresent("languageId") ?? ""
    version = try json.readIfPresent("version") ?? 0
    text = try json.read("text")
  }
}
