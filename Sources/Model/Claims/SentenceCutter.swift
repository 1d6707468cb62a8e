import Chronology
import SourceText

/// Cuts a piece of prose into sentences.
///
/// First it looks only where each sentence ends and what it holds; a sentence that matters is cut into tokens afterwards, in
/// the same way.
struct SentenceCutter {
  private let bytes: [UInt8]
  private let pieces: [Prose.Piece]
  private let things: [NamedThing]
  private let dates: ArraySlice<ProseDate>
  private var place: Place
  /// Where the next known thing starts, and the next date; `Int.max` where there is none.
  private var thingStart = Int.max
  private var dateStart = Int.max
  /// What was met in the sentence so far.
  private var hasToken = false
  private var thingCount = 0
  private var hasDate = false
  /// The tokens of the sentence; `nil` as long as only its end is looked for.
  private var tokens: [ClauseToken]?

  /// How far a piece of prose has been read.
  struct Place {
    var piece = 0
    var byte = 0
    /// The next known thing.
    var thing = 0
    /// The next date.
    var date: Int
    var isQuoted = false
    var isSingleQuoted = false
  }

  init(_ bytes: [UInt8], _ prose: Prose, things: [NamedThing], dates: ArraySlice<ProseDate>) {
    self.bytes = bytes
    pieces = prose.pieces
    self.things = things
    self.dates = dates
    place = Place(byte: pieces.first?.range.start.value ?? 0, date: dates.startIndex)
    findNext()
  }

  /// Goes on to the end of the next sentence; `nil` where there is none.
  mutating func next() -> SentenceOutline? {
    while true {
      let start = place
      hasToken = false
      thingCount = 0
      hasDate = false
      let end = goOn()
      if hasToken {
        return SentenceOutline(start: start, isQuestion: end == .question, thingCount: thingCount, hasDate: hasDate)
      }
      if end == nil { return nil }
    }
  }

  /// The tokens of a sentence that was found.
  mutating func sentence(_ outline: SentenceOutline) -> ClauseSentence {
    let before = place
    place = outline.start
    findNext()
    tokens = []
    _ = goOn()
    let sentence = ClauseSentence(tokens: tokens ?? [], isQuestion: outline.isQuestion)
    tokens = nil
    place = before
    findNext()
    return sentence
  }

  private enum Ending { case stop, question }

  /// Reads to the end of a sentence; `nil` at the end of the text.
  private mutating func goOn() -> Ending? {
    while place.piece < pieces.count {
      let end = pieces[place.piece].range.end.value
      while place.byte < end { if let ending = token(before: end) { return ending } }
      place.piece += 1
      if place.piece < pieces.count { place.byte = max(pieces[place.piece].range.start.value, place.byte) }
    }
    return nil
  }

  private mutating func findNext() {
    thingStart = place.thing < things.count ? things[place.thing].range.start.value : .max
    dateStart = place.date < dates.endIndex ? dates[place.date].range.start.value : .max
  }

  private mutating func skipThing() {
    place.thing += 1
    thingStart = place.thing < things.count ? things[place.thing].range.start.value : .max
  }

  private mutating func skipDate() {
    place.date += 1
    dateStart = place.date < dates.endIndex ? dates[place.date].range.start.value : .max
  }

  /// Whether tokens are made.
  private var isCutting: Bool { tokens != nil }

  private mutating func add(_ content: ClauseToken.Content, _ range: ByteRange, isCapitalised: Bool = false) {
    hasToken = true
    if !isCutting { return }
    var token = ClauseToken(content: content, range: range, isCapitalised: isCapitalised)
    token.isQuoted = place.isQuoted || place.isSingleQuoted
    token.endsInED =
      range.count > ByteCount(3) && bytes[range.end.value - 1] == UInt8(ascii: "d")
      && bytes[range.end.value - 2] == UInt8(ascii: "e")
    tokens?.append(token)
  }

  /// Takes in what begins at the place; tells if a sentence ends with it.
  private mutating func token(before end: Int) -> Ending? {
    let start = place.byte
    while thingStart <= start {
      let thing = things[place.thing]
      skipThing()
      if thing.range.end.value <= start { continue }
      thingCount += 1
      hasToken = true
      if isCutting { add(.entity(thing), thing.range, isCapitalised: true) }
      place.byte = thing.range.end.value
      return nil
    }
    while dateStart < start { skipDate() }
    if dateStart == start {
      let date = dates[place.date]
      skipDate()
      hasDate = true
      hasToken = true
      // A date that runs on into a name ("1951 San Francisco …") is cut at the name.
      if isCutting { add(.date(date), date.range) }
      place.byte = max(date.range.end.value, start + 1)
      return nil
    }
    let byte = bytes[start]
    if byte >= 0x80, let length = mark(at: start, before: end) {
      place.byte = start + length
      return nil
    }
    if Self.isWordByte(byte) {
      place.byte = word(at: start, before: end)
      return nil
    }
    place.byte = start + 1
    let range = ByteRange(start, start + 1)
    switch byte {
    case 0x20: break
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      if endsSentence(start, end) { return byte == UInt8(ascii: "?") ? .question : .stop }
    case UInt8(ascii: ","): add(.comma, range)
    case UInt8(ascii: "("), UInt8(ascii: "["): add(.openParenthesis, range)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): add(.closeParenthesis, range)
    case UInt8(ascii: ";"), UInt8(ascii: ":"): add(.clauseEnd, range)
    case UInt8(ascii: "-"):
      if start == 0 || bytes[start - 1] == 0x20 || bytes[start - 1] == UInt8(ascii: "-") { add(.clauseEnd, range) }
    case UInt8(ascii: "\""): place.isQuoted.toggle()
    default: break
    }
    return nil
  }

  private mutating func word(at start: Int, before end: Int) -> Int {
    let limit = min(end, max(thingStart, start + 1))
    let stop = bytes.withUnsafeBufferPointer { bytes in
      var stop = start + 1
      while stop < limit {
        let byte = bytes[stop]
        guard Self.isWordByte(byte), byte < 0x80 || mark(bytes, at: stop) == nil else { break }
        stop += 1
      }
      return stop
    }
    hasToken = true
    if !isCutting { return stop }
    let first = bytes[start]
    let isCapital = (0x41...0x5A).contains(first) || first >= 0x80 || (0x30...0x39).contains(first)
    add(.word(ClauseWord(bytes[start..<stop])), ByteRange(start, stop), isCapitalised: isCapital)
    return stop
  }

  /// Takes in a mark outside ASCII: how long it is, or `nil` where a letter stands.
  private mutating func mark(at start: Int, before end: Int) -> Int? {
    guard let mark = bytes.withUnsafeBufferPointer({ mark($0, at: start) }) else { return nil }
    let range = ByteRange(start, min(start + mark.length, end))
    switch mark.kind {
    case .dash: add(.clauseEnd, range)
    case .openQuote: place.isQuoted = true
    // Opens an English quotation and closes a German one.
    case .eitherQuote: place.isQuoted.toggle()
    case .closeQuote: place.isQuoted = false
    case .openSingle: place.isSingleQuoted = true
    case .apostrophe:
      let next = start + mark.length
      if next >= end || !Self.isWordByte(bytes[next]) { place.isSingleQuoted = false }
    case .space: break
    }
    return mark.length
  }

  private enum Mark { case dash, openQuote, eitherQuote, closeQuote, openSingle, apostrophe, space }

  private func mark(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> (kind: Mark, length: Int)? {
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
  @inline(__always)
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
