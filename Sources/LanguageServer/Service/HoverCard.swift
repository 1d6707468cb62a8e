import SourceText

/// What is known about the thing at a place, and the range that it is about.
package struct HoverCard: Hashable, Sendable {
  package let markdown: String
  package let range: ByteRange

  package init(markdown: String, range: ByteRange) {
    self.markdown = markdown
    self.range = range
  }
}
