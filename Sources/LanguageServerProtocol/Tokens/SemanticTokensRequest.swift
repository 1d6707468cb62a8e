import JSON
import JSONRPC

/// What sort of thing each part of a document is.
package struct SemanticTokensRequest: Request {
  package static let method = "textDocument/semanticTokens/full"
  package typealias Reply = SemanticTokens

  package let textDocument: TextDocumentIdentifier
}

extension SemanticTokensRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { textDocument = try json.read("textDocument") }
}
