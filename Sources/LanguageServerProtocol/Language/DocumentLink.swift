import JSON
import JSONRPC

/// A range that leads somewhere.
package struct DocumentLink: Hashable, Sendable {
  package let range: Range
  /// A URI.
  package let target: String
  package let tooltip: String?

  package init(range: Range, target: String, tooltip: String?) {
    self.range = range
    self.target = target
    self.tooltip = tooltip
  }
}

extension DocumentLink: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("range", range)
      $0.member("target", target)
      $0.member("tooltip", ifPresent: tooltip)
    }
  }
}
