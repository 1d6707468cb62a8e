import JSON
import JSONRPC

/// A document in its canonical form.
package struct DocumentFormattingRequest: Request {
  package static let method = "textDocument/formatting"
  package typealias Reply = [TextEdit]

  package let textDocument: TextDocumentIdentifier
  package let options: FormattingOptions
}

extension DocumentFormattingRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    textDocument = try json.read("textDocument")
    options = FormattingOptions(json: json["options"] ?? .null)
  }
}
