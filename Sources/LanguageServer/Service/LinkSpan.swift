import SourceText

/// A range that leads to another file or out into the world.
package struct LinkSpan: Hashable, Sendable {
  package let range: ByteRange
  /// A URI.
  package let target: String
  package let tooltip: String?

  package init(range: ByteRange, target: String, tooltip: String? = nil) {
    self.range = range
    self.target = target
    self.tooltip = tooltip
  }
}
