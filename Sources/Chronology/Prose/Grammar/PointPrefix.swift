/// What stands before the core of a date and belongs to it.
struct PointPrefix {
  var isApproximate = false
  var isUncertain = false
  var part: WrittenDate.Part?
  /// 40 or 41 for "the first half of", "the second half of".
  var semester: Int8 = 0
  /// "the year", "im Jahre"
  var hasYearWord = false
  /// "the morning of"
  var hasDayPart = false
  var hasArticle = false
  /// "im Laufe des": words that narrow nothing down but belong to the date.
  var isWhole = false

  /// Reads one word or fixed phrase at a token and returns the index after it; nothing where none stands there.
  mutating func read(_ grammar: ProseGrammar, _ index: Int) -> Int? {
    switch grammar.kind(index) {
    case .approximate:
      let token = grammar.token(index)
      isApproximate = true
      if token.flags.contains(.letter) || token.end - token.start <= 6, grammar.kind(index + 1) == .period,
        grammar.isGlued(index + 1)
      {
        return index + 2
      }
      // A lone "c" is a letter unless a number follows at once.
      if token.flags.contains(.letter), grammar.kind(index + 1) != .number, grammar.kind(index + 1) != .decade {
        return nil
      }
      return index + 1
    case .uncertain:
      isUncertain = true
      return index + 1
    case .article where !hasArticle:
      hasArticle = true
      return index + 1
    case .part: return readPart(grammar, index)
    case .partNoun: return readPartNoun(grammar, index)
    case .ordinal, .later: return readHalf(grammar, index)
    case .dayPart: return readDayPart(grammar, index)
    case .yearUnit where !hasYearWord && !grammar.token(index).flags.contains(.doubtful):
      let next = grammar.afterYearWord(index)
      switch grammar.kind(next) {
      case .number, .cardinal, .ofEra: break
      default: return nil
      }
      hasYearWord = true
      return next
    default: return nil
    }
  }

  /// "early", "mid-", "early-to-mid", "late in", "early in the".
  private mutating func readPart(_ grammar: ProseGrammar, _ index: Int) -> Int? {
    let value = Int8(truncatingIfNeeded: grammar.token(index).value)
    extend(to: value)
    var next = index + 1
    if grammar.kind(next) == .hyphen {
      // "mid- 1930s" is a slip of the pen; no date is made of it.
      if !grammar.isGlued(next) || !grammar.isGlued(next + 1) { return nil }
      next += 1
    }
    if grammar.kind(next) == .to || grammar.kind(next) == .and, part != nil {
      let second = grammar.kind(next + 1) == .hyphen ? next + 2 : next + 1
      if grammar.kind(second) == .part { return second }
    }
    if grammar.kind(next) == .in { return next + 1 }
    if grammar.kind(next) == .on, grammar.kind(next + 1) != .number || grammar.language == .english { return next + 1 }
    return next
  }

  /// "the end of", "Ende"; in English the preposition must be there.
  private mutating func readPartNoun(_ grammar: ProseGrammar, _ index: Int) -> Int? {
    var next = index + 1
    let hasOf = grammar.kind(next) == .of
    if hasOf { next += 1 }
    // "the end of the 1950s" has an article of its own.
    hasArticle = false
    if grammar.token(index).flags.contains(.doubtful), !hasOf { return nil }
    let value = Int8(truncatingIfNeeded: grammar.token(index).value)
    if value == 0 {
      // "im Laufe des": all of it.
      isWhole = true
      return next
    }
    extend(to: value)
    return next
  }

  /// "the second half of", "the latter half of".
  private mutating func readHalf(_ grammar: ProseGrammar, _ index: Int) -> Int? {
    guard grammar.kind(index + 1) == .half else { return nil }
    // The word is a half only of something: "the second half of".
    var next = index + 2
    if grammar.kind(next) == .of { next += 1 } else if grammar.kind(index) == .later { return nil }
    if grammar.kind(next) == .article { next += 1 }
    guard (1...2).contains(grammar.token(index).value) else { return nil }
    let isFirst = grammar.token(index).value == 1
    if grammar.kind(next) == .number, grammar.token(next).digits == 4 {
      semester = isFirst ? 40 : 41
    } else {
      part = WrittenDate.Part(first: isFirst ? 1 : 2, last: isFirst ? 1 : 2, isHalf: true)
    }
    return next
  }

  /// "morning of", "morning hours of", "night of".
  private mutating func readDayPart(_ grammar: ProseGrammar, _ index: Int) -> Int? {
    guard hasArticle || part != nil else { return nil }
    var next = index + 1
    if grammar.kind(next) == .hour { next += 1 }
    guard grammar.kind(next) == .of else { return nil }
    hasDayPart = true
    part = nil
    return next + 1
  }

  private mutating func extend(to value: Int8) {
    part = WrittenDate.Part(first: part?.first ?? value, last: value)
  }
}
