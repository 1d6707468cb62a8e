import JSON
import JSONRPC

/// Lines that can be folded into the first of them.
package struct FoldingRange: Hashable, Sendable {
  package let startLine: Int
  /// The last line that disappears.
  package let endLine: Int
  /// `comment`, `imports` or `region`; nothing for the rest.
  package let kind: String?
  /// What stands there in the place of the lines.
  package let collapsedText: String?

  package init(startLine: Int, endLine: Int, kind: String?, collapsedText: String?) {
    self.startLine = startLine
    self.endLine = endLine
    self.kind = kind
    self.collapsedText = collapsedText
  }
}

extension FoldingRange: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("startLine", startLine)
      $0.member("endLine", endLine)
      $0.member("kind", ifPresent: kind)
      $0.member("collapsedText", ifPresent: collapsedText)
    }
  }
}
