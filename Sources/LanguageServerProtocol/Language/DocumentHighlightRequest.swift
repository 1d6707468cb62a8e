import JSON
import JSONRPC

/// Where else in the document the thing at a place is spoken of.
package struct DocumentHighlightRequest: Request {
  package static let method = "textDocument/documentHighlight"
  package typealias Reply = [DocumentHighlight]

  package let place: TextDocumentPosition
}

extension DocumentHighlightRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { place = try TextDocumentPosition(json: json) }
}
