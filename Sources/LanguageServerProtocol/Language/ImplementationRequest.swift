import JSON
import JSONRPC

/// Where the thing at a place is put to use: the texts that rely on a claim.
package struct ImplementationRequest: Request {
  package static let method = "textDocument/implementation"
  package typealias Reply = LocationsReply?

  package let place: TextDocumentPosition
}

extension ImplementationRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { place = try TextDocumentPosition(json: json) }
}
