/// A place in the bytes of one version of a document: the number of bytes before it.
///
/// Has no literals and no arithmetic of its own: it moves only by a ``ByteCount``, so that a column, a line number or an
/// offset of another unit cannot be added to it by mistake.
@usableFromInline package struct ByteOffset: Hashable, Comparable, Sendable {
  /// Bytes before this place, never negative.
  @usableFromInline package let value: Int

  @inlinable package init(_ value: Int) { self.value = value }

  /// The start of every text.
  package static let zero = ByteOffset(0)

  @inlinable package static func < (left: ByteOffset, right: ByteOffset) -> Bool { left.value < right.value }
  @inlinable package static func + (left: ByteOffset, right: ByteCount) -> ByteOffset {
    ByteOffset(left.value + right.value)
  }
  @inlinable package static func - (left: ByteOffset, right: ByteCount) -> ByteOffset {
    ByteOffset(left.value - right.value)
  }
  @inlinable package static func - (left: ByteOffset, right: ByteOffset) -> ByteCount {
    ByteCount(left.value - right.value)
  }
}

/// A length in bytes, or the distance between two offsets (then perhaps negative).
@usableFromInline package struct ByteCount: Hashable, Comparable, Sendable {
  @usableFromInline package let value: Int

  @inlinable package init(_ value: Int) { self.value = value }

  package static let zero = ByteCount(0)

  @inlinable package static func < (left: ByteCount, right: ByteCount) -> Bool { left.value < right.value }
  @inlinable package static func + (left: ByteCount, right: ByteCount) -> ByteCount {
    ByteCount(left.value + right.value)
  }
}
