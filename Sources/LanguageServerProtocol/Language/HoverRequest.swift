import JSON
import JSONRPC

/// What is known about the thing at a place.
package struct HoverRequest: Request {
  package static let method = "textDocument/hover"
  package typealias Reply = Hover?

  package let place: TextDocumentPosition
}

extension HoverRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { place = try TextDocumentPosition(json: json) }
}
