import JSON
import JSONRPC

/// The links of a document that lead to other files or out into the world.
package struct DocumentLinkRequest: Request {
  package static let method = "textDocument/documentLink"
  package typealias Reply = [DocumentLink]

  package let textDocument: TextDocumentIdentifier
}

extension DocumentLinkRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { textDocument = try json.read("textDocument") }
}
