import JSON
import JSONRPC

/// Files have changed on disk.
package struct DidChangeWatchedFilesNotification: Notification {
  package static let method = "workspace/didChangeWatchedFiles"

  package let changes: [FileEvent]
}

extension DidChangeWatchedFilesNotification: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { changes = try json.read("changes") }
}
