import JSON
import JSONRPC

/// An open document has been written to disk.
package struct DidSaveTextDocumentNotification: Notification {
  package static let method = "textDocument/didSave"

  package let textDocument: TextDocumentIdentifier
}

extension DidSaveTextDocumentNotification: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { textDocument = try json.read("textDocument") }
}
