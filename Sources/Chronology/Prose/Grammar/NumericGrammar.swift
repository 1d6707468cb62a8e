/// Dates in numbers alone, and with Roman months: "1951-09-08", "8/9/1951", "8.9.1951", "8.IX.1951", "8 IX 1951".
extension ProseGrammar {
  func numericDate(_ start: Int) -> WrittenDate? {
    if isGluedToWord(start) || token(start - 1).kind == .number && isGlued(start) { return nil }
    return romanMonth(start) ?? separated(start)
  }

  /// Three numbers parted by the same mark.
  private func separated(_ start: Int) -> WrittenDate? {
    let mark = kind(start + 1)
    guard mark == .hyphen || mark == .slash || mark == .period || mark == .dash, isGlued(start + 1),
      kind(start + 3) == mark, isGlued(start + 3), kind(start + 2) == .number, kind(start + 4) == .number,
      mark == .period || isGlued(start + 2) && isGlued(start + 4), isSpaced(start + 2) == isSpaced(start + 4)
    else { return nil }
    // More of the same mark makes it a number of a version or a document.
    if kind(start + 5) == mark, isGlued(start + 5), kind(start + 6) == .number || kind(start + 6) == .word,
      isGlued(start + 6)
    {
      return nil
    }
    if isGlued(start + 5), kind(start + 5) == .word || kind(start + 5) == .percent { return nil }
    let numbers = (token(start), token(start + 2), token(start + 4))
    var date = WrittenDate(.day, start..<start + 5)
    if numbers.0.digits == 4, numbers.1.digits <= 2, numbers.2.digits <= 2, mark != .period {
      date.year = numbers.0.value
      date.yearToken = Int32(truncatingIfNeeded: start)
      date.month = Int8(truncatingIfNeeded: numbers.1.value)
      date.day = Int8(truncatingIfNeeded: numbers.2.value)
    } else if numbers.2.digits == 4, Self.plausible.contains(numbers.2.value), numbers.0.digits <= 2,
      numbers.1.digits <= 2
    {
      date.year = numbers.2.value
      date.yearToken = Int32(truncatingIfNeeded: start + 4)
      setDayAndMonth(&date, numbers.0.value, numbers.1.value, isDayFirst: mark == .period)
    } else {
      return nil
    }
    date.yearDigits = 4
    return isPossible(date) ? date : nil
  }

  /// Which of two numbers is the day: the one that can be no month, or as the convention of the place has it.
  private func setDayAndMonth(_ date: inout WrittenDate, _ first: Int32, _ second: Int32, isDayFirst: Bool) {
    let (first, second) = (Int8(truncatingIfNeeded: first), Int8(truncatingIfNeeded: second))
    let dayFirst = isDayFirst || language != .english || numericOrder == .dayFirst
    if dayFirst || first > 12 {
      (date.day, date.month) = (first, second)
    } else {
      (date.month, date.day) = (first, second)
    }
    let isKnown = isDayFirst || language != .english || numericOrder != .unstated
    date.isSwappable = !isKnown && first <= 12 && second <= 12 && first != second
    if date.isSwappable { (date.day, date.month) = (first, second) }
  }

  private func romanMonth(_ start: Int) -> WrittenDate? {
    guard let (day, afterDay) = dayNumber(start), token(start).kind == .number else { return nil }
    var index = afterDay
    let hasMark = kind(index) == .period || kind(index) == .hyphen || kind(index) == .slash
    if hasMark { index += 1 }
    guard let month = roman(index), (1...12).contains(month) else { return nil }
    index += 1
    if hasMark {
      guard kind(index) == kind(afterDay) else { return nil }
      index += 1
    }
    let year = token(index)
    guard year.kind == .number, year.digits == 4, Self.plausible.contains(year.value), !isGluedOnRight(index) else {
      return nil
    }
    var date = WrittenDate(.day, start..<index + 1)
    date.day = day
    date.month = Int8(truncatingIfNeeded: month)
    date.year = year.value
    date.yearDigits = 4
    date.yearToken = Int32(truncatingIfNeeded: index)
    return isPossible(date) ? date : nil
  }
}
