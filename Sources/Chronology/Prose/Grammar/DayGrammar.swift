/// Days of a month, in every order of day, month and year.
extension ProseGrammar {
  /// A day number at a token: 1...31, in digits, as an ordinal, or in words as an ordinal; and the index after it.
  func dayNumber(_ index: Int) -> (day: Int8, end: Int)? {
    let number = token(index)
    guard number.kind == .ordinal || number.kind == .number && number.digits <= 2,
      (1...31).contains(number.value)
    else { return nil }
    if number.kind == .number, isGluedToWord(index), !isGlued(index) || kind(index - 1) != .period { return nil }
    return (Int8(truncatingIfNeeded: number.value), index + 1)
  }

  /// "8 September 1951", "8. September", "the eighth day of September, 1951".
  func dayMonth(_ start: Int) -> WrittenDate? {
    guard let (day, afterDay) = dayNumber(start) ?? impossibleDayNumber(start) else { return nil }
    var index = afterDay
    // The stop of a German ordinal.
    if kind(index) == .period, isGlued(index), token(start).kind == .number { index += 1 }
    if kind(index) == .hyphen, isGlued(index), kind(index + 1) == .month { index += 1 }
    if kind(index) == .dayUnit { index += 1 }
    if kind(index) == .of { index += 1 }
    guard kind(index) == .month, !isMonthOfNext(start, index) else { return nil }
    var date = WrittenDate(.day, start..<index + 1)
    date.day = day
    date.month = Int8(truncatingIfNeeded: token(index).value)
    finish(&date, after: index + 1)
    return judged(date, number: start)
  }

  /// Whether the month after a number has a day of its own ("in 1812, 12 June 24" is no 12 June).
  private func isMonthOfNext(_ start: Int, _ month: Int) -> Bool {
    // "8 March 9" is a list of two dates only where a comma parts them; the number before is then a count.
    guard token(start).kind == .number, kind(month + 1) == .number, token(month + 1).digits <= 2,
      !isGlued(month + 1)
    else { return false }
    return kind(month + 2) == .comma && kind(month + 3) == .number && token(month + 3).digits == 4
  }

  /// "September 8, 1951", "September the 8th", "8. September".
  func monthDay(_ start: Int) -> WrittenDate? {
    var index = start + 1
    if kind(index) == .period, isGlued(index), token(start).flags.contains(.shortened) { index += 1 }
    if kind(index) == .article {
      index += 1
      // "by the end of May the Second Squadron": a name, not a day.
      let isName = token(index).digits == 0 && token(index).flags.contains(.capital)
      if isName, kind(index + 1) == .word || kind(index + 1) == .part { return nil }
    }
    guard let (day, afterDay) = dayNumber(index), language != .german || token(index).kind == .ordinal else {
      return nil
    }
    if isGluedOnRight(index) || kind(afterDay) == .quantity || kind(afterDay) == .percent { return nil }
    // "June 30 May": the number belongs to what follows.
    if kind(afterDay) == .month, token(index).kind == .number, !isGlued(afterDay), kind(afterDay + 1) == .number {
      return nil
    }
    var date = WrittenDate(.day, start..<afterDay)
    date.day = day
    date.month = Int8(truncatingIfNeeded: token(start).value)
    date.monthFirst = true
    finish(&date, after: afterDay)
    return judged(date, number: index)
  }

  /// "Saturday, 8 September 1951".
  func weekdayDate(_ start: Int) -> WrittenDate? {
    var index = start + 1
    if kind(index) == .period, isGlued(index), token(start).flags.contains(.shortened) { index += 1 }
    if kind(index) == .comma { index += 1 }
    if [.on, .of].contains(kind(index)) { index += 1 }
    if kind(index) == .article { index += 1 }
    let date: WrittenDate?
    switch kind(index) {
    case .number: date = numericDate(index) ?? dayMonth(index)
    case .ordinal: date = dayMonth(index)
    case .month: date = monthDay(index)
    default: date = nil
    }
    guard var date, date.unit == .day else { return nil }
    date.weekdayToken = Int32(truncatingIfNeeded: start)
    date.tokens = start..<date.tokens.upperBound
    return date
  }

  /// "Christmas 1963"
  func feast(_ start: Int) -> WrittenDate? {
    var index = start + 1
    if kind(index) == .dayUnit { index += 1 }
    if kind(index) == .comma || kind(index) == .of { index += 1 }
    guard let number = yearNumber(index) else { return nil }
    var date = WrittenDate(.day, start..<number.end)
    date.month = Int8(truncatingIfNeeded: token(start).value / 100)
    date.day = Int8(truncatingIfNeeded: token(start).value % 100)
    date.take(number)
    return date
  }

  // MARK: - What follows a day or a month

  /// Reads the year, or what is said instead of it, and marks of style after a day and month.
  func finish(_ date: inout WrittenDate, after end: Int) {
    var index = end
    if kind(index) == .period, isGlued(index), token(index - 1).flags.contains(.shortened) {
      index += 1
      date.tokens = date.tokens.lowerBound..<index
    }
    let hasComma = kind(index) == .comma
    if hasComma { index += 1 }
    if let year = yearAfter(index, hasComma: hasComma, isMonth: date.unit == .month) {
      date.take(year)
      readStyle(&date)
    } else if let (relation, end) = yearRelation(index), !hasComma {
      date.relation = relation
      date.tokens = date.tokens.lowerBound..<end
    } else {
      readStyle(&date)
    }
  }

  /// The year after a day and month or a month: "1951", "of 1951", "in the year 1951", "1648/9".
  private func yearAfter(_ start: Int, hasComma: Bool, isMonth: Bool) -> YearNumber? {
    var index = start
    if kind(index) == .in || kind(index) == .of { index += 1 }
    if kind(index) == .article, kind(index + 1) == .yearUnit { index += 1 }
    let hasWord = kind(index) == .yearUnit
    if hasWord { index = afterYearWord(index) }
    if kind(index) == .comma, hasWord { index += 1 }
    // "12-Mar-1951"
    if kind(index) == .hyphen, isGlued(index), isGlued(index + 1), kind(index - 2) == .hyphen { index += 1 }
    if isWholePhrase, isMonth, let year = shortYearOfMonth(index) { return year }
    guard var year = yearNumber(index, short: !isMonth && !hasComma) else { return nil }
    // A number after a comma, or in a new clause, must be able to stand as a year.
    if hasComma || index != start, !hasWord, !year.hasEra, kind(index) == .number,
      kind(year.end) == .quantity || year.year % 50 == 0 && kind(year.end + 1) == .quantity
    {
      return nil
    }
    if !isMonth, year.digits == 3, !year.hasEra, kind(year.end) == .word || kind(year.end) == .quantity { return nil }
    if let dual = dualYear(year) {
      year.year += 1
      year.dualToken = dual
      year.end = dual + 1
    }
    return year
  }

  /// The index after "year", "year of our Lord", "year of grace".
  func afterYearWord(_ index: Int) -> Int {
    guard kind(index + 1) == .of else { return index + 1 }
    if spells(index + 2, "our"), spells(index + 3, "Lord") { return index + 4 }
    return spells(index + 2, "grace") || spells(index + 2, "Grace") ? index + 3 : index + 1
  }

  /// "January 79", "July 768", where nothing else can be meant.
  private func shortYearOfMonth(_ index: Int) -> YearNumber? {
    let number = token(index)
    guard number.kind == .number, (2...3).contains(number.digits), number.value > 31, !isGluedOnRight(index),
      era(index + 1) == nil
    else { return nil }
    return YearNumber(year: number.value, end: index + 1, digits: number.digits, token: index)
  }

  /// The second number of a double year, "1648/9" or "1648/49": the year after the first.
  func dualYear(_ year: YearNumber) -> Int? {
    let slash = year.token + 1
    let second = slash + 1
    guard !year.hasEra, kind(slash) == .slash, isGlued(slash), isGlued(second), kind(second) == .number,
      kind(second + 1) != .slash || !isGlued(second + 1)
    else { return nil }
    let power: Int32
    switch token(second).digits {
    case 1: power = 10
    case 2: power = 100
    case 4: power = 10_000
    default: return nil
    }
    return (year.year + 1) % power == token(second).value ? second : nil
  }

  /// "of that year", "of the following year" after a day or month.
  func yearRelation(_ start: Int) -> (WrittenDate.YearRelation, Int)? {
    var index = start
    // "in May last year"
    let isBare = [.next, .previous].contains(kind(index)) && kind(index + 1) == .yearUnit
    guard isBare || [.of, .in, .this, .that].contains(kind(index)) else { return nil }
    if kind(index) == .of || kind(index) == .in { index += 1 }
    if kind(index) == .article { index += 1 }
    var relation = WrittenDate.YearRelation.same
    switch kind(index) {
    case .that, .this, .same: index += 1
    case .next, .following:
      relation = .next
      index += 1
    case .previous:
      relation = .previous
      index += 1
    case .yearUnit where language == .german: break
    default: return nil
    }
    if kind(index) == .same { index += 1 }
    return kind(index) == .yearUnit ? (relation, index + 1) : nil
  }

  /// "O.S.", "(Old Style)", "(n.s.)" after a date.
  func readStyle(_ date: inout WrittenDate) {
    var index = date.tokens.upperBound
    if kind(index) == .comma { index += 1 }
    let isOpen = kind(index) == .open
    if isOpen { index += 1 }
    guard kind(index) == .style else { return }
    if spells(index, "Old") || spells(index, "New") || spells(index, "old") || spells(index, "new") {
      guard spells(index + 1, "Style") || spells(index + 1, "style") else { return }
      date.calendar = token(index).value == 1 ? .julian : .gregorian
      index += 1
    } else {
      date.calendar = token(index).value == 1 ? .julian : .gregorian
    }
    index += 1
    if isOpen {
      guard kind(index) == .close else { return }
      index += 1
    }
    date.tokens = date.tokens.lowerBound..<index
  }
}
