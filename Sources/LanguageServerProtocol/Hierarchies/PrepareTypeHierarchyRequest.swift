import JSON
import JSONRPC

/// The thing at a place, whose wholes and parts, or predecessors and successors, are going to be asked for.
package struct PrepareTypeHierarchyRequest: Request {
  package static let method = "textDocument/prepareTypeHierarchy"
  package typealias Reply = [HierarchyItem]?

  package let place: TextDocumentPosition
}

extension PrepareTypeHierarchyRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { place = try TextDocumentPosition(json: json) }
}
