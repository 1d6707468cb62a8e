import JSON
import JSONRPC

/// What in a document can be folded away.
package struct FoldingRangeRequest: Request {
  package static let method = "textDocument/foldingRange"
  package typealias Reply = [FoldingRange]

  package let textDocument: TextDocumentIdentifier
}

extension FoldingRangeRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { textDocument = try json.read("textDocument") }
}
