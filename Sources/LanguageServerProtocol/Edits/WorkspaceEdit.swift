import JSON
import JSONRPC

/// Changes of several documents, and of the files they lie in.
package struct WorkspaceEdit: Hashable, Sendable {
  /// In order.
  package let changes: [DocumentChange]
  /// Whether the client can check versions and change files; else only texts are changed.
  package let usesDocumentChanges: Bool

  package init(changes: [DocumentChange], usesDocumentChanges: Bool) {
    self.changes = changes
    self.usesDocumentChanges = usesDocumentChanges
  }
}

extension WorkspaceEdit: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      if usesDocumentChanges {
        $0.member("documentChanges", changes)
      } else {
        $0.key("changes")
        $0.object { json in
          for case .edits(let uri, _, let edits) in changes { json.member(uri.text, edits) }
        }
      }
    }
  }
}
