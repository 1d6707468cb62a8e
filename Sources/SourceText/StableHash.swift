/// A hash that is the same on every machine and in every version: FNV-1a of 64 bits, over two bases.
@usableFromInline
package struct StableHash: Hashable, Sendable {
  @usableFromInline var low: UInt64 = 0xCBF2_9CE4_8422_2325
  @usableFromInline var high: UInt64 = 0x6C62_272E_07BB_0142

  @inlinable package init() {}

  @inlinable package mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { combine(byte: byte) }
    // So that "ab", "c" is not "a", "bc".
    combine(byte: 0xFF)
  }

  @inlinable package mutating func combine(_ text: String) { combine(text.utf8) }

  @inlinable mutating func combine(byte: UInt8) {
    low = (low ^ UInt64(byte)) &* 0x100_0000_01B3
    high = (high ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The first half of it.
  package var value: UInt64 { low }

  /// 32 hexadecimal digits.
  package var hexadecimal: String { high.hexadecimal + low.hexadecimal }
}

extension UInt64 {
  /// 16 hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
