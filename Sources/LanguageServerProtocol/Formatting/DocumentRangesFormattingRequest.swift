import JSON
import JSONRPC

/// Several ranges in their canonical form (LSP 3.18).
package struct DocumentRangesFormattingRequest: Request {
  package static let method = "textDocument/rangesFormatting"
  package typealias Reply = [TextEdit]

  package let textDocument: TextDocumentIdentifier
  package let ranges: [Range]
  package let options: FormattingOptions
}

extension DocumentRangesFormattingRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    textDocument = try json.read("textDocument")
    ranges = try json.read("ranges")
    options = FormattingOptions(json: json["options"] ?? .null)
  }
}
