import JSON
import JSONRPC

/// What the field at a place wants to be told, part by part.
package struct SignatureHelpRequest: Request {
  package static let method = "textDocument/signatureHelp"
  package typealias Reply = SignatureHelp?

  package let place: TextDocumentPosition
}

extension SignatureHelpRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { place = try TextDocumentPosition(json: json) }
}
