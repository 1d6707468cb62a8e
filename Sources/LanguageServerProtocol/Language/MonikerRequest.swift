import JSON
import JSONRPC

/// The name of the thing at a place that holds beyond this workspace.
package struct MonikerRequest: Request {
  package static let method = "textDocument/moniker"
  package typealias Reply = [Moniker]

  package let place: TextDocumentPosition
}

extension MonikerRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { place = try TextDocumentPosition(json: json) }
}
