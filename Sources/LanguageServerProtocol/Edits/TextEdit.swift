import JSON
import JSONRPC

/// A range and what replaces it.
package struct TextEdit: Hashable, Sendable {
  package let range: Range
  package let newText: String

  package init(range: Range, newText: String) {
    self.range = range
    self.newText = newText
  }
}

extension TextEdit: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("range", range)
      $0.member("newText", newText)
    }
  }
}
