import JSON
import JSONRPC

/// Where the thing at a place is used.
package struct ReferencesRequest: Request {
  package static let method = "textDocument/references"
  package typealias Reply = [Location]

  package let place: TextDocumentPosition
  package let includeDeclaration: Bool
}

extension ReferencesRequest: JSONReadable {
  /// A missing context is borne: then definitions count as well.
  package init(json: JSONValue) throws(JSONMismatch) {
    place = try TextDocumentPosition(json: json)
    includeDeclaration = json["context"]?["includeDeclaration"]?.bool ?? true
  }
}
