import SourceText

/// A range of lines that can be folded into the first of them.
package struct Fold: Hashable, Sendable {
  package let range: ByteRange
  /// `comment`, `imports` or `region`; nothing for the rest.
  package let kind: String?
  /// What stands there in the place of the lines.
  package let summary: String?

  package init(range: ByteRange, kind: String? = nil, summary: String? = nil) {
    self.range = range
    self.kind = kind
    self.summary = summary
  }
}
