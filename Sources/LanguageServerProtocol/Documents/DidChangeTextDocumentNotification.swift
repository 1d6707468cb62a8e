import JSON
import JSONRPC

/// An open document has changed.
package struct DidChangeTextDocumentNotification: Notification {
  package static let method = "textDocument/didChange"

  package let textDocument: TextDocumentIdentifier
  /// The version after the changes; absent from a few old clients.
  package let version: Int?
  /// In order: each is made in the text that the one before has left.
  package let contentChanges: [TextDocumentContentChange]
}

extension DidChangeTextDocumentNotification: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    textDocument = try json.read("textDocument")
    version = json["textDocument"]?["version"]?.int
    contentChanges = try json.read("contentChanges")
  }
}
