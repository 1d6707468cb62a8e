import JSON
import JSONRPC

/// What to put right after a character has been typed.
package struct DocumentOnTypeFormattingRequest: Request {
  package static let method = "textDocument/onTypeFormatting"
  package typealias Reply = [TextEdit]

  /// Just behind the character.
  package let place: TextDocumentPosition
  package let character: String
  package let options: FormattingOptions
}

extension DocumentOnTypeFormattingRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) {
    place = try TextDocumentPosition(json: json)
    character = try json.read("ch")
    options = FormattingOptions(json: json["options"] ?? .null)
  }
}
