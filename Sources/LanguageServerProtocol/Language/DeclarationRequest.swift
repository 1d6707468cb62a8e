import JSON
import JSONRPC

/// Where the thing at a place is announced: the note about a source, the first mention of a name.
package struct DeclarationRequest: Request {
  package static let method = "textDocument/declaration"
  package typealias Reply = LocationsReply?

  package let place: TextDocumentPosition
}

extension DeclarationRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { place = try TextDocumentPosition(json: json) }
}
