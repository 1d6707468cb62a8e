import JSON
import JSONRPC

/// How the tokens of a document differ from those that were sent before.
package struct SemanticTokensDeltaRequest: Request {
  package static let method = "textDocument/semanticTokens/full/delta"
  package typealias Reply = SemanticTokensReply

  package let textDocument: TextDocumentIdentifier
  package let previousResultID: String
}

extension SemanticTokensDeltaRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    textDocument = try json.read("textDocument")
    previousResultID = try json.readIfPresent("previousResultId") ?? ""
  }
}
