import JSON
import JSONRPC

/// What to change in a document before it is written to disk.
package struct WillSaveWaitUntilRequest: Request {
  package static let method = "textDocument/willSaveWaitUntil"
  package typealias Reply = [TextEdit]

  package let textDocument: TextDocumentIdentifier
  /// Whether a person has saved, not a timer or a change of focus.
  package let isManual: Bool
}

extension WillSaveWaitUntilRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    textDocument = try json.read("textDocument")
    isManual = json["reason"]?.int ?? 1 == 1
  }
}
