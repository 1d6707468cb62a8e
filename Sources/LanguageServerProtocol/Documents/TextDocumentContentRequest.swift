import JSON
import JSONRPC

/// The text of a document that only the server has, such as a record of the gazetteer (LSP 3.18).
package struct TextDocumentContentRequest: Request {
  package static let method = "workspace/textDocumentContent"
  package typealias Reply = TextDocumentContent

  package let uri: DocumentURI
}

extension TextDocumentContentRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { uri = try json.read("uri") }
}
