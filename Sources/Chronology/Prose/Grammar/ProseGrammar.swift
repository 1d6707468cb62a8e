/// Reads dates out of tokens: small functions, each of which looks at the tokens from one place and says what stands
/// there. None looks further than a fixed number of tokens ahead, so that reading is linear.
struct ProseGrammar {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: UnsafeBufferPointer<ProseToken>
  let language: ProseLanguage
  let numericOrder: ProseContext.NumericOrder
  /// The astronomical year told last, which completes a short one ("'42", "in 410").
  var recentYear: Int?
  /// Whether the tokens are one date phrase and nothing else, so that forms are dates which in running prose are not.
  var isWholePhrase = false

  private static let nothing = ProseToken(.end, 0, 0)

  /// The token at an index; one of kind `end` where there is none.
  @inline(__always)
  func token(_ index: Int) -> ProseToken {
    index >= 0 && index < tokens.count ? tokens[index] : Self.nothing
  }
  @inline(__always) func kind(_ index: Int) -> ProseToken.Kind { token(index).kind }
  @inline(__always) func isSpaced(_ index: Int) -> Bool { token(index).flags.contains(.spaceBefore) }
  /// Whether a token stands right after the one before it, without a space.
  @inline(__always) func isGlued(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && !tokens[index].flags.contains(.spaceBefore)
  }

  /// The first byte of a token; 0 where it has none.
  func firstByte(_ index: Int) -> UInt8 {
    let token = token(index)
    return token.start < token.end && Int(token.start) < bytes.count ? bytes[Int(token.start)] : 0
  }

  /// Whether a token has exactly these bytes.
  func spells(_ index: Int, _ word: StaticString) -> Bool {
    let token = token(index)
    let count = Int(token.end) - Int(token.start)
    guard token.kind != .end, count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      (0..<count).allSatisfy { bytes[Int(token.start) + $0] == letters[$0] }
    }
  }

  /// The value of a Roman numeral; nothing for any other word.
  func roman(_ index: Int) -> Int32? {
    let token = token(index)
    let count = Int(token.end) - Int(token.start)
    guard token.kind == .word || token.kind == .approximate, count > 0, count <= 12 else { return nil }
    var total: Int32 = 0
    var last: Int32 = 0
    var run = 0
    for place in (Int(token.start)..<Int(token.end)).reversed() {
      let value: Int32
      // In a text that is a date alone, small letters will do.
      switch bytes[place] | (isWholePhrase ? 0x20 : 0) {
      case UInt8(ascii: "I"), UInt8(ascii: "i"): value = 1
      case UInt8(ascii: "V"), UInt8(ascii: "v"): value = 5
      case UInt8(ascii: "X"), UInt8(ascii: "x"): value = 10
      case UInt8(ascii: "L"), UInt8(ascii: "l"): value = 50
      case UInt8(ascii: "C"), UInt8(ascii: "c"): value = 100
      case UInt8(ascii: "D"), UInt8(ascii: "d"): value = 500
      case UInt8(ascii: "M"), UInt8(ascii: "m"): value = 1000
      default: return nil
      }
      // Only I, X and C lessen, and only the next two greater numerals: IX, XL, CD.
      if value < last, ![1, 10, 100].contains(value) || value * 5 != last && value * 10 != last { return nil }
      run = value == last ? run + 1 : 1
      if run > 3 { return nil }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return total > 0 ? total : nil
  }

  // MARK: - Points

  /// The date that starts at a token: what qualifies it ("early", "about", "the end of") and its core.
  func point(_ start: Int) -> WrittenDate? {
    var prefix = PointPrefix()
    var index = start
    // Each step consumes a token; a phrase longer than this is no date.
    for _ in 0..<8 {
      guard let next = prefix.read(self, index) else { break }
      index = next
    }
    guard var date = core(index, prefix) else { return nil }
    date.coreStart = Int32(truncatingIfNeeded: index)
    date.isApproximate = date.isApproximate || prefix.isApproximate
    date.isUncertain = date.isUncertain || prefix.isUncertain
    if date.part == nil { date.part = prefix.part }
    let isAdorned =
      prefix.part != nil || prefix.isApproximate || prefix.isUncertain || prefix.hasYearWord
      || prefix.hasDayPart || prefix.isWhole
    if prefix.semester != 0 {
      guard date.unit == .year else { return nil }
      date.unit = .season
      date.season = prefix.semester
      date.part = nil
    }
    var first = start
    if !isAdorned, prefix.semester == 0, index > start, !takesArticle(date, index) { first = index }
    date.tokens = first..<date.tokens.upperBound
    return date
  }

  /// Whether an article before a date belongs to it: "the spring of 1862", but the 1925 congress.
  private func takesArticle(_ date: WrittenDate, _ core: Int) -> Bool {
    switch date.unit {
    case .season, .decade, .century, .shortDecade: true
    // "the 8th of September", "the 15 September attack"
    case .day: kind(core) == .ordinal || kind(core) == .number && kind(core + 1) == .month
    default: false
    }
  }

  /// The date itself.
  func core(_ index: Int, _ prefix: PointPrefix) -> WrittenDate? {
    switch kind(index) {
    case .republicanMonth: return republicanDate(index)
    case .number:
      if let date = numericDate(index) ?? ideographicDate(index) { return date }
      // A day and a century have two digits at most.
      let date =
        token(index).digits <= 2
        ? dayMonth(index) ?? romanceDay(index) ?? republicanDate(index) ?? centuries(index) : yearFirst(index)
      return date ?? yearAlone(index, prefix)
    case .ordinal: return centuries(index) ?? dayMonth(index) ?? seasonByNumber(index)
    case .month: return monthDay(index) ?? monthYear(index, prefix)
    case .weekday: return weekdayDate(index)
    case .season: return season(index, prefix)
    case .feast: return feast(index)
    case .decade, .shortDecade: return decade(index, prefix)
    case .ofEra, .beforeEra: return ideographicDate(index) ?? yearAlone(index, prefix)
    case .eraAfter: return yearAlone(index, prefix)
    case .apostrophe: return shortened(index, prefix)
    case .japaneseEra: return ideographicDate(index)
    case .cardinal: return prefix.hasYearWord ? yearAlone(index, prefix) : nil
    case .word: return centuries(index) ?? romanYear(index)
    default: return nil
    }
  }
}
