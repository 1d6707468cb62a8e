/// One day written in two calendars.
extension ProseGrammar {
  /// "26 January/7 February 1855", "10/21 July 1774", "25 October (7 November) 1917".
  func dual(_ first: WrittenDate) -> WrittenPhrase? {
    guard first.unit == .day else { return nil }
    let mark = first.tokens.upperBound
    switch kind(mark) {
    case .slash:
      guard let second = point(mark + 1), second.unit == .day, let year = second.year ?? first.year else { return nil }
      var (julian, gregorian) = (first, second)
      julian.year = first.year ?? year
      gregorian.year = second.year ?? year
      if julian.isLater(inYearThan: gregorian), first.year == nil { julian.year = year - 1 }
      guard isPlausible(julian, gregorian) else { return nil }
      return .dual(julian, gregorian, tokens: first.tokens.lowerBound..<second.tokens.upperBound)
    case .open: return parenthesised(first, mark + 1)
    default: return nil
    }
  }

  private func parenthesised(_ first: WrittenDate, _ start: Int) -> WrittenPhrase? {
    // "8 September [O.S. 26 August] 1914": the style may stand before the second date.
    let styled = kind(start) == .style
    guard let second = point(styled ? start + 1 : start) ?? sameMonth(start, first), second.unit == .day,
      kind(second.tokens.upperBound) == .close
    else { return nil }
    var end = second.tokens.upperBound + 1
    var (left, right) = (first, second)
    if left.year == nil, right.year == nil {
      let index = kind(end) == .comma ? end + 1 : end
      guard let year = yearNumber(index) else { return nil }
      right.year = year.year
      end = year.end
    }
    if left.year == nil {
      left.year = right.year
      if left.isLater(inYearThan: right), left.month == 12 { left.year = (right.year ?? 0) - 1 }
    }
    if right.year == nil {
      right.year = left.year
      if left.isLater(inYearThan: right), left.month == 12 { right.year = (left.year ?? 0) + 1 }
    }
    let secondIsJulian = styled && token(start).value == 1 || right.calendar == .julian || left.calendar == .gregorian
    let (julian, gregorian) = secondIsJulian ? (right, left) : (left, right)
    guard isPlausible(julian, gregorian) else { return nil }
    return .dual(julian, gregorian, tokens: first.tokens.lowerBound..<end)
  }

  /// "1 (13) March 1900" is read from its right; here "March 1 (13), 1900".
  private func sameMonth(_ index: Int, _ first: WrittenDate) -> WrittenDate? {
    guard first.monthFirst, let (day, end) = dayNumber(index), kind(end) == .close else { return nil }
    var date = WrittenDate(.day, index..<end)
    date.day = day
    date.month = first.month
    return isPossible(date) ? date : nil
  }

  /// "1 (13) March 1900"
  func dualDays(_ start: Int) -> WrittenPhrase? {
    guard let (day, end) = dayNumber(start), kind(end) == .open, let (second, secondEnd) = dayNumber(end + 1),
      kind(secondEnd) == .close, kind(secondEnd + 1) == .month
    else { return nil }
    var gregorian = WrittenDate(.day, start..<secondEnd + 2)
    gregorian.day = second
    gregorian.month = Int8(truncatingIfNeeded: token(secondEnd + 1).value)
    finish(&gregorian, after: secondEnd + 2)
    let whole = gregorian.tokens
    gregorian.tokens = end + 1..<secondEnd
    gregorian.coreStart = Int32(truncatingIfNeeded: end + 1)
    var julian = gregorian
    julian.day = day
    julian.tokens = start..<end
    julian.coreStart = Int32(truncatingIfNeeded: start)
    guard gregorian.year != nil, isPlausible(julian, gregorian) else { return nil }
    return .dual(julian, gregorian, tokens: whole)
  }

  /// Whether two days are so far apart as the calendars were, give or take a slip that is worth telling.
  private func isPlausible(_ julian: WrittenDate, _ gregorian: WrittenDate) -> Bool {
    guard let first = julian.year, let second = gregorian.year, (1500...2000).contains(second) else { return false }
    let distance =
      GregorianCalendar.dayNumber(Int(second), Int(gregorian.month), Int(gregorian.day))
      - GregorianCalendar.dayNumber(Int(first), Int(julian.month), Int(julian.day))
    return (8...15).contains(distance)
  }
}
