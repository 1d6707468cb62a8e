/// Eight bytes of a text as one number, so that a question is asked of all of them at once.
///
/// An answer is a number in which the highest bit of each byte says yes; ``bits(_:)`` makes eight bits of it, that of the
/// first byte the lowest.
@usableFromInline package struct EightBytes {
  /// The first byte is the lowest.
  @usableFromInline package let value: UInt64

  @inlinable @inline(__always) static var highs: UInt64 { 0x8080_8080_8080_8080 }
  @inlinable @inline(__always) static var ones: UInt64 { 0x0101_0101_0101_0101 }

  @inlinable @inline(__always)
  init(value: UInt64) { self.value = value }

  /// The bytes from a place on.
  @inlinable @inline(__always)
  package init(_ bytes: UnsafePointer<UInt8>, at place: Int) {
    self.init(value: UInt64(littleEndian: UnsafeRawPointer(bytes + place).loadUnaligned(as: UInt64.self)))
  }

  /// The bytes from a place on; zeros stand for those at the limit and after it.
  @inlinable @inline(__always)
  package init(_ bytes: UnsafePointer<UInt8>, at place: Int, before limit: Int) {
    self = place &+ 8 <= limit ? EightBytes(bytes, at: place) : EightBytes(last: bytes, at: place, before: limit)
  }

  @usableFromInline @inline(never)
  init(last bytes: UnsafePointer<UInt8>, at place: Int, before limit: Int) {
    var rest: UInt64 = 0
    for index in place..<max(place, limit) { rest |= UInt64(bytes[index]) &<< UInt64(8 &* (index &- place)) }
    value = rest
  }

  /// The first so many of the bytes; zeros stand for the others.
  @inlinable @inline(__always)
  package func prefix(_ count: Int) -> EightBytes {
    count >= 8 ? self : EightBytes(value: value & ((1 &<< UInt64(truncatingIfNeeded: 8 &* count)) &- 1))
  }

  /// The same bytes, ASCII letters in small.
  @inlinable @inline(__always) package var small: EightBytes {
    let low = value & ~Self.highs
    let capitals =
      (low &+ Self.ones &* (0x80 - 0x41)) & ~(low &+ Self.ones &* (0x80 - 0x5B)) & ~value & Self.highs
    return EightBytes(value: value | capitals &>> 2)
  }

  /// Bytes that are one of ASCII.
  @inlinable @inline(__always) package func equal(to byte: UInt8) -> UInt64 {
    let other = value ^ Self.ones &* UInt64(byte)
    return ~((other & ~Self.highs) &+ ~Self.highs | other) & Self.highs
  }

  /// Bytes of characters outside ASCII.
  @inlinable @inline(__always) package var beyondASCII: UInt64 { value & Self.highs }

  /// Control characters of ASCII.
  @inlinable @inline(__always) package var controls: UInt64 {
    let low = value & ~Self.highs
    // One more than the last of them, 0x7F, is more than seven bits.
    return (~(low &+ Self.ones &* (0x80 - 0x20)) | (low &+ Self.ones)) & ~value & Self.highs
  }

  /// ASCII letters.
  @inlinable @inline(__always) package var letters: UInt64 {
    // Seven bits and at most 0x1F do not carry into the next byte.
    let small = value & ~Self.highs | Self.ones &* 0x20
    return (small &+ Self.ones &* (0x80 - 0x61)) & ~(small &+ Self.ones &* (0x80 - 0x7B)) & ~value & Self.highs
  }

  /// ASCII digits.
  @inlinable @inline(__always) package var digits: UInt64 {
    let low = value & ~Self.highs
    return (low &+ Self.ones &* (0x80 - 0x30)) & ~(low &+ Self.ones &* (0x80 - 0x3A)) & ~value & Self.highs
  }

  /// Bytes from 0x08 to 0x0F, line endings among them.
  @inlinable @inline(__always) var nearLineEndings: UInt64 {
    let low = value & ~Self.highs
    return (low &+ Self.ones &* (0x80 - 0x08)) & ~(low &+ Self.ones &* (0x80 - 0x10)) & ~value & Self.highs
  }

  /// How many of the bytes, from the first on, an answer says yes of.
  @inlinable @inline(__always) package static func leading(_ answer: UInt64) -> Int {
    (~answer & highs).trailingZeroBitCount &>> 3
  }

  /// Eight bits that answer for eight bytes.
  @inlinable @inline(__always) package static func bits(_ answer: UInt64) -> UInt64 {
    ((answer &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }
}
