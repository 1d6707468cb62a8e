import JSON
import JSONRPC

/// The text of a document that only the server has.
package struct TextDocumentContent: Hashable, Sendable {
  package let text: String

  package init(text: String) { self.text = text }
}

extension TextDocumentContent: JSONWritable {
  package func write(to json: inout JSONWriter) { json.object { $0.member("text", text) } }
}
