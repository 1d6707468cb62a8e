/// Dates in Japanese script (昭和26年9月8日, 一九五一年九月, 紀元前44年, 17世紀, 1960年代) and by Japanese eras in Latin script.
extension ProseGrammar {
  /// A date whose numbers have marks after them, or that begins with an era.
  func ideographicDate(_ start: Int) -> WrittenDate? {
    switch kind(start) {
    case .japaneseEra: return eraDate(start)
    case .beforeEra, .ofEra, .number: return markedDate(start)
    default: return nil
    }
  }

  // MARK: - Numbers with marks

  private func markedDate(_ start: Int) -> WrittenDate? {
    let hasEra = kind(start) != .number
    let index = hasEra ? start + 1 : start
    let number = token(index)
    guard number.kind == .number, number.value > 0 else { return nil }
    let isBefore = kind(start) == .beforeEra
    switch kind(index + 1) {
    case .yearMark:
      guard hasEra || number.digits >= 3 else { return nil }
      var date = WrittenDate(.year, start..<index + 2)
      date.year = isBefore ? 1 - number.value : number.value
      date.yearDigits = number.digits
      date.hasEra = hasEra
      date.isBeforeEra = isBefore
      date.yearToken = Int32(truncatingIfNeeded: index)
      date.eraPair = eraInParentheses(date)
      let end = date.eraPair?.end ?? index + 2
      finishMarked(&date, end)
      if end > date.tokens.upperBound { date.tokens = start..<end }
      return date
    case .centuryMark:
      guard number.value <= 40 else { return nil }
      var date = WrittenDate(.century, start..<index + 2)
      date.year = isBefore ? -number.value : number.value
      date.isBeforeEra = isBefore
      date.hasEra = hasEra
      return date
    case .decadeMark:
      guard !isBefore, number.digits == 4, number.value % 10 == 0 else { return nil }
      var date = WrittenDate(.decade, start..<index + 2)
      date.year = number.value
      date.yearDigits = 4
      return date
    case .monthMark where !hasEra && (1...12).contains(number.value):
      var date = WrittenDate(.month, start..<index + 2)
      date.month = Int8(truncatingIfNeeded: number.value)
      date.confidence = .probable
      readDay(&date, index + 2)
      return isPossible(date) ? date : nil
    default: return nil
    }
  }

  /// The month and day after a year, and "about" after either.
  private func finishMarked(_ date: inout WrittenDate, _ start: Int) {
    if kind(start) == .number, kind(start + 1) == .monthMark, (1...12).contains(token(start).value) {
      date.unit = .month
      date.month = Int8(truncatingIfNeeded: token(start).value)
      date.tokens = date.tokens.lowerBound..<start + 2
      readDay(&date, start + 2)
    }
    if kind(date.tokens.upperBound) == .approximateMark {
      date.isApproximate = true
      date.tokens = date.tokens.lowerBound..<date.tokens.upperBound + 1
    }
  }

  private func readDay(_ date: inout WrittenDate, _ start: Int) {
    guard kind(start) == .number, kind(start + 1) == .dayMark, (1...31).contains(token(start).value) else { return }
    date.unit = .day
    date.day = Int8(truncatingIfNeeded: token(start).value)
    date.tokens = date.tokens.lowerBound..<start + 2
  }

  // MARK: - Eras

  /// "昭和26年9月8日", "Shōwa 26", "Shōwa 26 September 8"
  private func eraDate(_ start: Int) -> WrittenDate? {
    guard var date = eraYear(start) else { return nil }
    let isMarked = kind(date.tokens.upperBound - 1) == .yearMark
    date.eraPair = commonYearInParentheses(date)
    let end = date.eraPair?.end ?? date.tokens.upperBound
    if isMarked {
      finishMarked(&date, end)
    } else if let day = kind(end) == .month ? monthDay(end) : dayMonth(end), day.year == nil {
      date.unit = .day
      date.month = day.month
      date.day = day.day
      date.tokens = start..<day.tokens.upperBound
    }
    if end > date.tokens.upperBound { date.tokens = start..<end }
    if !date.resolveEra(eras(named: start)) {
      date.isImpossible = true
      date.year = eras(named: start).first.map { Int32(clamping: $0.firstYear) + (date.year ?? 1) - 1 }
    }
    return date
  }

  /// An era and its year alone.
  private func eraYear(_ start: Int) -> WrittenDate? {
    var index = start + 1
    let number = token(index)
    guard number.kind == .number || number.kind == .firstYear, (1...99).contains(number.value) else { return nil }
    if number.kind == .firstYear, kind(index + 1) != .yearMark { return nil }
    index += 1
    if kind(index) == .yearMark {
      index += 1
    } else if isGluedOnRight(index - 1) || kind(index) == .quantity {
      return nil
    }
    var date = WrittenDate(.year, start..<index)
    date.year = number.value
    date.hasEra = true
    date.calendar = .japanese
    guard date.resolveEra(eras(named: start)) else { return nil }
    // Undone, so that a month and day can be added.
    date.year = number.value
    return date
  }

  /// The eras of the name at a token, the latest first: one, or several whose names sound alike.
  private func eras(named index: Int) -> [JapaneseEra] {
    let all = JapaneseEra.all
    let first = Int(token(index).value)
    guard all.indices.contains(first) else { return [] }
    let isKanji = firstByte(index) >= 0xE0
    return isKanji ? [all[first]] : all.filter { $0.name == all[first].name }.reversed()
  }

  /// The common year in which a year of one of several eras began: that which is told beside it, or of the latest era.
  private func civilYear(of year: Int, in eras: [JapaneseEra], near common: Int) -> Int? {
    let years = eras.map { $0.firstYear + year - 1 }
    return years.first { $0 == common } ?? years.first
  }

  /// "昭和26年（1951年）", "Shōwa 26 (1951)": the common year beside a year of an era.
  private func commonYearInParentheses(_ date: WrittenDate) -> WrittenDate.EraPair? {
    let open = date.tokens.upperBound
    guard kind(open) == .open, kind(open + 1) == .number, token(open + 1).digits >= 3 else { return nil }
    let close = kind(open + 2) == .yearMark ? open + 3 : open + 2
    let common = Int(token(open + 1).value)
    guard kind(close) == .close, let year = date.year,
      let civil = civilYear(of: Int(year), in: eras(named: date.tokens.lowerBound), near: common)
    else { return nil }
    return WrittenDate.EraPair(
      era: date.tokens, common: open + 1..<close, eraYear: civil, commonYear: common, end: close + 1)
  }

  /// "1951年（昭和26年）", "1951 (Shōwa 26)"
  func eraInParentheses(_ date: WrittenDate) -> WrittenDate.EraPair? {
    let open = date.tokens.upperBound
    guard kind(open) == .open, kind(open + 1) == .japaneseEra, let era = eraYear(open + 1),
      kind(era.tokens.upperBound) == .close, let year = date.year, let eraYear = era.year,
      let civil = civilYear(of: Int(eraYear), in: eras(named: open + 1), near: Int(year))
    else { return nil }
    return WrittenDate.EraPair(
      era: era.tokens, common: date.tokens, eraYear: civil, commonYear: Int(year), end: era.tokens.upperBound + 1)
  }
}
