import SourceText

/// A line above a thing that tells how often and where it is spoken of. The counting waits until the line is on the screen.
package struct Lens: Hashable, Sendable {
  /// The name of the thing.
  package let range: ByteRange

  package init(range: ByteRange) { self.range = range }
}
