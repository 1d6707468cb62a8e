import JSON
import JSONRPC

/// A range in its canonical form.
package struct DocumentRangeFormattingRequest: Request {
  package static let method = "textDocument/rangeFormatting"
  package typealias Reply = [TextEdit]

  package let textDocument: TextDocumentIdentifier
  package let range: Range
  package let options: FormattingOptions
}

extension DocumentRangeFormattingRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    textDocument = try json.read("textDocument")
    range = try json.read("range")
    options = FormattingOptions(json: json["options"] ?? .null)
  }
}
