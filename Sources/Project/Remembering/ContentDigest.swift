/// A hash of a file's bytes by which a change is noticed: 64 bits, eight bytes at a step.
///
/// Made for speed, not against anyone who wants two files to have the same.
struct ContentDigest: Hashable, Sendable {
  let value: UInt64

  init(value: UInt64) { self.value = value }

  init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  init(_ bytes: ArraySlice<UInt8>) {
    value = bytes.withUnsafeBytes { buffer in
      var hash = UInt64(buffer.count) ^ Self.multiplier
      var place = 0
      while place &+ 8 <= buffer.count {
        hash = Self.mixed(hash ^ UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
        place &+= 8
      }
      var rest: UInt64 = 0
      while place < buffer.count {
        rest = rest &<< 8 | UInt64(buffer[place])
        place &+= 1
      }
      return Self.mixed(hash ^ rest)
    }
  }

  /// An odd number without a pattern: 2⁶⁴ divided by the golden ratio.
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Both halves of the product, so that each bit bears on all.
  @inline(__always) private static func mixed(_ value: UInt64) -> UInt64 {
    let product = (value ^ value &>> 32).multipliedFullWidth(by: multiplier)
    return product.high ^ product.low
  }
}
