import JSON
import JSONRPC

/// Where the thing at a place is defined.
package struct DefinitionRequest: Request {
  package static let method = "textDocument/definition"
  package typealias Reply = LocationsReply?

  package let place: TextDocumentPosition
}

extension DefinitionRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { place = try TextDocumentPosition(json: json) }
}
