import JSON
import JSONRPC

/// What to select around each of several places, step by step outward.
package struct SelectionRangeRequest: Request {
  package static let method = "textDocument/selectionRange"
  package typealias Reply = [SelectionRange]

  package let textDocument: TextDocumentIdentifier
  package let positions: [Position]
}

extension SelectionRangeRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    textDocument = try json.read("textDocument")
    positions = try json.read("positions")
  }
}
