import JSON
import JSONRPC

/// Files have been created in the editor.
package struct DidCreateFilesNotification: Notification {
  package static let method = "workspace/didCreateFiles"

  package let files: [TextDocumentIdentifier]
}

extension DidCreateFilesNotification: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { files = try json.read("files") }
}
