import JSON
import JSONRPC

/// A range in a document.
package struct Location: Hashable, Sendable {
  package let uri: DocumentURI
  package let range: Range

  package init(uri: DocumentURI, range: Range) {
    self.uri = uri
    self.range = range
  }
}

extension Location: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("uri", uri)
      $0.member("range", range)
    }
  }
}
