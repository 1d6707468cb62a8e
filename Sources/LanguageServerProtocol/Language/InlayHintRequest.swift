import JSON
import JSONRPC

/// What an editor may show between the characters of a range.
package struct InlayHintRequest: Request {
  package static let method = "textDocument/inlayHint"
  package typealias Reply = [InlayHint]

  package let textDocument: TextDocumentIdentifier
  package let range: Range
}

extension InlayHintRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    textDocument = try json.read("textDocument")
    range = try json.read("range")
  }
}
