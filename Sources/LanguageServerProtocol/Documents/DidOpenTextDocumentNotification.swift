import JSON
import JSONRPC

/// A document is open: from now on its text is what the editor says, not what lies on disk.
package struct DidOpenTextDocumentNotification: Notification {
  package static let method = "textDocument/didOpen"

  package let textDocument: TextDocumentItem
}

extension DidOpenTextDocumentNotification: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { textDocument = try json.read("textDocument") }
}
