/// Forms that are dates only where nothing else can be meant.
extension ProseGrammar {
  /// "7/2008", "1985-04"
  func numericMonth(_ start: Int) -> WrittenDate? {
    guard kind(start) == .number, kind(start + 2) == .number, isGlued(start + 1), isGlued(start + 2) else { return nil }
    let (first, second) = (token(start), token(start + 2))
    let isContinued = isGlued(start + 3) && [.slash, .hyphen, .period].contains(kind(start + 3))
    if isContinued { return nil }
    var date = WrittenDate(.month, start..<start + 3)
    date.yearDigits = 4
    switch kind(start + 1) {
    case .slash where first.digits <= 2 && second.digits == 4 && (1...12).contains(first.value):
      (date.month, date.year) = (Int8(truncatingIfNeeded: first.value), second.value)
    // A second number after the last two digits of the first would be a range.
    case .hyphen
    where first.digits == 4 && second.digits == 2 && (1...12).contains(second.value)
      && second.value <= first.value % 100:
      (date.month, date.year) = (Int8(truncatingIfNeeded: second.value), first.value)
    default: return nil
    }
    return date
  }

  /// What a date beside it completes: "17" of "17–19th centuries".
  func partialPoint(_ start: Int) -> WrittenDate? { leftPart(start) }

  /// "18" after "1914 - ": with a space, which running text does not allow.
  func spacedShortYear(_ index: Int, after first: WrittenDate) -> WrittenDate? {
    guard kind(index) == .number, token(index).digits == 2, first.unit == .year, first.yearDigits == 4,
      let year = first.year, year > 0, token(index).value > year % 100, isAtEnd(index + 1)
    else { return nil }
    var date = WrittenDate(.year, index..<index + 1)
    date.year = year - year % 100 + token(index).value
    date.yearDigits = 2
    return date
  }

  private func isAtEnd(_ index: Int) -> Bool { index >= tokens.count }

  /// "ish" right after a number.
  func isSuffix(_ index: Int) -> Bool { isGlued(index) && spells(index, "ish") }
}
