import JSON
import JSONRPC

/// A new name for the thing at a place, wherever it is spoken of.
package struct RenameRequest: Request {
  package static let method = "textDocument/rename"
  package typealias Reply = WorkspaceEdit?

  package let place: TextDocumentPosition
  package let newName: String
}

extension RenameRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    place = try TextDocumentPosition(json: json)
    newName = try json.read("newName")
  }
}
