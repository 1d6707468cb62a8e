import JSON
import JSONRPC

/// A range that leads somewhere.
package struct DocumentLink: Hashable, Sendable {
  package let range: Range
  /// A URI; absent until the link is resolved, where that takes a search.
  package let target: String?
  package let tooltip: String?
  /// Comes back with `documentLink/resolve`.
  package let data: JSONValue?

  package init(range: Range, target: String?, tooltip: String?, data: JSONValue?) {
    self.range = range
    self.target = target
    self.tooltip = tooltip
    self.data = data
  }
}

extension DocumentLink: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("range", range)
      $0.member("target", ifPresent: target)
      $0.member("tooltip", ifPresent: tooltip)
      $0.member("data", ifPresent: data)
    }
  }
}
