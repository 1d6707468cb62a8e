import SourceText

/// Cuts prose into tokens.
///
/// Every word becomes a token, those that mean nothing too, because what stands beside a number decides whether it is a
/// year. Web addresses are left out whole.
struct ProseLexer {
  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: ProseLexicon.View
  var tokens: [ProseToken] = []
  /// Whether text was passed over that holds no date.
  private(set) var hasGaps = false
  /// The flags of the next token, from the white space before it.
  var flags: ProseToken.Flags = .spaceBefore

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: ProseLexicon.View) {
    self.bytes = bytes
    self.lexicon = lexicon
  }

  /// Reads the next piece of a text; what stands between two pieces is no part of the text.
  ///
  /// - Parameter joined: whether the text runs on from the last piece, over a line end or a mark of emphasis; otherwise
  ///   no date reaches from one into the other.
  mutating func read(_ piece: Range<Int>, joined: Bool) {
    if !tokens.isEmpty {
      if !joined { tokens.append(ProseToken(.mark, piece.lowerBound, piece.lowerBound)) }
      flags.insert(.spaceBefore)
    }
    let piece = piece.clamped(to: 0..<bytes.count)
    ProseByteClass.table.withUnsafeBufferPointer { classes in
      var place = piece.lowerBound
      // Each reader returns a place after the one given, and none past the end of the piece.
      while place < piece.upperBound {
        switch classes[Int(bytes[place])] {
        case .space:
          flags.insert(.spaceBefore)
          place += 1
        case .lineBreak:
          flags.insert([.spaceBefore, .lineBreakBefore])
          place += 1
        case .letter: place = plainWord(place, piece.upperBound) ?? word(place, piece.upperBound, classes)
        case .twoByteLetter, .wideLetter: place = word(place, piece.upperBound, classes)
        case .digit: place = number(place, piece.upperBound)
        case .mark: place = mark(place, piece.upperBound)
        case .latinMark: place = latinMark(place, piece.upperBound)
        case .generalMark: place = generalMark(place, piece.upperBound)
        case .ideograph: place = ideograph(place, piece.upperBound)
        case .stray: place = emit(.mark, place, place + 1)
        }
      }
    }
  }

  /// Takes notice of text that is not read: a word that means nothing stands for it.
  mutating func passOver(to place: Int) {
    hasGaps = true
    tokens.append(ProseToken(.word, place, place))
  }

  /// Appends a token and returns its end.
  @inline(__always)
  mutating func emit(
    _ kind: ProseToken.Kind, _ start: Int, _ end: Int, value: Int32 = 0, flags more: ProseToken.Flags = [],
    digits: UInt8 = 0
  ) -> Int {
    tokens.append(ProseToken(kind, start, end, value: value, flags: flags.union(more), digits: digits))
    flags = []
    return end
  }

  // MARK: - Words

  /// A word in ASCII letters of which the first ones tell that it means nothing; nothing for any other.
  @inline(__always)
  private mutating func plainWord(_ start: Int, _ limit: Int) -> Int? {
    guard let base = bytes.baseAddress, !lexicon.mayMean(base, start, limit) else { return nil }
    var end = start
    while true {
      let count = EightBytes.leading(EightBytes(base, at: end, before: limit).letters)
      end += count
      if count < 8 { break }
    }
    // A single letter may begin an abbreviation.
    if end - start == 1 || end < limit && bytes[end] >= 0x80 { return nil }
    if end - start == 3, isWebAddress(start, end, limit) { return nil }
    return emit(.word, start, end, flags: bytes[start] & 0x20 == 0 ? .capital : [])
  }

  private mutating func word(
    _ start: Int, _ limit: Int, _ classes: UnsafeBufferPointer<ProseByteClass>
  ) -> Int {
    let (hash, end, isASCII) = scanWord(start, limit, classes)
    let first = bytes[start]
    let capital =
      isASCII || first < 0x80 ? first & 0x20 == 0 : isCapital(first, start + 1 < limit ? bytes[start + 1] : 0)
    if end - start == 1, let merged = abbreviation(start, limit) { return merged }
    if end - start == 3, isWebAddress(start, end, limit) { return skipAddress(start, limit) }
    let more: ProseToken.Flags = capital ? .capital : []
    guard end - start <= lexicon.longest, let meaning = meaning(start, end, hash, isASCII: isASCII),
      capital || !meaning.needsCapital
    else { return emit(.word, start, end, flags: more) }
    if meaning.kind == .cardinal, end < limit, bytes[end] == UInt8(ascii: "-"),
      let compound = compoundOrdinal(start, end, limit)
    {
      return emit(.ordinal, start, compound.end, value: compound.value, flags: more)
    }
    return emit(meaning.kind, start, end, value: meaning.value, flags: more.union(meaning.flags))
  }

  /// The hash of a word's bytes, folded, its end, and whether it is ASCII alone.
  @inline(__always)
  func scanWord(
    _ start: Int, _ limit: Int, _ classes: UnsafeBufferPointer<ProseByteClass>
  ) -> (hash: UInt32, end: Int, isASCII: Bool) {
    var hash = ProseLexicon.seed
    var place = start
    var isASCII = true
    scan: while place < limit {
      let byte = bytes[place]
      switch classes[Int(byte)] {
      case .letter:
        hash = ProseLexicon.mix(hash, byte | 0x20)
        place += 1
      case .twoByteLetter:
        isASCII = false
        let next = place + 1 < limit ? bytes[place + 1] : 0
        let folded = foldedLetter(byte, next)
        hash = ProseLexicon.mix(ProseLexicon.mix(hash, folded.0), folded.1)
        place += 2
      case .wideLetter:
        isASCII = false
        hash = ProseLexicon.mix(hash, byte)
        place += byte >= 0xF0 ? 4 : 3
      default: break scan
      }
    }
    return (hash, min(place, limit), isASCII)
  }

  func meaning(_ start: Int, _ end: Int, _ hash: UInt32, isASCII: Bool) -> ProseLexicon.Meaning? {
    if isASCII {
      return lexicon.meaning(hash: hash, count: end - start) { bytes[start + $0] | 0x20 }
    }
    return lexicon.meaning(hash: hash, count: end - start) { index in
      // A byte of a letter of two bytes is folded with its neighbour.
      let byte = bytes[start + index]
      if byte < 0x80 { return byte | 0x20 }
      if byte & 0xC0 != 0x80 { return foldedLetter(byte, start + index + 1 < end ? bytes[start + index + 1] : 0).0 }
      let lead = index > 0 ? bytes[start + index - 1] : 0
      return lead >= 0xC3 && lead <= 0xDF ? foldedLetter(lead, byte).1 : byte
    }
  }

  /// The ordinal that "twenty-" and the word after it make.
  private func compoundOrdinal(_ start: Int, _ hyphen: Int, _ limit: Int) -> (value: Int32, end: Int)? {
    var hash = ProseLexicon.seed
    var place = start
    while place < limit, place - start < 16 {
      let byte = bytes[place]
      if byte == UInt8(ascii: "-") {
        if place != hyphen { break }
        hash = ProseLexicon.mix(hash, byte)
      } else if ProseByteClass.table[Int(byte)] == .letter {
        hash = ProseLexicon.mix(hash, byte | 0x20)
      } else {
        break
      }
      place += 1
    }
    guard let meaning = lexicon.meaning(hash: hash, count: place - start, folded: { bytes[start + $0] | 0x20 }),
      meaning.kind == .ordinal
    else { return nil }
    return (meaning.value, place)
  }

  /// Letters with full stops and no space between ("A.D.", "O.S.") as one word; nothing for a single letter.
  private mutating func abbreviation(_ start: Int, _ limit: Int) -> Int? {
    var hash = ProseLexicon.seed
    var letters = 0
    var place = start
    while place + 1 < limit, ProseByteClass.table[Int(bytes[place])] == .letter, bytes[place + 1] == UInt8(ascii: ".") {
      hash = ProseLexicon.mix(hash, bytes[place] | 0x20)
      letters += 1
      place += 2
    }
    // The last letter may lack its stop ("149 B.C in").
    if letters >= 1, place < limit, ProseByteClass.table[Int(bytes[place])] == .letter,
      place + 1 == limit || ProseByteClass.table[Int(bytes[place + 1])] == .space
        || bytes[place + 1] == UInt8(ascii: ",")
        || bytes[place + 1] == UInt8(ascii: ")")
    {
      hash = ProseLexicon.mix(hash, bytes[place] | 0x20)
      letters += 1
      place += 1
    }
    guard letters >= 2 else { return nil }
    let capital: ProseToken.Flags = bytes[start] & 0x20 == 0 ? .capital : []
    if let meaning = lexicon.meaning(hash: hash, count: letters, folded: { bytes[start + 2 * $0] | 0x20 }),
      meaning.kind == .beforeEra || meaning.kind == .ofEra || meaning.kind == .style, !capital.isEmpty
    {
      return emit(meaning.kind, start, place, value: meaning.value, flags: capital)
    }
    return emit(.word, start, place, flags: capital)
  }

  // MARK: - Web addresses

  private func isWebAddress(_ start: Int, _ end: Int, _ limit: Int) -> Bool {
    end < limit && bytes[end] == UInt8(ascii: ".") && bytes[start] | 0x20 == UInt8(ascii: "w")
      && bytes[start + 1] | 0x20 == UInt8(ascii: "w") && bytes[start + 2] | 0x20 == UInt8(ascii: "w")
  }

  /// Reads a web address to its end: white space, or a mark that closes what holds it.
  mutating func skipAddress(_ start: Int, _ limit: Int) -> Int {
    var place = start
    while place < limit {
      switch bytes[place] {
      case 0...0x20, UInt8(ascii: ")"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "]"): break
      default:
        place += 1
        continue
      }
      break
    }
    return emit(.mark, start, max(place, start + 1))
  }

  // MARK: - Marks

  private mutating func mark(_ place: Int, _ limit: Int) -> Int {
    let next = place + 1 < limit ? bytes[place + 1] : 0
    let kind: ProseToken.Kind
    switch bytes[place] {
    case UInt8(ascii: ","): kind = .comma
    case UInt8(ascii: "."): kind = .period
    case UInt8(ascii: "-"):
      if next != UInt8(ascii: "-") { return emit(.hyphen, place, place + 1) }
      var end = place
      while end < limit, bytes[end] == UInt8(ascii: "-") { end += 1 }
      return emit(end - place <= 3 ? .dash : .mark, place, end)
    case UInt8(ascii: "/"): kind = .slash
    case UInt8(ascii: "("), UInt8(ascii: "["): kind = .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"): kind = .close
    case UInt8(ascii: "'"): kind = .apostrophe
    case UInt8(ascii: "\""): kind = .quote
    case UInt8(ascii: ":"):
      if next == UInt8(ascii: "/"), place + 2 < limit, bytes[place + 2] == UInt8(ascii: "/") {
        return skipAddress(place, limit)
      }
      kind = .colon
    case UInt8(ascii: ";"): kind = .semicolon
    case UInt8(ascii: "?"): kind = .question
    case UInt8(ascii: "$"): kind = .currency
    case UInt8(ascii: "%"): kind = .percent
    case UInt8(ascii: "#"): kind = .section
    default: kind = .mark
    }
    return emit(kind, place, place + 1)
  }

  private mutating func latinMark(_ place: Int, _ limit: Int) -> Int {
    let end = min(place + 2, limit)
    switch end - place == 2 ? bytes[place + 1] : 0 {
    case 0xA0:
      flags.insert(.spaceBefore)
      return end
    case 0xA2, 0xA3, 0xA5: return emit(.currency, place, end)
    case 0xA7, 0xB6: return emit(.section, place, end)
    case 0xB0: return emit(.percent, place, end)
    case 0xAB, 0xBB: return emit(.quote, place, end)
    default: return emit(.mark, place, end)
    }
  }

  private mutating func generalMark(_ place: Int, _ limit: Int) -> Int {
    let end = min(place + 3, limit)
    guard end - place == 3 else { return emit(.mark, place, end) }
    switch (bytes[place + 1], bytes[place + 2]) {
    case (0x80, 0x80...0x8A), (0x80, 0xAF):
      flags.insert(.spaceBefore)
      return end
    // Zero-width marks part nothing.
    case (0x80, 0x8B...0x8F), (0x81, 0xA0): return end
    case (0x80, 0x90), (0x80, 0x91): return emit(.hyphen, place, end)
    case (0x80, 0x92...0x95), (0x88, 0x92): return emit(.dash, place, end)
    case (0x80, 0x98...0x9B): return emit(.apostrophe, place, end)
    case (0x80, 0x9C...0x9F): return emit(.quote, place, end)
    case (0x80, 0xB0): return emit(.percent, place, end)
    case (0x82, 0xA0...0xBF): return emit(.currency, place, end)
    case (0x84, 0x96): return emit(.label, place, end)
    default: return emit(.mark, place, end)
    }
  }
}

/// A letter of two bytes made small: Latin-1 (U+00C0–U+00DE) and Cyrillic (U+0401, U+0410–U+042F); others as they are.
@inline(__always)
func foldedLetter(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
  switch (first, second) {
  case (0xC3, 0x80...0x9E) where second != 0x97: (0xC3, second + 0x20)
  case (0xD0, 0x90...0x9F): (0xD0, second + 0x20)
  case (0xD0, 0xA0...0xAF): (0xD1, second - 0x20)
  case (0xD0, 0x81): (0xD1, 0x91)
  default: (first, second)
  }
}

@inline(__always)
private func isCapital(_ first: UInt8, _ second: UInt8) -> Bool { foldedLetter(first, second) != (first, second) }
