/// Years: numbers in digits or words, with or without an era.
extension ProseGrammar {
  struct YearNumber {
    /// Astronomical.
    var year: Int32
    var end: Int
    var digits: UInt8
    var hasEra = false
    var isBeforeEra = false
    var usesToldCentury = false
    var dualToken: Int?
    /// The token of the number itself.
    var token: Int
  }

  /// The years that a bare number of four digits can be.
  static let plausible: ClosedRange<Int32> = 1000...2100

  /// An era after a number, and the index after it.
  func era(_ index: Int) -> (isBefore: Bool, end: Int)? {
    switch kind(index) {
    case .beforeEra: return (true, index + 1)
    case .ofEra: return (false, index + 1)
    // "v. Chr.", "до н. э.", "before the common era", "n. Chr.", "anno domini"
    case .eraBefore, .before, .until: return eraWords(index + 1).map { (true, $0) }
    case .eraAfter, .after: return eraWords(index + 1).map { (false, $0) }
    case .of: return kind(index + 1) == .article ? eraWords(index + 2).map { (false, $0) } : nil
    case .eraOur: return eraWords(index).map { (false, $0) }
    default: return isWholePhrase ? smallEra(index) : nil
    }
  }

  /// "ad", "ce", "44 B": small letters and single ones, which are other words in running text.
  private func smallEra(_ index: Int) -> (isBefore: Bool, end: Int)? {
    if spells(index, "ad") || spells(index, "ce") { return (false, index + 1) }
    guard index + 1 == tokens.count else { return nil }
    if spells(index, "B") { return (true, index + 1) }
    return spells(index, "A") ? (false, index + 1) : nil
  }

  private func eraWords(_ start: Int) -> Int? {
    var index = start
    if kind(index) == .period { index += 1 }
    if kind(index) == .article { index += 1 }
    if kind(index) == .eraOur {
      index += 1
      if kind(index) == .period { index += 1 }
    }
    guard kind(index) == .eraWord else { return nil }
    index += 1
    // The stop of "Chr." and "н. э." belongs to the abbreviation.
    if kind(index) == .period, isGlued(index), token(index - 1).flags.contains(.shortened) { index += 1 }
    return index
  }

  /// A number that can be a year: with an era, of four digits, or in words.
  ///
  /// - Parameter short: whether three digits or fewer will do, because a day and a month stand before.
  func yearNumber(_ start: Int, short: Bool = false) -> YearNumber? {
    var index = start
    var hasPrefix = false
    if kind(index) == .ofEra {
      hasPrefix = true
      index += 1
      if kind(index) == .period { index += 1 }
    } else if kind(index) == .eraAfter, kind(index + 1) == .eraWord {
      hasPrefix = true
      index += 2
    }
    if kind(index) == .cardinal { return yearInWords(index) }
    if kind(index) == .apostrophe { return shortYearNumber(index) }
    let number = token(index)
    guard number.kind == .number, number.digits <= 4, number.value > 0, !isGluedToWord(index) else { return nil }
    var result = YearNumber(year: number.value, end: index + 1, digits: number.digits, token: index)
    var marks = index + 1
    // "44 г. до н. э.": the word for year may stand between a number and its era.
    if kind(marks) == .yearUnit, number.digits <= 4 {
      marks += 1
      if kind(marks) == .period, isGlued(marks) { marks += 1 }
    }
    if let era = era(marks) {
      if era.isBefore, hasPrefix { return nil }
      result.end = era.end
      result.hasEra = true
      result.isBeforeEra = era.isBefore
      if era.isBefore { result.year = 1 - number.value }
      return result
    }
    result.end = yearWordEnd(index + 1)
    result.hasEra = hasPrefix
    if hasPrefix { return result }
    guard !isGluedOnRight(index) else { return nil }
    if number.digits == 4, Self.plausible.contains(number.value) { return result }
    return short && number.digits == 3 ? result : nil
  }

  /// The index after the word for year that Russian puts after the number ("1985 г.", "1985 году"), if it is there.
  private func yearWordEnd(_ index: Int) -> Int {
    guard kind(index) == .yearUnit, token(index).flags.contains(.letter) else { return index }
    let isShortened = token(index).flags.contains(.shortened)
    return isShortened && kind(index + 1) == .period && isGlued(index + 1) ? index + 2 : index + 1
  }

  /// "nineteen hundred and forty-five", "one thousand nine hundred and ninety-two".
  func yearInWords(_ start: Int) -> YearNumber? {
    var index = start
    var value: Int32 = 0
    if token(index).value < 10, kind(index + 1) == .thousand {
      value = token(index).value * 1000
      index += 2
      if kind(index) == .comma { index += 1 }
      if kind(index) == .cardinal, token(index).value < 10, kind(index + 1) == .hundred {
        value += token(index).value * 100
        index += 2
      }
    } else if (10...20).contains(token(index).value), kind(index + 1) == .hundred {
      value = token(index).value * 100
      index += 2
    } else if (10...20).contains(token(index).value), kind(index + 1) == .cardinal, token(index + 1).value >= 10 {
      value = token(index).value * 100
      index += 1
    } else {
      return nil
    }
    if kind(index) == .and { index += 1 }
    if kind(index) == .cardinal {
      let tens = token(index).value
      value += tens
      index += 1
      if tens >= 20, kind(index) == .hyphen || kind(index) == .cardinal {
        let ones = kind(index) == .hyphen ? index + 1 : index
        if kind(ones) == .cardinal, token(ones).value < 10 {
          value += token(ones).value
          index = ones + 1
        }
      }
    } else if kind(index - 1) == .and {
      index -= 1
    }
    guard Self.plausible.contains(value) else { return nil }
    return YearNumber(year: value, end: index, digits: 4, token: start)
  }

  /// The year with these last two digits that is nearest to the year told last.
  func nearestYear(_ short: Int) -> Int? {
    guard let recentYear, recentYear > 100, (0..<100).contains(short) else { return nil }
    let year = recentYear - recentYear % 100 + short
    return year > recentYear + 50 ? year - 100 : year < recentYear - 50 ? year + 100 : year
  }

  /// "'42", "'40s" after an apostrophe, in the century told last.
  func shortened(_ start: Int, _ prefix: PointPrefix) -> WrittenDate? {
    guard isGlued(start + 1), !isGlued(start) || kind(start - 1) == .dash || kind(start - 1) == .open else {
      return nil
    }
    if kind(start + 1) == .decade || kind(start + 1) == .shortDecade {
      guard var date = decade(start + 1, prefix), token(start + 1).digits == 2 else { return nil }
      date.tokens = start..<date.tokens.upperBound
      return date
    }
    guard isTimely(start - 1) || prefix.part != nil, let number = shortYearNumber(start) else { return nil }
    var date = WrittenDate(.year, start..<number.end)
    date.take(number)
    date.confidence = .weak
    return date
  }

  /// "'42"
  func shortYearNumber(_ start: Int) -> YearNumber? {
    let number = token(start + 1)
    guard kind(start) == .apostrophe, number.kind == .number, number.digits == 2, isGlued(start + 1),
      !isGluedOnRight(start + 1), kind(start + 2) != .apostrophe, let year = nearestYear(Int(number.value))
    else { return nil }
    return YearNumber(
      year: Int32(clamping: year), end: start + 2, digits: 2, usesToldCentury: true, token: start + 1)
  }

  /// "410" in "in 410", where the narrative is near that year.
  private func earlyYear(_ index: Int) -> WrittenDate? {
    let number = token(index)
    guard let recentYear, (-999..<1100).contains(recentYear), number.kind == .number, number.digits == 3,
      !isGluedToWord(index), !isGluedOnRight(index)
    else { return nil }
    switch kind(index - 1) {
    case .in, .since, .until, .during: break
    default: return nil
    }
    switch kind(index + 1) {
    case .quantity, .hundred, .thousand, .percent, .yearUnit, .monthUnit, .weekUnit, .dayUnit, .hour, .month: return nil
    default: break
    }
    let year = recentYear > 0 ? Int(number.value) : 1 - Int(number.value)
    guard abs(year - recentYear) <= 150 else { return nil }
    var date = WrittenDate(.year, index..<index + 1)
    date.year = Int32(clamping: year)
    date.isBeforeEra = year <= 0
    date.yearDigits = 3
    date.yearToken = Int32(truncatingIfNeeded: index)
    date.usesToldCentury = true
    date.confidence = .weak
    return date
  }

  /// "MDCCLXXVI", where the text is a date and nothing else.
  func romanYear(_ index: Int) -> WrittenDate? {
    guard isWholePhrase, token(index).flags.contains(.capital), let year = roman(index), Self.plausible.contains(year) else { return nil }
    var date = WrittenDate(.year, index..<index + 1)
    date.year = year
    date.yearDigits = 4
    return date
  }

  /// A year by itself.
  func yearAlone(_ index: Int, _ prefix: PointPrefix) -> WrittenDate? {
    if prefix.hasYearWord, let date = yearAfterYearWord(index) { return date }
    guard let number = yearNumber(index) else { return earlyYear(index) }
    var date = WrittenDate(.year, index..<number.end)
    date.take(number)
    if number.hasEra { return date }
    if let pair = eraInParentheses(date) {
      date.eraPair = pair
      date.tokens = index..<pair.end
      return date
    }
    let isIntroduced = prefix.hasYearWord || prefix.part != nil
    guard let confidence = yearEvidence(index, isIntroduced: isIntroduced) else {
      return nil
    }
    date.confidence = confidence
    return date
  }

  /// After "the year", a number of any size is one, and so are words.
  private func yearAfterYearWord(_ index: Int) -> WrittenDate? {
    let number = token(index)
    if number.kind == .number, number.digits == 3, !isGluedOnRight(index), kind(index + 1) != .quantity {
      guard era(index + 1) == nil else { return nil }
      var date = WrittenDate(.year, index..<index + 1)
      date.year = number.value
      date.yearDigits = 3
      date.yearToken = Int32(truncatingIfNeeded: index)
      date.confidence = .probable
      return date
    }
    guard number.kind == .cardinal, let words = yearInWords(index) else { return nil }
    var date = WrittenDate(.year, index..<words.end)
    date.take(words)
    return date
  }
}

extension WrittenDate {
  /// Takes over a year that was read, and reaches to its end.
  mutating func take(_ number: ProseGrammar.YearNumber) {
    year = number.year
    hasEra = number.hasEra
    isBeforeEra = number.isBeforeEra
    usesToldCentury = number.usesToldCentury
    yearDigits = number.digits
    yearToken = Int32(truncatingIfNeeded: number.token)
    dualYearToken = number.dualToken.map { Int32(truncatingIfNeeded: $0) }
    tokens = tokens.lowerBound..<max(number.end, tokens.upperBound)
  }
}
