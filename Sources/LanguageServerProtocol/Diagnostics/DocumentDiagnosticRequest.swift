import JSON
import JSONRPC

/// The diagnostics of one document, for a client that asks for them.
package struct DocumentDiagnosticRequest: Request {
  package static let method = "textDocument/diagnostic"
  package typealias Reply = DocumentDiagnosticReport

  package let textDocument: TextDocumentIdentifier
  package let previousResultID: String?
}

extension DocumentDiagnosticRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    textDocument = try json.read("textDocument")
    previousResultID = try json.readIfPresent("previousResultId")
  }
}
