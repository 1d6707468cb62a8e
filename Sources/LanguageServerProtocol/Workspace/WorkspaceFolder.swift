import JSON
import JSONRPC

/// A root of the workspace.
package struct WorkspaceFolder: Hashable, Sendable {
  package let uri: DocumentURI
  package let name: String

  package init(uri: DocumentURI, name: String) {
    self.uri = uri
    self.name = name
  }
}

extension WorkspaceFolder: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    uri = try json.read("uri")
    name = try json.readIfPresent("name") ?? ""
  }
}
