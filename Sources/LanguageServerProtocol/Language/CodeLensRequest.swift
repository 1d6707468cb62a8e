import JSON
import JSONRPC

/// The lines that an editor shows above things, such as how often they are referred to.
package struct CodeLensRequest: Request {
  package static let method = "textDocument/codeLens"
  package typealias Reply = [CodeLens]

  package let textDocument: TextDocumentIdentifier
}

extension CodeLensRequest: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { textDocument = try json.read("textDocument") }
}
