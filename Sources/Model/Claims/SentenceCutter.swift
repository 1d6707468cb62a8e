import Chronology
import SourceText

/// Cuts a piece of prose into sentences.
///
/// First it looks only where each sentence ends and what it holds; a sentence that matters is cut into tokens afterwards, in
/// the same way. The bytes must stay as long as this is used.
struct SentenceCutter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let base: UnsafePointer<UInt8>
  private let pieces: [Prose.Piece]
  private let paragraph: Range<Int>
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
  private var hasDatedThing = false
  /// Where the last thing and the last date of the sentence end.
  private var (thingEnd, dateEnd) = (Int.min / 2, Int.min / 2)
  /// Whether tokens are made, or only the end of the sentence is looked for.
  private var isCutting = false
  /// The tokens of the sentence that is cut, what its words mean for all of it, and whether any of it is quoted.
  private var tokens: [ClauseToken] = []
  private var roles: WordRoles = []
  private var hasQuotation = false
  /// What is quoted or struck out otherwise than by quotation marks that are met as the sentences are read; found when the
  /// first sentence is cut.
  private var unsaid: UnsaidText?
  private let rolesOfWords = WordRoleTable.english

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

  /// Nothing where there are no bytes.
  init?(
    _ bytes: UnsafeBufferPointer<UInt8>, _ prose: Prose, things: [NamedThing], dates: ArraySlice<ProseDate>
  ) {
    guard let base = bytes.baseAddress else { return nil }
    self.bytes = bytes
    self.base = base
    pieces = prose.pieces
    paragraph = prose.range.indices
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
      hasDatedThing = false
      let end = goOn()
      if hasToken {
        return SentenceOutline(
          start: start, end: place, isQuestion: end == .question, thingCount: thingCount, hasDate: hasDate,
          hasDatedThing: hasDatedThing)
      }
      if end == nil { return nil }
    }
  }

  /// The tokens of a sentence that was found.
  mutating func sentence(_ outline: SentenceOutline) -> ClauseSentence {
    let before = place
    place = outline.start
    findNext()
    isCutting = true
    roles = []
    hasQuotation = false
    tokens.reserveCapacity(Self.usualCount)
    if unsaid == nil { unsaid = UnsaidText(base, paragraph) }
    _ = goOn()
    let sentence = ClauseSentence(
      tokens: tokens, isQuestion: outline.isQuestion, roles: roles, hasQuotation: hasQuotation)
    isCutting = false
    tokens = []
    place = before
    findNext()
    return sentence
  }

  /// Most sentences have no more tokens.
  private static let usualCount = 48

  /// Whether a sentence that was found may begin with a known thing, a word at most before it.
  func mayOpenWithThing(_ outline: SentenceOutline) -> Bool {
    let start = outline.start
    guard start.thing < things.count else { return false }
    let limit = things[start.thing].range.start.value
    var wordCount = 0
    for index in start.piece..<min(outline.end.piece + 1, pieces.count) {
      var place = max(start.byte, pieces[index].range.start.value)
      let end = min(limit, pieces[index].range.end.value)
      var isInWord = false
      while place < end {
        let isWord = isWordByte(bytes[place])
        if isWord, !isInWord, bytes[place] < 0x80 { wordCount += 1 }
        if wordCount > 1 { return false }
        isInWord = isWord
        place += 1
      }
    }
    return true
  }

  /// No more bytes than so stand between a thing and a date that is an attribute of it: "of", parentheses, markup.
  private static let besides = 16

  /// Whether any of some words stands in a sentence that was found.
  func holds(_ words: ClauseWords, _ outline: SentenceOutline) -> Bool {
    let (start, end) = (outline.start, outline.end)
    for index in start.piece..<min(end.piece + 1, pieces.count) {
      let piece = pieces[index].range.indices
      let first = index == start.piece ? start.byte : piece.lowerBound
      let limit = index == end.piece ? min(end.byte, piece.upperBound) : piece.upperBound
      if holds(words, first..<max(first, limit)) { return true }
    }
    return false
  }

  private func holds(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    var runs = RunStarts(in: base, range)
    while var block = runs.nextRuns() {
      while block.bits != 0 {
        let start = block.first &+ block.bits.trailingZeroBitCount
        block.bits &= block.bits &- 1
        if base[start] >= 0x80 { continue }
        let end = min(endOfASCIIWord(start), range.upperBound)
        if words.contains(ClauseWord(base, start..<end, before: bytes.count)) { return true }
      }
    }
    return false
  }

  /// Where a run of ASCII letters and digits ends that begins at a place.
  @inline(__always)
  private func endOfASCIIWord(_ start: Int) -> Int {
    var end = start
    while true {
      let eight = EightBytes(base, at: end, before: bytes.count)
      let count = EightBytes.leading(eight.letters | eight.digits)
      end += count
      if count < 8 { return end }
    }
  }

  private enum Ending { case stop, question }

  /// Reads to the end of a sentence; `nil` at the end of the text.
  private mutating func goOn() -> Ending? {
    while place.piece < pieces.count {
      let end = pieces[place.piece].range.end.value
      while place.byte < end {
        if isCutting { passOverSpaces(before: end) } else { passOverPlain(before: end) }
        if place.byte < end, let ending = token(before: end) { return ending }
      }
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

  @inline(__always)
  private mutating func add(
    _ content: ClauseToken.Content, _ start: Int, _ end: Int, isCapitalised: Bool = false, roles: WordRoles = []
  ) {
    hasToken = true
    if !isCutting { return }
    let isQuoted = place.isQuoted || place.isSingleQuoted || unsaid?.holds(start) == true
    hasQuotation = hasQuotation || isQuoted
    self.roles.formUnion(roles)
    let endsInED =
      end - start > 3 && bytes[end - 1] == UInt8(ascii: "d") && bytes[end - 2] == UInt8(ascii: "e")
    tokens.append(
      ClauseToken(
        content: content, range: ByteRange(start, end), isCapitalised: isCapitalised, isQuoted: isQuoted,
        endsInED: endsInED, roles: roles))
  }

  /// Takes in a known thing, with what joins it to its neighbours.
  private mutating func add(_ thing: NamedThing) {
    let (start, end) = (thing.range.start.value, thing.range.end.value)
    add(.entity(thing), start, end, isCapitalised: true)
    tokens[tokens.count - 1].isHyphenated = isHyphen(before: start)
    tokens[tokens.count - 1].isPossessive = isApostrophe(end)
  }

  /// Whether a hyphen, or an en dash that stands for one, joins a place to a word before it.
  private func isHyphen(before place: Int) -> Bool {
    if place > 1, bytes[place - 1] == UInt8(ascii: "-") { return isWordByte(bytes[place - 2]) }
    guard place > 3, bytes[place - 3] == 0xE2, bytes[place - 2] == 0x80 else { return false }
    return (0x90...0x93).contains(bytes[place - 1]) && isWordByte(bytes[place - 4])
  }

  private func isApostrophe(_ place: Int) -> Bool {
    guard place < bytes.count else { return false }
    if bytes[place] == UInt8(ascii: "'") { return true }
    return place + 2 < bytes.count && bytes[place] == 0xE2 && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x99
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
      hasDatedThing = hasDatedThing || thing.range.start.value - dateEnd <= Self.besides
      thingEnd = thing.range.end.value
      if isCutting { add(thing) }
      place.byte = thing.range.end.value
      return nil
    }
    while dateStart < start { skipDate() }
    if dateStart == start {
      let date = dates[place.date]
      skipDate()
      hasDate = true
      hasToken = true
      hasDatedThing = hasDatedThing || start - thingEnd <= Self.besides
      dateEnd = date.range.end.value
      // A date that runs on into a name ("1951 San Francisco …") is cut at the name.
      if isCutting { add(.date(date), date.range.start.value, date.range.end.value) }
      place.byte = max(date.range.end.value, start + 1)
      return nil
    }
    let byte = bytes[start]
    if byte >= 0x80, let length = takeMark(at: start, before: end) {
      place.byte = start + length
      return nil
    }
    if isWordByte(byte) {
      place.byte = word(at: start, before: end)
      return nil
    }
    place.byte = start + 1
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      if endsSentence(start, end) { return byte == UInt8(ascii: "?") ? .question : .stop }
    case UInt8(ascii: ","): add(.comma, start, start + 1)
    case UInt8(ascii: "("), UInt8(ascii: "["): add(.openParenthesis, start, start + 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): add(.closeParenthesis, start, start + 1)
    case UInt8(ascii: ";"), UInt8(ascii: ":"): add(.clauseEnd, start, start + 1)
    case UInt8(ascii: "-"):
      if isDash(start) { add(.clauseEnd, start, start + 1) }
    case UInt8(ascii: "\""): place.isQuoted.toggle()
    default: break
    }
    return nil
  }

  /// Goes on over words and marks that neither end a sentence nor open or close a quotation, up to what may, a known thing
  /// or a date.
  private mutating func passOverPlain(before end: Int) {
    let start = place.byte
    var next = start
    while true {
      next = endOfPlain(next, before: min(end, thingStart, dateStart))
      // A date is none within a word.
      guard next == dateStart, next < min(end, thingStart), next > start, isWordByte(bytes[next - 1]),
        isWordByte(bytes[next]), mark(at: next) == nil
      else { break }
      skipDate()
    }
    hasToken = hasToken || (start..<next).contains(where: makesToken)
    place.byte = next
  }

  /// Goes on over spaces, up to a known thing or a date.
  @inline(__always)
  private mutating func passOverSpaces(before end: Int) {
    let limit = min(end, thingStart)
    while place.byte < limit, bytes[place.byte] == 0x20, place.byte != dateStart { place.byte += 1 }
  }

  /// Whether a byte that can be passed over is a token or of one.
  private func makesToken(_ place: Int) -> Bool {
    switch bytes[place] {
    case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: ";"), UInt8(ascii: ":"):
      true
    case UInt8(ascii: "-"): isDash(place)
    default: isWordByte(bytes[place])
    }
  }

  /// Whether a hyphen stands apart, so that it is a dash.
  private func isDash(_ place: Int) -> Bool {
    place == 0 || bytes[place - 1] == 0x20 || bytes[place - 1] == UInt8(ascii: "-")
  }

  /// Where, from a place on, the first byte stands that cannot be passed over, or else the limit.
  @inline(__always)
  private func endOfPlain(_ start: Int, before limit: Int) -> Int {
    var place = start
    while place < limit {
      let eight = EightBytes(base, at: place, before: bytes.count)
      let ends =
        eight.equal(to: UInt8(ascii: ".")) | eight.equal(to: UInt8(ascii: "!")) | eight.equal(to: UInt8(ascii: "?"))
        | eight.equal(to: UInt8(ascii: "\"")) | eight.beyondASCII
      if ends != 0 { return min(place &+ ends.trailingZeroBitCount &>> 3, limit) }
      place &+= 8
    }
    return max(start, limit)
  }

  private mutating func word(at start: Int, before end: Int) -> Int {
    let limit = min(end, max(thingStart, start + 1))
    var stop = start
    while true {
      stop = min(endOfASCIIWord(stop), limit)
      // A letter outside ASCII.
      guard stop < limit, bytes[stop] >= 0x80, mark(at: stop) == nil else { break }
      stop += 1
    }
    hasToken = true
    if !isCutting { return stop }
    let first = bytes[start]
    let isCapital = (0x41...0x5A).contains(first) || first >= 0x80 || (0x30...0x39).contains(first)
    let word = ClauseWord(base, start..<stop, before: bytes.count)
    add(.word(word), start, stop, isCapitalised: isCapital, roles: rolesOfWords[word])
    return stop
  }

  /// Takes in a mark outside ASCII: how long it is, or `nil` where a letter stands.
  private mutating func takeMark(at start: Int, before end: Int) -> Int? {
    guard let mark = mark(at: start) else { return nil }
    switch mark.kind {
    case .dash: add(.clauseEnd, start, min(start + mark.length, end))
    case .openQuote: place.isQuoted = true
    // Opens an English quotation and closes a German one.
    case .eitherQuote: place.isQuoted.toggle()
    case .closeQuote: place.isQuoted = false
    case .openSingle: place.isSingleQuoted = true
    case .apostrophe:
      let next = start + mark.length
      if next >= end || !isWordByte(bytes[next]) { place.isSingleQuoted = false }
    case .space: break
    }
    return mark.length
  }

  private enum Mark { case dash, openQuote, eitherQuote, closeQuote, openSingle, apostrophe, space }

  private func mark(at place: Int) -> (kind: Mark, length: Int)? {
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
          place > 0 && isWordByte(bytes[place - 1]) && place + 3 < bytes.count
          && isWordByte(bytes[place + 3]) && bytes[place + 2] == 0x93
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
    while start > 0, isWordByte(bytes[start - 1]) { start -= 1 }
    let length = place - start
    if length == 1, (0x41...0x5A).contains(bytes[start]), next < end {
      // "U.S. Senate", "J. Smith": an initial.
      return false
    }
    return !(next < end && Self.abbreviations.contains(ClauseWord(base, start..<place, before: bytes.count)))
  }

  private static let abbreviations: ClauseWords = "mr mrs dr st no art arts vol c ca cf gen col lt sen prof sir p pp ed"
}
