import JSON
import JSONRPC

/// Roots have come or gone.
package struct DidChangeWorkspaceFoldersNotification: Notification {
  package static let method = "workspace/didChangeWorkspaceFolders"

  package let added: [WorkspaceFolder]
  package let removed: [WorkspaceFolder]
}

extension DidChangeWorkspaceFoldersNotification: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    let event: JSONValue = try json.read("event")
    added = try event.readIfPresent("added") ?? []
    removed = try event.readIfPresent("removed") ?? []
  }
}
