import JSON
import JSONRPC

/// What else must change when files are created.
package struct WillCreateFilesRequest: Request {
  package static let method = "workspace/willCreateFiles"
  package typealias Reply = WorkspaceEdit?

  package let files: [TextDocumentIdentifier]
}

extension WillCreateFilesRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { files = try json.read("files") }
}
