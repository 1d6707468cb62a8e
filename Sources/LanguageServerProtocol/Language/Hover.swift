import JSON
import JSONRPC

/// A card, and the range that it is about.
package struct Hover: Hashable, Sendable {
  package let contents: MarkupContent
  package let range: Range?

  package init(contents: MarkupContent, range: Range?) {
    self.contents = contents
    self.range = range
  }
}

extension Hover: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("contents", contents)
      $0.member("range", ifPresent: range)
    }
  }
}
