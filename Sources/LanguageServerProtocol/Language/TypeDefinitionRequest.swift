import JSON
import JSONRPC

/// Where the kind of the thing at a place is described.
package struct TypeDefinitionRequest: Request {
  package static let method = "textDocument/typeDefinition"
  package typealias Reply = LocationsReply?

  package let place: TextDocumentPosition
}

extension TypeDefinitionRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { place = try TextDocumentPosition(json: json) }
}
