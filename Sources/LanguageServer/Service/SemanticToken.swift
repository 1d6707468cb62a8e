import SourceText

/// What sort of thing a range is.
package struct SemanticToken: Hashable, Sendable {
  package let range: ByteRange
  /// An index into the types of the service's legend.
  package let type: Int
  /// One bit for each of the legend's modifiers.
  package let modifiers: Int

  package init(range: ByteRange, type: Int, modifiers: Int = 0) {
    self.range = range
    self.type = type
    self.modifiers = modifiers
  }
}
