import JSON
import JSONRPC

/// The ranges that change together with the one at a place, such as the two fences of a block.
package struct LinkedEditingRangeRequest: Request {
  package static let method = "textDocument/linkedEditingRange"
  package typealias Reply = LinkedEditingRanges?

  package let place: TextDocumentPosition
}

extension LinkedEditingRangeRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { place = try TextDocumentPosition(json: json) }
}
