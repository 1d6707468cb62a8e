import Chronology
import SourceText

/// Cuts a piece of prose into sentences of tokens.
struct SentenceCutter {
  private let bytes: [UInt8]
  private var things: ArraySlice<NamedThing>
  private var dates: ArraySlice<ProseDate>
  private(set) var sentences: [ClauseSentence] = []
  private var tokens: [ClauseToken] = []
  private var isQuoted = false
  private var isSingleQuoted = false

  init(_ bytes: [UInt8], things: [NamedThing], dates: ArraySlice<ProseDate>) {
    self.bytes = bytes
    self.things = things[...]
    self.dates = dates
  }

  mutating func cut(_ prose: Prose) {
    var past = 0
    for piece in prose.pieces {
      var place = max(piece.range.start.value, past)
      let end = piece.range.end.value
      while place < end { place = token(at: place, before: end) }
      past = place
    }
    finish(isQuestion: false)
  }

  private mutating func finish(isQuestion: Bool) {
    if !tokens.isEmpty { sentences.append(ClauseSentence(tokens: tokens, isQuestion: isQuestion)) }
    tokens.removeAll(keepingCapacity: true)
  }

  private mutating func add(_ content: ClauseToken.Content, _ range: ByteRange, isCapitalised: Bool = false) {
    var token = ClauseToken(content: content, range: range, isCapitalised: isCapitalised)
    token.isQuoted = isQuoted || isSingleQuoted
    token.endsInED =
      range.count > ByteCount(3) && bytes[range.end.value - 1] == UInt8(ascii: "d")
      && bytes[range.end.value - 2] == UInt8(ascii: "e")
    tokens.append(token)
  }

  /// Takes in what begins at a place, and tells where it ends.
  private mutating func token(at place: Int, before end: Int) -> Int {
    let offset = ByteOffset(place)
    while let first = things.first, first.range.end <= offset { things.removeFirst() }
    while let first = dates.first, first.range.start < offset { dates.removeFirst() }
    if let thing = things.first, thing.range.contains(offset) {
      things.removeFirst()
      add(.entity(thing), thing.range, isCapitalised: true)
      return thing.range.end.value
    }
    if let date = dates.first, date.range.start == offset {
      dates.removeFirst()
      // A date that runs on into a name ("1951 San Francisco …") is cut at the name.
      add(.date(date), date.range)
      return max(date.range.end.value, place + 1)
    }
    let byte = bytes[place]
    if byte >= 0x80, let length = mark(at: place, before: end) { return place + length }
    if Self.isWordByte(byte) { return word(at: place, before: end) }
    let range = ByteRange(place, place + 1)
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      if endsSentence(place, end) { finish(isQuestion: byte == UInt8(ascii: "?")) }
    case UInt8(ascii: ","): add(.comma, range)
    case UInt8(ascii: "("), UInt8(ascii: "["): add(.openParenthesis, range)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): add(.closeParenthesis, range)
    case UInt8(ascii: ";"), UInt8(ascii: ":"): add(.clauseEnd, range)
    case UInt8(ascii: "-"):
      if place == 0 || bytes[place - 1] == 0x20 || bytes[place - 1] == UInt8(ascii: "-") { add(.clauseEnd, range) }
    case UInt8(ascii: "\""): isQuoted.toggle()
    default: break
    }
    return place + 1
  }

  private mutating func word(at place: Int, before end: Int) -> Int {
    var stop = place + 1
    while stop < end, Self.isWordByte(bytes[stop]), mark(bytes, at: stop) == nil,
      things.first.map({ $0.range.start.value != stop }) ?? true
    {
      stop += 1
    }
    let isCapital = (0x41...0x5A).contains(bytes[place]) || bytes[place] >= 0x80 || (0x30...0x39).contains(bytes[place])
    add(.word(ClauseWord(bytes[place..<stop])), ByteRange(place, stop), isCapitalised: isCapital)
    return stop
  }

  /// Takes in a mark outside ASCII: how long it is, or `nil` where a letter stands.
  private mutating func mark(at place: Int, before end: Int) -> Int? {
    guard let mark = mark(bytes, at: place) else { return nil }
    let range = ByteRange(place, min(place + mark.length, end))
    switch mark.kind {
    case .dash: add(.clauseEnd, range)
    case .openQuote: isQuoted = true
    // Opens an English quotation and closes a German one.
    case .eitherQuote: isQuoted.toggle()
    case .closeQuote: isQuoted = false
    case .openSingle: isSingleQuoted = true
    case .apostrophe:
      let next = place + mark.length
      if next >= end || !Self.isWordByte(bytes[next]) { isSingleQuoted = false }
    case .space: break
    }
    return mark.length
  }

  private enum Mark { case dash, openQuote, eitherQuote, closeQuote, openSingle, apostrophe, space }

  private func mark(_ bytes: [UInt8], at place: Int) -> (kind: Mark, length: Int)? {
    guard place + 1 < bytes.count else { return nil }
    switch (bytes[place], bytes[place + 1]) {
    case (0xC2, 0xA0): return (.space, 2)
    case (0xC2, 0xAB): return (.openQuote, 2)
    case (0xC2, 0xBB): return (.closeQuote, 2)
    case (0xE2, 0x80):
      guard place + 2 < bytes.count else { return nil }
      switch bytes[place + 2] {
      case 0x93, 0x94:
        // An en dash within a compound ("Anglo–Russian") is a hyphen.
        let isWithin =
          place > 0 && Self.isWordByte(bytes[place - 1]) && place + 3 < bytes.count
          && Self.isWordByte(bytes[place + 3]) && bytes[place + 2] == 0x93
        return (isWithin ? .space : .dash, 3)
      case 0x98: return (.openSingle, 3)
      case 0x99: return (.apostrophe, 3)
      case 0x9C: return (.eitherQuote, 3)
      case 0x9E: return (.openQuote, 3)
      case 0x9D: return (.closeQuote, 3)
      default: return (.space, 3)
      }
    default: return nil
    }
  }

  /// Whether a full stop ends a sentence: white space or a quotation mark follows, and no initial or title stands before.
  private func endsSentence(_ place: Int, _ end: Int) -> Bool {
    let next = place + 1
    if next < end {
      switch bytes[next] {
      case 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: "\""), UInt8(ascii: ")"), UInt8(ascii: "["), 0xE2, 0xC2: break
      default: return false
      }
    }
    guard bytes[place] == UInt8(ascii: ".") else { return true }
    var start = place
    while start > 0, Self.isWordByte(bytes[start - 1]) { start -= 1 }
    let length = place - start
    if length == 1, (0x41...0x5A).contains(bytes[start]), next < end {
      // "U.S. Senate", "J. Smith": an initial.
      return false
    }
    return !(next < end && Self.abbreviations.contains(ClauseWord(bytes[start..<place])))
  }

  private static let abbreviations: ClauseWords = "mr mrs dr st no art arts vol c ca cf gen col lt sen prof sir p pp ed"

  /// ASCII letters and digits, and every byte of a character outside ASCII.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
