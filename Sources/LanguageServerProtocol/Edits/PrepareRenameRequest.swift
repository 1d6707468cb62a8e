import JSON
import JSONRPC

/// Whether the thing at a place can be renamed, and what its name is.
package struct PrepareRenameRequest: Request {
  package static let method = "textDocument/prepareRename"
  package typealias Reply = PrepareRenameReply?

  package let place: TextDocumentPosition
}

extension PrepareRenameRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { place = try TextDocumentPosition(json: json) }
}
