/// A word of a sentence by a hash (FNV-1a) of its bytes, ASCII letters in small: enough to ask whether it is one of some.
struct ClauseWord: Hashable, Sendable, ExpressibleByStringLiteral {
  /// Never 0.
  fileprivate let hash: UInt64

  @inline(__always)
  init(_ bytes: some Sequence<UInt8>) {
    var hash = Self.seed
    for byte in bytes { hash = Self.adding(byte, to: hash) }
    self.hash = hash == 0 ? 1 : hash
  }

  @inline(__always)
  init(stringLiteral: StaticString) {
    self.init(UnsafeBufferPointer(start: stringLiteral.utf8Start, count: stringLiteral.utf8CodeUnitCount))
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  private static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
    return (hash ^ UInt64(small)) &* 0x100_0000_01B3
  }

  /// Already as well spread as a hash can be.
  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// Words of which a place in a sentence may be one: a table of their hashes, each at the first free place from where its
/// low bits say, at most half full.
struct ClauseWords: Sendable, ExpressibleByStringLiteral {
  /// A power of two; 0 is a free place.
  private var slots: [UInt64]

  /// Words between single spaces.
  init(stringLiteral: StaticString) {
    let bytes = UnsafeBufferPointer(start: stringLiteral.utf8Start, count: stringLiteral.utf8CodeUnitCount)
    self.init(bytes.split { $0 == 0x20 || $0 == 0x0A }.map { ClauseWord($0).hash })
  }

  init(_ words: some Sequence<ClauseWord>) { self.init(words.map(\.hash)) }

  private init(_ hashes: [UInt64]) {
    var count = 8
    while count < 2 * hashes.count { count *= 2 }
    slots = Array(repeating: 0, count: count)
    for hash in hashes { slots[place(of: hash)] = hash }
  }

  /// Where a hash is, or else would be.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0, slots[place] != hash { place = (place &+ 1) & mask }
    return place
  }

  @inline(__always)
  func contains(_ word: ClauseWord?) -> Bool {
    guard let word else { return false }
    return slots[place(of: word.hash)] != 0
  }

  static func + (left: ClauseWords, right: ClauseWords) -> ClauseWords {
    ClauseWords((left.slots + right.slots).filter { $0 != 0 })
  }
}
