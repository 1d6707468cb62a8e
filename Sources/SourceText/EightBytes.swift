/// Eight bytes of a text as one number, so that a question is asked of all of them at once.
///
/// An answer is a number in which the highest bit of each byte says yes; ``bits(_:)`` makes eight bits of it, that of the
/// first byte the lowest.
struct EightBytes {
  private let value: UInt64

  private static let highs: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The bytes from a place on.
  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>, at place: Int) {
    value = UInt64(littleEndian: UnsafeRawPointer(bytes + place).loadUnaligned(as: UInt64.self))
  }

  /// The bytes from a place on; zeros stand for those at the limit and after it.
  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>, at place: Int, before limit: Int) {
    self = place &+ 8 <= limit ? EightBytes(bytes, at: place) : EightBytes(last: bytes, at: place, before: limit)
  }

  @inline(never)
  private init(last bytes: UnsafePointer<UInt8>, at place: Int, before limit: Int) {
    var rest: UInt64 = 0
    for index in place..<max(place, limit) { rest |= UInt64(bytes[index]) &<< UInt64(8 &* (index &- place)) }
    value = rest
  }

  /// Bytes of characters outside ASCII.
  @inline(__always) var beyondASCII: UInt64 { value & Self.highs }

  /// ASCII letters.
  @inline(__always) var letters: UInt64 {
    // Seven bits and at most 0x1F do not carry into the next byte.
    let small = value & ~Self.highs | Self.ones &* 0x20
    return (small &+ Self.ones &* (0x80 - 0x61)) & ~(small &+ Self.ones &* (0x80 - 0x7B)) & ~value & Self.highs
  }

  /// ASCII digits.
  @inline(__always) var digits: UInt64 {
    let low = value & ~Self.highs
    return (low &+ Self.ones &* (0x80 - 0x30)) & ~(low &+ Self.ones &* (0x80 - 0x3A)) & ~value & Self.highs
  }

  /// Bytes from 0x08 to 0x0F, line endings among them.
  @inline(__always) var nearLineEndings: UInt64 {
    let low = value & ~Self.highs
    return (low &+ Self.ones &* (0x80 - 0x08)) & ~(low &+ Self.ones &* (0x80 - 0x10)) & ~value & Self.highs
  }

  /// Eight bits that answer for eight bytes.
  @inline(__always) static func bits(_ answer: UInt64) -> UInt64 {
    ((answer &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }
}
