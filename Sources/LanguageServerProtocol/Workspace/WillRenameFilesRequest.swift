import JSON
import JSONRPC

/// What else must change when files are renamed.
package struct WillRenameFilesRequest: Request {
  package static let method = "workspace/willRenameFiles"
  package typealias Reply = WorkspaceEdit?

  package let files: [FileRename]
}

extension WillRenameFilesRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { files = try json.read("files") }
}
