/// Days as French, Spanish, Italian and Portuguese write them, where all of day, month and year stand.
extension ProseGrammar {
  /// "8 septembre 1951", "1er juin 1950", "8 de septiembre de 1951", "8 settembre 1951".
  func romanceDay(_ start: Int) -> WrittenDate? {
    guard let (day, afterDay) = romanceDayNumber(start) ?? impossibleDayNumber(start), !isGluedToWord(start) else {
      return nil
    }
    var index = afterDay
    let hasPreposition = spells(index, "de")
    if hasPreposition { index += 1 }
    // In these languages the months have no capital; "Mars" is a planet.
    guard kind(index) == .romanceMonth, !token(index).flags.contains(.capital) else { return nil }
    let month = Int8(truncatingIfNeeded: token(index).value)
    index += 1
    if hasPreposition, spells(index, "de") || spells(index, "del") { index += 1 }
    guard kind(index) == .number, token(index).digits == 4, Self.plausible.contains(token(index).value),
      !isGluedOnRight(index)
    else { return nil }
    var date = WrittenDate(.day, start..<index + 1)
    date.day = day
    date.month = month
    date.year = token(index).value
    date.yearDigits = 4
    date.yearToken = Int32(truncatingIfNeeded: index)
    return judged(date, number: start)
  }

  /// A number in digits, or the first day of a month: "1er", "1º".
  private func romanceDayNumber(_ index: Int) -> (day: Int8, end: Int)? {
    guard kind(index) == .number else { return nil }
    if token(index).value == 1, token(index).digits == 1, isGlued(index + 1),
      spells(index + 1, "er") || spells(index + 1, "º") || spells(index + 1, "°")
    {
      return (1, index + 2)
    }
    return dayNumber(index)
  }
}
