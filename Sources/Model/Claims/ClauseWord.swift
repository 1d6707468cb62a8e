/// A word of a sentence by a hash (FNV-1a) of its bytes, ASCII letters in small: enough to ask whether it is one of some.
struct ClauseWord: Hashable, Sendable, ExpressibleByStringLiteral {
  private let hash: UInt64

  init(_ bytes: some Sequence<UInt8>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      hash = (hash ^ UInt64(small)) &* 0x100_0000_01B3
    }
    self.hash = hash
  }

  init(stringLiteral: StaticString) {
    self.init(UnsafeBufferPointer(start: stringLiteral.utf8Start, count: stringLiteral.utf8CodeUnitCount))
  }

  /// Already as well spread as a hash can be.
  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// Words of which a place in a sentence may be one.
struct ClauseWords: Sendable, ExpressibleByStringLiteral {
  private var words: Set<ClauseWord>

  /// Words between single spaces.
  init(stringLiteral: StaticString) {
    let bytes = UnsafeBufferPointer(start: stringLiteral.utf8Start, count: stringLiteral.utf8CodeUnitCount)
    words = Set(bytes.split { $0 == 0x20 || $0 == 0x0A }.map { ClauseWord($0) })
  }

  func contains(_ word: ClauseWord?) -> Bool { word.map(words.contains) ?? false }

  static func + (left: ClauseWords, right: ClauseWords) -> ClauseWords {
    var sum = left
    sum.words.formUnion(right.words)
    return sum
  }
}
