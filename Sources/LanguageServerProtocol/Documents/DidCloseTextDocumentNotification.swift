import JSON
import JSONRPC

/// A document is no longer open: its text is again what lies on disk.
package struct DidCloseTextDocumentNotification: Notification {
  package static let method = "textDocument/didClose"

  package let textDocument: TextDocumentIdentifier
}

extension DidCloseTextDocumentNotification: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { textDocument = try json.read("textDocument") }
}
