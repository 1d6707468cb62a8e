import JSON
import JSONRPC

/// What sort of thing each part of a range is.
package struct SemanticTokensRangeRequest: Request {
  package static let method = "textDocument/semanticTokens/range"
  package typealias Reply = SemanticTokens

  package let textDocument: TextDocumentIdentifier
  package let range: Range
}

extension SemanticTokensRangeRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    textDocument = try json.read("textDocument")
    range = try json.read("range")
  }
}
