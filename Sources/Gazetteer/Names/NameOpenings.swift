/// The first four letters or digits of the words that begin names: they tell of most words of a text, before these are
/// read, that they begin none.
struct NameOpenings: Sendable {
  /// 2^16 bits for the words that begin a name in any case, then as many for those that may with a small letter.
  private var bits = [UInt64](repeating: 0, count: 2 * Self.keyCount / 64)

  fileprivate static let keyCount = 1 << 16

  /// Of the names of a compiled form and the texts in which these lie.
  init(_ layout: IndexLayout, _ text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress else { return }
    Self.codes.withUnsafeBufferPointer { codes in
      for name in 0..<layout.nameCount {
        let row = layout.name(name)
        let start = layout.bytes.number4(row)
        let end = min(start + layout.bytes.number2(row + 4), text.count)
        insertWord(in: base, start..<end, codes)
      }
    }
  }

  /// Takes in the word that a name begins with.
  @inline(__always)
  private mutating func insertWord(
    in bytes: UnsafePointer<UInt8>, _ name: Range<Int>, _ codes: UnsafeBufferPointer<UInt8>
  ) {
    let first = name.lowerBound
    let isASCII =
      name.count > 3 && bytes[first] | bytes[first + 1] | bytes[first + 2] | bytes[first + 3] < 0x80
      && codes[Int(bytes[first])] != 0
    if isASCII { return insert(Self.key(bytes, first, name.upperBound, codes), isSmall: bytes[first] & 0x60 != 0x40) }
    // Letters beyond ASCII are folded; a word of text that has any is read in any case.
    guard let word = Word(in: bytes, from: first, to: name.upperBound) else { return }
    let letters = Word.firstLetters(in: bytes, word.range)
    letters.withUnsafeBufferPointer { letters in
      guard let base = letters.baseAddress, !letters.isEmpty else { return }
      insert(Self.key(base, 0, letters.count, codes), isSmall: word.letterCase == .small)
    }
  }

  @inline(__always)
  private mutating func insert(_ key: Int, isSmall: Bool) {
    bits[key / 64] |= 1 << UInt64(key % 64)
    let small = key + Self.keyCount
    if isSmall { bits[small / 64] |= 1 << UInt64(small % 64) }
  }

  /// Sixteen bits for the first four letters of a word in ASCII; for a shorter one what follows it counts for nothing.
  @inline(__always)
  fileprivate static func key(
    _ bytes: UnsafePointer<UInt8>, _ place: Int, _ limit: Int, _ codes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let second = place &+ 1 < limit ? codes[Int(bytes[place &+ 1])] : 0
    let third = second != 0 && place &+ 2 < limit ? codes[Int(bytes[place &+ 2])] : 0
    let fourth = third != 0 && place &+ 3 < limit ? codes[Int(bytes[place &+ 3])] : 0
    let letters =
      UInt32(codes[Int(bytes[place])]) &<< 15 | UInt32(second) &<< 10 | UInt32(third) &<< 5 | UInt32(fourth)
    return Int((letters &* 0x9E37_79B1) &>> 16)
  }

  /// Five bits for each byte: letters in any case, and digits, which share theirs with letters; 0 for all else.
  fileprivate static let codes: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: UInt8(byte & 31)
    default: 0
    }
  }

  func withView<Result>(_ body: (View) -> Result) -> Result {
    bits.withUnsafeBufferPointer { bits in Self.codes.withUnsafeBufferPointer { body(View(bits: bits, codes: $0)) } }
  }

  /// The tables laid open. A key has sixteen bits and the codes an entry for each byte, so that no index is outside.
  struct View {
    fileprivate let bits: UnsafeBufferPointer<UInt64>
    fileprivate let codes: UnsafeBufferPointer<UInt8>

    /// Whether a word of ASCII that begins at a place may begin a name.
    @inline(__always)
    func mayOpen(_ bytes: UnsafePointer<UInt8>, _ place: Int, _ limit: Int) -> Bool {
      var key = NameOpenings.key(bytes, place, limit, codes)
      // A word with a capital may begin a name that is written with a small letter too.
      if bytes[place] & 0x60 != 0x40 { key |= NameOpenings.keyCount }
      return bits[key &>> 6] &>> UInt64(truncatingIfNeeded: key & 63) & 1 != 0
    }
  }
}
