/// Decades and centuries.
extension ProseGrammar {
  /// "the 1960s", "the sixties", "die 1940er Jahre", "20-е годы XX века".
  func decade(_ start: Int, _ prefix: PointPrefix) -> WrittenDate? {
    let name = token(start)
    var end = start + 1
    if kind(end) == .yearUnit { end += 1 }
    if name.digits >= 3 {
      guard Self.plausible.contains(name.value) || era(end) != nil, !isGluedToWord(start) else { return nil }
      var date = WrittenDate(.decade, start..<end)
      date.year = name.value
      date.yearDigits = 4
      date.yearToken = Int32(truncatingIfNeeded: start)
      if let era = era(end) {
        date.tokens = start..<era.end
        date.hasEra = true
        date.isBeforeEra = era.isBefore
      }
      return date
    }
    return decadeOfCentury(start, end, prefix)
  }

  /// A decade without its century, which stands after it or was told before.
  private func decadeOfCentury(_ start: Int, _ end: Int, _ prefix: PointPrefix) -> WrittenDate? {
    let name = token(start)
    // "in his sixties", "30s": an age or a count unless something makes it a time.
    let hasUnit = end > start + 1
    let isMarked = prefix.hasArticle || prefix.part != nil || hasUnit || kind(start - 1) == .apostrophe
    guard isMarked || isWholePhrase, name.value >= 10, name.kind == .shortDecade || !isGluedToWord(start) else {
      return nil
    }
    var date = WrittenDate(.shortDecade, start..<end)
    date.year = nil
    date.day = Int8(truncatingIfNeeded: name.value)
    date.yearDigits = name.digits
    date.confidence = .weak
    var after = end
    if kind(after) == .of || kind(after) == .in { after += 1 }
    if kind(after) == .article { after += 1 }
    if let century = centuryNumber(after) {
      date.unit = .decade
      date.year = (century.number - 1) * 100 + name.value
      date.yearDigits = 4
      date.tokens = start..<century.end
      date.confidence = .certain
    } else if !isWholePhrase, let year = nearestYear(Int(name.value)) {
      date.unit = .decade
      date.year = Int32(clamping: year)
      date.yearDigits = 4
      date.usesToldCentury = true
    }
    return date
  }

  /// "the 4th century BC", "nineteenth-century", "XIX век", "19th and 20th centuries" (its last part).
  func centuries(_ start: Int) -> WrittenDate? {
    guard let century = centuryNumber(start) else { return nil }
    var date = WrittenDate(.century, start..<century.end)
    date.year = century.number
    date.hasEra = century.hasEra
    date.isBeforeEra = century.number < 0
    date.yearToken = Int32(truncatingIfNeeded: start)
    return date
  }

  /// A century and the index after it; its ordinal is negative before the era.
  func centuryNumber(_ start: Int) -> (number: Int32, end: Int, hasEra: Bool)? {
    var index = start
    let number: Int32
    switch kind(index) {
    case .ordinal:
      number = token(index).value
      index += 1
    case .number where token(index).digits <= 2 && !isGluedToWord(index):
      number = token(index).value
      index += 1
      if kind(index) == .period, isGlued(index) {
        // The stop of a German ordinal, or of "15c.".
        index += 1
      } else if !isCyrillic(index), kind(index) != .centuryMark, !isShortCentury(index) {
        return nil
      }
    default:
      guard let value = roman(index) else { return nil }
      number = value
      index += 1
    }
    guard (1...40).contains(number) else { return nil }
    if kind(index) == .hyphen { index += 1 }
    let isLetter = isShortCentury(index)
    guard kind(index) == .centuryUnit || kind(index) == .centuryMark || isLetter else { return nil }
    index += 1
    if kind(index) == .period, isGlued(index), token(index - 1).flags.contains(.shortened) || isLetter {
      index += 1
    }
    guard let era = era(index) else { return (number, index, false) }
    return (era.isBefore ? -number : number, era.end, true)
  }

  /// Whether a word is in Cyrillic letters.
  private func isCyrillic(_ index: Int) -> Bool {
    let first = firstByte(index)
    return first == 0xD0 || first == 0xD1
  }

  /// The "c" of "15c.", where the whole text is a date, or the "в." of "XIX в.", which is also the word for in.
  private func isShortCentury(_ index: Int) -> Bool {
    if kind(index) == .in { return spells(index, "в") && kind(index + 1) == .period && isGlued(index + 1) }
    return isWholePhrase && kind(index) == .approximate && token(index).flags.contains(.letter) && isGlued(index)
  }
}
