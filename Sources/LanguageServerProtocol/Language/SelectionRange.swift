import JSON
import JSONRPC

/// Ranges around one place, from the innermost out, each within the next.
package struct SelectionRange: Hashable, Sendable {
  /// At least one.
  package let ranges: [Range]

  package init(ranges: [Range]) { self.ranges = ranges }
}

extension SelectionRange: JSONWritable {
  /// The protocol nests them: each range has its parent.
  package func write(to json: inout JSONWriter) { Self.write(ranges[...], to: &json) }

  private static func write(_ ranges: ArraySlice<Range>, to json: inout JSONWriter) {
    json.object {
      if let innermost = ranges.first { $0.member("range", innermost) }
      if ranges.count > 1 {
        $0.key("parent")
        write(ranges.dropFirst(), to: &$0)
      }
    }
  }
}
