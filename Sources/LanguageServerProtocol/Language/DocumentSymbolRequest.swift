import JSON
import JSONRPC

/// The outline of a document.
package struct DocumentSymbolRequest: Request {
  package static let method = "textDocument/documentSymbol"
  package typealias Reply = DocumentSymbolReply

  package let textDocument: TextDocumentIdentifier
}

extension DocumentSymbolRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { textDocument = try json.read("textDocument") }
}
