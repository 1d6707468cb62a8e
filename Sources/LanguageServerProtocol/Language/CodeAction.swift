import JSON
import JSONRPC

/// Something that can be done: a fix, a rewriting.
package struct CodeAction: Hashable, Sendable {
  package var title: String
  package var kind: CodeActionKind
  /// The diagnostics that it makes go away, as the client sent them.
  package var diagnostics: [JSONValue] = []
  package var isPreferred = false
  /// Why it cannot be done here.
  package var disabledReason: String?
  /// Absent until the action is resolved, where the client can wait.
  package var edit: WorkspaceEdit?
  package var command: Command?
  /// Comes back with `codeAction/resolve`.
  package var data: JSONValue?

  package init(title: String, kind: CodeActionKind) {
    self.title = title
    self.kind = kind
  }
}

extension CodeAction: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("title", title)
      $0.member("kind", kind.name)
      $0.member("diagnostics", ifNotEmpty: diagnostics)
      $0.member("isPreferred", ifTrue: isPreferred)
      if let disabledReason {
        $0.key("disabled")
        $0.object { $0.member("reason", disabledReason) }
      }
      $0.member("edit", ifPresent: edit)
      $0.member("command", ifPresent: command)
      $0.member("data", ifPresent: data)
    }
  }
}
