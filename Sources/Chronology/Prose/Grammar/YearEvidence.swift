/// What stands beside a number and decides whether it is a year.
extension ProseGrammar {
  /// Whether a number hangs on a word, a sum or another number before it, as in "B-1336", "fig:1938", "$1945", "3.1415".
  func isGluedToWord(_ index: Int) -> Bool {
    guard isGlued(index) else { return false }
    switch kind(index - 1) {
    case .open, .quote, .dash, .article, .approximate, .comma, .apostrophe: return false
    case .of, .in, .before, .after, .part, .month, .season: return false
    case .period:
      switch kind(index - 2) {
      case .approximate, .month, .yearUnit: return false
      default: return true
      }
    case .hyphen:
      guard isGlued(index - 1) else { return false }
      switch kind(index - 2) {
      case .word: return isCodeLike(index - 2)
      case .mark, .slash, .hyphen, .label, .section: return true
      default: return false
      }
    case .slash:
      switch kind(index - 2) {
      case .number, .month, .season, .decade, .ordinal, .beforeEra: return false
      case .period: return kind(index - 3) != .number
      default: return true
      }
    case .mark:
      // A star of emphasis; anything else makes it part of a name, a formula or an address.
      let mark = firstByte(index - 1)
      return mark != UInt8(ascii: "*") && mark != UInt8(ascii: "~") && mark < 0x80
    case .japaneseEra, .yearMark, .monthMark: return false
    case .word:
      // An ideograph before a number is a word of its own.
      return firstByte(index - 1) < 0xE3
    default: return true
    }
  }

  /// Whether a word before a hyphen looks like a shelf mark or the name of a machine: "B", "SC", "F".
  private func isCodeLike(_ index: Int) -> Bool {
    let word = token(index)
    return word.flags.contains(.capital) && word.end - word.start <= 4
  }

  /// Whether letters, digits or signs follow a number at once, so that it is no number of its own.
  func isGluedOnRight(_ index: Int) -> Bool {
    let next = index + 1
    guard isGlued(next) else { return false }
    switch kind(next) {
    case .comma, .period, .colon: return isGlued(next + 1) && kind(next + 1) == .number
    case .close, .open, .quote, .dash, .semicolon, .question, .apostrophe: return false
    case .slash:
      return isGlued(next + 1) && kind(next + 1) != .number && kind(next + 1) != .month && kind(next + 1) != .season
    case .hyphen:
      // "1336-B" is a code; "1914-built" and "1950-China" are years.
      return isGlued(next + 1) && kind(next + 1) == .word && token(next + 1).end - token(next + 1).start <= 2
    case .mark: return isSign(next)
    case .beforeEra, .ofEra, .yearMark, .centuryMark, .decadeMark, .monthMark: return false
    case .word where isWholePhrase && isSuffix(next): return false
    case .word, .end: return kind(next) == .word && firstByte(next) < 0xE3
    default: return true
    }
  }

  private func isSign(_ index: Int) -> Bool {
    switch firstByte(index) {
    case UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "&"),
      UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  /// How sure it is that a bare number of four digits is a year; nothing where it is something else.
  func yearEvidence(_ index: Int, isIntroduced: Bool) -> ProseDate.Confidence? {
    let value = token(index).value
    let isRound = value % 50 == 0
    var before = index - 1
    // "about", "the" and the like stand between a number and what governs it.
    while [.article, .approximate, .part].contains(kind(before))
      || kind(before) == .period && kind(before - 1) == .approximate
    {
      before -= 1
    }
    let isTimely = isTimely(before)
    switch kind(before) {
    case .label where !isSpelledOut(before): return nil
    case .period where kind(before - 1) == .label && isGlued(before): return nil
    case .currency, .section: return nil
    case .hedge where value % 10 == 0: return nil
    case .to where kind(before - 1) == .hedge && value % 10 == 0: return nil
    default: break
    }
    if kind(index - 1) == .colon, isGlued(index) { return nil }
    switch kind(index + 1) {
    case .quantity: if isRound || !isTimely { return nil }
    case .hundred, .thousand, .percent, .currency: return nil
    // "1985 году": the Russian word for year follows its number.
    case .yearUnit where token(index + 1).flags.contains(.letter): break
    case .yearUnit, .monthUnit, .weekUnit, .dayUnit, .hour: return nil
    case .word where kind(index + 2) == .quantity && isRound && !isTimely: return nil
    // German nouns have a capital, and German years no preposition: "in 2000 Dörfer".
    case .word where language == .german && isRound && kind(before) == .in && token(index + 1).flags.contains(.capital):
      return nil
    default: break
    }
    if isStreetNumber(index) || opensCode(index) { return nil }
    if isIntroduced { return .certain }
    if isTimely { return .probable }
    if kind(before) == .open || kind(index + 1) == .close { return .probable }
    return .weak
  }

  /// Whether a word that a time can follow stands at a token.
  func isTimely(_ index: Int) -> Bool {
    switch kind(index) {
    case .in, .since, .by, .until, .during, .after, .before, .from, .of, .between, .part, .partNoun, .yearUnit, .month,
      .season, .on:
      true
    case .and, .to, .or: kind(index - 1) == .number && token(index - 1).digits == 4
    default: false
    }
  }

  /// Whether a number that is no later year hangs on it, as in "1951/9449" or "1234-5678".
  private func opensCode(_ index: Int) -> Bool {
    let mark = kind(index + 1)
    guard mark == .slash || mark == .hyphen, isGlued(index + 1), isGlued(index + 2) else { return false }
    let (first, second) = (token(index).value, token(index + 2))
    guard second.kind == .number, second.digits >= 3 else { return false }
    return !(second.digits == 4 && (first + 1...first + (mark == .slash ? 1 : 500)).contains(second.value))
  }

  /// Whether a label is a word in the sentence ("table of 1951") and not a reference ("Table 1951").
  private func isSpelledOut(_ index: Int) -> Bool { kind(index + 1) == .of }

  /// "1301 McCulloh Street": names with capitals up to a word for a street.
  private func isStreetNumber(_ index: Int) -> Bool {
    for step in 1...4 {
      let token = token(index + step)
      if token.kind == .street { return step > 1 || token.flags.contains(.capital) }
      guard token.flags.contains(.capital) || token.kind == .ordinal || token.kind == .period else { return false }
    }
    return false
  }
}
