/// A half-open stretch of bytes: from `start`, up to but not including `end`.
@usableFromInline package struct ByteRange: Hashable, Sendable {
  @usableFromInline package let start: ByteOffset
  /// Never before `start`.
  @usableFromInline package let end: ByteOffset

  /// An `end` before `start` is taken as `start`: there is no invalid range.
  @inlinable package init(_ start: ByteOffset, _ end: ByteOffset) {
    self.start = start
    self.end = end < start ? start : end
  }

  /// The range between two plain byte numbers, for code that scans bytes by index.
  @inlinable package init(_ start: Int, _ end: Int) { self.init(ByteOffset(start), ByteOffset(end)) }

  /// The empty range at a place.
  @inlinable package init(at place: ByteOffset) { self.init(place, place) }

  @inlinable package var count: ByteCount { end - start }
  @inlinable package var isEmpty: Bool { start == end }
  /// The same range as indices into an array of the document's bytes.
  @inlinable package var indices: Range<Int> { start.value..<end.value }

  @inlinable package func contains(_ place: ByteOffset) -> Bool { start <= place && place < end }
  /// Whether an insertion point at `place` touches this range: inside it, or at either edge.
  @inlinable package func touches(_ place: ByteOffset) -> Bool { start <= place && place <= end }
  @inlinable package func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }
  @inlinable package func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }

  /// The smallest range that holds both.
  @inlinable package func union(_ other: ByteRange) -> ByteRange {
    ByteRange(min(start, other.start), max(end, other.end))
  }

  /// The same length, further on by `distance` bytes.
  @inlinable package func moved(by distance: ByteCount) -> ByteRange { ByteRange(start + distance, end + distance) }
}

extension ByteRange: Comparable {
  /// In order of start; at the same start, the shorter first.
  @inlinable package static func < (left: ByteRange, right: ByteRange) -> Bool {
    left.start == right.start ? left.end < right.end : left.start < right.start
  }
}

extension ByteRange: CustomStringConvertible {
  @usableFromInline package var description: String { "\(start.value)..<\(end.value)" }
}
