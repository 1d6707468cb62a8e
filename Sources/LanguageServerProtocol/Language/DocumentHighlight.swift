import JSON
import JSONRPC

/// A range to be drawn beside others.
package struct DocumentHighlight: Hashable, Sendable {
  package let range: Range
  package let kind: DocumentHighlightKind

  package init(range: Range, kind: DocumentHighlightKind) {
    self.range = range
    self.kind = kind
  }
}

extension DocumentHighlight: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("range", range)
      $0.member("kind", kind.rawValue)
    }
  }
}
