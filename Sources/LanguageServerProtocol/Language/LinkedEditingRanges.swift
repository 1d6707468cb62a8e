import JSON
import JSONRPC

/// Ranges with the same text, which stay the same while one of them is edited.
package struct LinkedEditingRanges: Hashable, Sendable {
  package let ranges: [Range]
  /// What may stand in them, as a regular expression.
  package let wordPattern: String?

  package init(ranges: [Range], wordPattern: String?) {
    self.ranges = ranges
    self.wordPattern = wordPattern
  }
}

extension LinkedEditingRanges: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("ranges", ranges)
      $0.member("wordPattern", ifPresent: wordPattern)
    }
  }
}
