/// How places move when a stretch of a text grows or shrinks: those at its end or after it by one distance, others not.
package struct ByteShift: Hashable, Sendable {
  /// The end of the stretch, before the change.
  package let end: ByteOffset
  package let distance: ByteCount

  package init(after end: ByteOffset, by distance: ByteCount) {
    self.end = end
    self.distance = distance
  }

  /// Where a range stands afterwards that does not lie within the stretch.
  package func callAsFunction(_ range: ByteRange) -> ByteRange {
    range.start < end ? range : range.moved(by: distance)
  }
}
