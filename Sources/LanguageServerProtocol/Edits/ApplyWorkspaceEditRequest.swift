import JSON
import JSONRPC

/// Asks the client to change documents.
package struct ApplyWorkspaceEditRequest: Request {
  package static let method = "workspace/applyEdit"
  package typealias Reply = JSONValue

  /// For people, in the list of what can be undone.
  package let label: String
  /// A ``WorkspaceEdit``.
  package let edit: JSONValue

  package init(label: String, edit: JSONValue) {
    self.label = label
    self.edit = edit
  }
}

extension ApplyWorkspaceEditRequest: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("label", label)
      $0.member("edit", edit)
    }
  }
}
