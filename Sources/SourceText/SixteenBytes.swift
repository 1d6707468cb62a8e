/// Sixteen bytes of a text, of which a question is asked at once, as of ``EightBytes``.
struct SixteenBytes {
  private let value: SIMD2<UInt64>

  private static var highs: SIMD2<UInt64> { SIMD2(repeating: EightBytes.highs) }

  /// A byte sixteen times.
  @inline(__always) private static func each(_ byte: UInt64) -> SIMD2<UInt64> {
    SIMD2(repeating: EightBytes.ones &* byte)
  }

  /// The bytes from a place on.
  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>, at place: Int) {
    let raw = UnsafeRawPointer(bytes + place)
    value = SIMD2(
      UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)),
      UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  /// Bytes of characters outside ASCII.
  @inline(__always) var beyondASCII: SIMD2<UInt64> { value & Self.highs }

  /// ASCII letters.
  @inline(__always) var letters: SIMD2<UInt64> {
    let small = value & ~Self.highs | Self.each(0x20)
    return (small &+ Self.each(0x80 - 0x61)) & ~(small &+ Self.each(0x80 - 0x7B)) & ~value & Self.highs
  }

  /// ASCII digits.
  @inline(__always) var digits: SIMD2<UInt64> {
    let low = value & ~Self.highs
    return (low &+ Self.each(0x80 - 0x30)) & ~(low &+ Self.each(0x80 - 0x3A)) & ~value & Self.highs
  }

  /// Sixteen bits that answer for sixteen bytes.
  @inline(__always) static func bits(_ answer: SIMD2<UInt64>) -> UInt64 {
    EightBytes.bits(answer[0]) | EightBytes.bits(answer[1]) &<< 8
  }
}
