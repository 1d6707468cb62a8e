import JSON
import JSONRPC

/// What else must change when files are deleted.
package struct WillDeleteFilesRequest: Request {
  package static let method = "workspace/willDeleteFiles"
  package typealias Reply = WorkspaceEdit?

  package let files: [TextDocumentIdentifier]
}

extension WillDeleteFilesRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { files = try json.read("files") }
}
