import SourceText

/// A word of a sentence by a hash of its bytes, eight at a time, ASCII letters in small: enough to ask whether it is one of
/// some.
struct ClauseWord: Hashable, Sendable, ExpressibleByStringLiteral {
  /// Never 0.
  fileprivate let hash: UInt64

  @inline(__always)
  init(_ bytes: some Sequence<UInt8>) {
    var hash = Self.seed
    var (eight, shift): (UInt64, UInt64) = (0, 0)
    for byte in bytes {
      eight |= UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte) &<< shift
      shift &+= 8
      if shift == 64 {
        hash = Self.adding(eight, to: hash)
        (eight, shift) = (0, 0)
      }
    }
    if shift > 0 { hash = Self.adding(eight, to: hash) }
    self.hash = hash == 0 ? 1 : hash
  }

  @inline(__always)
  init(stringLiteral: StaticString) {
    self.init(UnsafeBufferPointer(start: stringLiteral.utf8Start, count: stringLiteral.utf8CodeUnitCount))
  }

  /// The word in a range of bytes.
  ///
  /// - Parameter limit: no byte from here on is read.
  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>, before limit: Int) {
    var hash = Self.seed
    var place = range.lowerBound
    while place < range.upperBound {
      let eight = EightBytes(bytes, at: place, before: limit).prefix(range.upperBound &- place)
      hash = Self.adding(eight.small.value, to: hash)
      place &+= 8
    }
    self.hash = hash == 0 ? 1 : hash
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  private static func adding(_ eight: UInt64, to hash: UInt64) -> UInt64 {
    let mixed = (hash ^ eight) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed &>> 32
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

  /// The hashes of the words.
  fileprivate var hashes: some Sequence<UInt64> { slots.lazy.filter { $0 != 0 } }

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
    ClauseWords(Array(left.hashes) + Array(right.hashes))
  }
}

/// What words mean for the whole of a sentence, each found by one look at one place as in ``ClauseWords``.
struct WordRoleTable: Sendable {
  private var slots: [(hash: UInt64, roles: WordRoles)]

  init(_ groups: [(words: ClauseWords, role: WordRoles)]) {
    var count = 8
    while count < 2 * groups.reduce(0, { $0 + Array($1.words.hashes).count }) { count *= 2 }
    slots = Array(repeating: (0, []), count: count)
    for group in groups {
      for hash in group.words.hashes {
        let place = place(of: hash)
        slots[place] = (hash, slots[place].roles.union(group.role))
      }
    }
  }

  /// Where a hash is, or else would be.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].hash != 0, slots[place].hash != hash { place = (place &+ 1) & mask }
    return place
  }

  @inline(__always)
  subscript(word: ClauseWord) -> WordRoles { slots[place(of: word.hash)].roles }
}
