import JSON
import JSONRPC

/// Which document a message is about.
package struct TextDocumentIdentifier: Hashable, Sendable {
  package let uri: DocumentURI

  package init(uri: DocumentURI) { self.uri = uri }
}

extension TextDocumentIdentifier: JSONReadable {
  package init(json: JSONValue) throws(JSONMismatch) { uri = try json.read("uri") }
}
