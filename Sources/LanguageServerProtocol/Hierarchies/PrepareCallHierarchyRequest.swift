import JSON
import JSONRPC

/// The event at a place, whose causes and effects are going to be asked for.
package struct PrepareCallHierarchyRequest: Request {
  package static let method = "textDocument/prepareCallHierarchy"
  package typealias Reply = [HierarchyItem]?

  package let place: TextDocumentPosition
}

extension PrepareCallHierarchyRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { place = try TextDocumentPosition(json: json) }
}
