/// A word of a text: a run of letters and digits, or one ideograph or syllable of a script that sets no spaces.
struct Word {
  let range: Range<Int>
  /// A hash (FNV-1a) of the letters, folded: without case, without the marks of Latin letters.
  let hash: UInt64
  let letterCase: WordCase

  /// The first word at or after a place.
  init?(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var place = start
    while place < bytes.count, !Self.isASCIIWordByte(bytes[place]), bytes[place] < 0x80 { place += 1 }
    // What is not ASCII is a letter unless it is one of the punctuation marks of U+2000 … U+206F, U+3000 … U+303F, or in
    // the Latin-1 signs.
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        if Self.isASCIIWordByte(byte) { break }
        place += 1
        continue
      }
      let scalar = Self.scalar(bytes, place)
      if Self.isLetter(scalar.value) { break }
      place += scalar.count
    }
    guard place < bytes.count else { return nil }
    let first = place
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var capitals = 0
    var letters = 0
    var startsWithCapital = false
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        guard Self.isASCIIWordByte(byte) else { break }
        if letters == 0 { startsWithCapital = byte >= 0x41 && byte <= 0x5A }
        if byte >= 0x41, byte <= 0x5A {
          capitals += 1
          hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
        } else {
          hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        letters += 1
        place += 1
        continue
      }
      let scalar = Self.scalar(bytes, place)
      guard Self.isLetter(scalar.value) else { break }
      if Self.standsAlone(scalar.value) {
        if place > first { break }
        hash = (hash ^ UInt64(scalar.value)) &* 0x100_0000_01B3
        place += scalar.count
        letters = 1
        break
      }
      place += scalar.count
      let folded = foldedScalar(scalar.value)
      if folded.isCapital {
        capitals += 1
        if letters == 0 { startsWithCapital = true }
      }
      for letter in [folded.first, folded.second] where letter != 0 {
        hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
      }
      letters += 1
    }
    range = first..<place
    self.hash = hash
    letterCase = capitals > 1 && capitals == letters ? .capitals : (startsWithCapital ? .capitalised : .small)
  }

  /// `the`, `a`, `an`.
  var isArticle: Bool { Self.articles.contains(hash) }

  private static let articles: Set<UInt64> = Set(
    ["the", "a", "an"].map { word in
      word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    })

  /// Whether what stands between two words lets them belong to one name: nothing, white space with at most one line
  /// ending, hyphens, dashes, apostrophes, a full stop after an initial.
  static func joins(_ bytes: UnsafeBufferPointer<UInt8>, _ gap: Range<Int>) -> Bool {
    if gap.count > 6 { return false }
    var place = gap.lowerBound
    var lineEndings = 0
    while place < gap.upperBound {
      switch bytes[place] {
      case 0x20, 0x2D, 0x27, 0x2E, 0x2C, 0x28, 0x29: place += 1
      case 0x0A:
        lineEndings += 1
        if lineEndings > 1 { return false }
        place += 1
      case 0x0D: place += 1
      case 0xE2 where place + 2 < gap.upperBound && bytes[place + 1] == 0x80:
        // ‐ ‑ ‒ – — ’
        guard (0x90...0x94).contains(bytes[place + 2]) || bytes[place + 2] == 0x99 else { return false }
        place += 3
      case 0xC2 where place + 1 < gap.upperBound && bytes[place + 1] == 0xA0: place += 2
      case 0xE3 where place + 2 < gap.upperBound && bytes[place + 1] == 0x83 && bytes[place + 2] == 0xBB: place += 3
      default: return false
      }
    }
    return true
  }

  private static func isASCIIWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// The scalar at a place; a byte that begins none counts as U+FFFD of length one.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> (value: UInt32, count: Int) {
    let lead = UInt32(bytes[place])
    let count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    if count == 1 || place + count > bytes.count { return (0xFFFD, 1) }
    var value = lead & (count == 2 ? 0x1F : count == 3 ? 0x0F : 0x07)
    for offset in 1..<count {
      let byte = UInt32(bytes[place + offset])
      if byte & 0xC0 != 0x80 { return (0xFFFD, 1) }
      value = value << 6 | byte & 0x3F
    }
    return (value, count)
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80..<0xAA, 0xAB..<0xB5, 0xB6..<0xBA, 0xBB..<0xC0, 0xD7, 0xF7: false
    case 0x2000...0x2BFF, 0x3000...0x3004, 0x3008...0x3020, 0x30FB, 0xFE10...0xFE6F, 0xFF00...0xFF0F, 0xFF1A...0xFF20,
      0xFFE0...0xFFFF, 0x1F000...0x1FAFF:
      false
    default: true
    }
  }

  /// Scripts without spaces between words: kana, ideographs.
  private static func standsAlone(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3005...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}

/// How the letters of a word are cased.
enum WordCase: Hashable, Sendable {
  case small, capitalised, capitals

  /// Whether a word of prose may stand for a word of a name that is cased like this: `us` never for `US`, `Treaty` and
  /// `TREATY` for `Treaty`, and any for a word that is small in the name itself.
  func accepts(_ found: WordCase) -> Bool {
    switch self {
    case .small: true
    case .capitalised: found != .small
    case .capitals: found == .capitals
    }
  }
}
