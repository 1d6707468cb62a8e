/// A word of a text: a run of letters and digits of one kind of script, or one character of a script that sets no spaces.
struct Word {
  let start: Int
  let end: Int
  /// A hash (FNV-1a) of the letters, folded: without case, without the marks of Latin, Greek and Cyrillic letters.
  let hash: UInt64
  let letterCase: WordCase

  var range: Range<Int> { start..<end }

  private init(start: Int, end: Int, hash: UInt64, letterCase: WordCase) {
    self.start = start
    self.end = end
    self.hash = hash
    self.letterCase = letterCase
  }

  /// The first word at or after a place, before a limit; the bytes from the place to the limit are read.
  @inline(__always)
  init?(in bytes: UnsafePointer<UInt8>, from place: Int, to limit: Int) {
    var place = place
    while place < limit {
      let byte = bytes[place]
      if byte >= 0x80 || Self.isASCIIWordByte(byte) { break }
      place &+= 1
    }
    guard place < limit else { return nil }
    let start = place
    var hash = Self.seed
    var capitals = 0
    while place < limit {
      let byte = bytes[place]
      guard Self.isASCIIWordByte(byte) else {
        if byte < 0x80 { break }
        guard let word = Self.beyondASCII(in: bytes, from: start, to: limit) else { return nil }
        self = word
        return
      }
      // Turns digits into what no other byte is turned into, and costs less than to ask.
      hash = Self.adding(UInt64(byte | 0x20), to: hash)
      capitals &+= byte & 0x60 == 0x40 ? 1 : 0
      place &+= 1
    }
    self.start = start
    self.end = place
    self.hash = hash
    let startsWithCapital = bytes[start] & 0x60 == 0x40
    letterCase = capitals > 1 && capitals == place &- start ? .capitals : (startsWithCapital ? .capitalised : .small)
  }

  /// A word that may have letters outside ASCII.
  @inline(never)
  private static func beyondASCII(in bytes: UnsafePointer<UInt8>, from place: Int, to limit: Int) -> Word? {
    var place = place
    while true {
      guard place < limit else { return nil }
      let (scalar, count) = Self.scalar(bytes, place, limit)
      if Script(scalar) != .none { break }
      place += count
    }
    let start = place
    var hash = Self.seed
    var capitals = 0
    var letters = 0
    var startsWithCapital = false
    var script = Script.none
    while place < limit {
      let (scalar, count) = Self.scalar(bytes, place, limit)
      let next = Script(scalar)
      if next == .none || script != .none && next != script && next != .mark { break }
      if script == .none { script = next == .mark ? .spaced : next }
      place += count
      let folded = foldedScalar(scalar)
      if folded.isCapital {
        capitals += 1
        if letters == 0 { startsWithCapital = true }
      }
      if folded.first != 0 {
        hash = Self.adding(UInt64(folded.first), to: hash)
        letters += 1
      }
      if folded.second != 0 { hash = Self.adding(UInt64(folded.second), to: hash) }
      if script == .unspaced { break }
    }
    let letterCase: WordCase =
      capitals > 1 && capitals == letters ? .capitals : (startsWithCapital ? .capitalised : .small)
    return Word(start: start, end: place, hash: hash, letterCase: letterCase)
  }

  /// The first eight letters of a word, folded; none if one of them is not ASCII.
  static func firstLetters(in bytes: UnsafePointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var letters: [UInt8] = []
    var place = range.lowerBound
    while place < range.upperBound, letters.count < 8 {
      let (scalar, count) = Self.scalar(bytes, place, range.upperBound)
      place += count
      let folded = foldedScalar(scalar)
      for part in [folded.first, folded.second] where part != 0 {
        if part >= 0x80 { return [] }
        letters.append(UInt8(part))
      }
    }
    return letters
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  private static func adding(_ letter: UInt64, to hash: UInt64) -> UInt64 { (hash ^ letter) &* 0x100_0000_01B3 }

  /// The hash of a word of small ASCII letters.
  static func hash(of word: String) -> UInt64 { word.utf8.reduce(seed) { adding(UInt64($1), to: $0) } }

  /// The words of a name.
  static func words(of name: String) -> [Word] {
    var name = name
    return name.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return [] }
      var words: [Word] = []
      var place = 0
      while let word = Word(in: base, from: place, to: bytes.count) {
        words.append(word)
        place = word.end
      }
      return words
    }
  }

  /// Whether what stands between two words lets them belong to one name: nothing, white space with at most one line
  /// ending, hyphens, dashes, apostrophes, a full stop after an initial or a short word, a comma, parentheses, a slash, a
  /// plus, a dot.
  static func joins(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if end - start == 1, bytes[start] == 0x20 { return true }
    if end - start > 6 { return false }
    var place = start
    var lineEndings = 0
    while place < end {
      switch bytes[place] {
      case 0x20, 0x2D, 0x27, 0x2C, 0x28, 0x29, 0x2F, 0x2B: place += 1
      case 0x2E:
        // It ends a sentence: "… at Brest-Litovsk. Ukraine …"
        if place == start, isLong(bytes, before: start) { return false }
        place += 1
      case 0x0A:
        lineEndings += 1
        if lineEndings > 1 { return false }
        place += 1
      case 0x0D: place += 1
      case 0xE2 where place + 2 < end && bytes[place + 1] == 0x80:
        // ‐ ‑ ‒ – — ’
        guard (0x90...0x94).contains(bytes[place + 2]) || bytes[place + 2] == 0x99 else { return false }
        place += 3
      case 0xC2 where place + 1 < end && (bytes[place + 1] == 0xA0 || bytes[place + 1] == 0xB7): place += 2
      // ・ and ＝
      case 0xE3 where place + 2 < end && bytes[place + 1] == 0x83 && bytes[place + 2] == 0xBB: place += 3
      case 0xEF where place + 2 < end && bytes[place + 1] == 0xBC && bytes[place + 2] == 0x9D: place += 3
      default: return false
      }
    }
    return true
  }

  /// Whether a word that ends before a place has more letters than those that are shortened.
  private static func isLong(_ bytes: UnsafePointer<UInt8>, before place: Int) -> Bool {
    place > longestShortened && (1...longestShortened + 1).allSatisfy { isASCIIWordByte(bytes[place - $0]) }
  }

  /// Letters: "Capt."
  private static let longestShortened = 4

  /// Where the run of ASCII letters and digits begins that ends before a place; not before another place.
  static func runStart(in bytes: UnsafePointer<UInt8>, before place: Int, from first: Int) -> Int {
    var start = place
    while start > first, isASCIIWordByte(bytes[start - 1]) { start -= 1 }
    return start
  }

  /// Where the run of letters, digits and bytes beyond ASCII ends that a place is in.
  static func runEnd(in bytes: UnsafePointer<UInt8>, after place: Int, to limit: Int) -> Int {
    var end = place
    while end < limit, bytes[end] >= 0x80 || isASCIIWordByte(bytes[end]) { end += 1 }
    return end
  }

  @inline(__always)
  static func isASCIIWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// The scalar at a place; a byte that begins none counts as U+FFFD of length one.
  private static func scalar(_ bytes: UnsafePointer<UInt8>, _ place: Int, _ limit: Int) -> (value: UInt32, count: Int) {
    let lead = UInt32(bytes[place])
    if lead < 0x80 { return (lead, 1) }
    let count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    if count == 1 || place + count > limit { return (0xFFFD, 1) }
    var value = lead & (count == 2 ? 0x1F : count == 3 ? 0x0F : 0x07)
    for offset in 1..<count {
      let byte = UInt32(bytes[place + offset])
      if byte & 0xC0 != 0x80 { return (0xFFFD, 1) }
      value = value << 6 | byte & 0x3F
    }
    return (value, count)
  }
}
