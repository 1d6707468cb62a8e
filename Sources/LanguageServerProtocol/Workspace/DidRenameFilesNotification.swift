import JSON
import JSONRPC

/// Files have been renamed in the editor.
package struct DidRenameFilesNotification: Notification {
  package static let method = "workspace/didRenameFiles"

  package let files: [FileRename]
}

extension DidRenameFilesNotification: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { files = try json.read("files") }
}
