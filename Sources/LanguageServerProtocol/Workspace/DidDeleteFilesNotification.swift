import JSON
import JSONRPC

/// Files have been deleted in the editor.
package struct DidDeleteFilesNotification: Notification {
  package static let method = "workspace/didDeleteFiles"

  package let files: [TextDocumentIdentifier]
}

extension DidDeleteFilesNotification: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { files = try json.read("files") }
}
