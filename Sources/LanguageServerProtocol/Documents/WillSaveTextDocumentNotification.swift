import JSON
import JSONRPC

/// A document is about to be written to disk.
package struct WillSaveTextDocumentNotification: Notification {
  package static let method = "textDocument/willSave"

  package let textDocument: TextDocumentIdentifier
}

extension WillSaveTextDocumentNotification: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { textDocument = try json.read("textDocument") }
}
