/// Dates told by the date before them: "the next day", "three days later", "that year".
struct RelativeDate {
  enum Unit {
    case day, month, year
  }
  var unit: Unit
  /// How many units later, or, negative, earlier.
  var count: Int
  var tokens: Range<Int>
}

extension ProseGrammar {
  func relativeDate(_ start: Int) -> RelativeDate? { namedUnit(start) ?? countedUnits(start) }

  /// "the same day", "that year", "the following month", "the previous day", "am folgenden Tag".
  private func namedUnit(_ start: Int) -> RelativeDate? {
    var index = kind(start) == .article ? start + 1 : start
    let hasArticle = index > start || language == .german
    var count = 0
    switch kind(index) {
    case .that, .same: break
    case .next,
      .following where hasArticle:
      count = 1
    case .previous where hasArticle: count = -1
    case .dayUnit where hasArticle:
      // "the day after", "am Tag zuvor", where nothing follows that it counts from.
      guard kind(index + 1) == .following || isAlone(index + 1), let after = direction(index + 1) else { return nil }
      return RelativeDate(unit: .day, count: after, tokens: start..<index + 2)
    default: return nil
    }
    index += 1
    if kind(index) == .same { index += 1 }
    guard let (unit, size) = unit(index), size == 1 else { return nil }
    // "the next day of battle" and "the following year 1951" say something else.
    if kind(index + 1) == .number || kind(index + 1) == .of && count != 0 { return nil }
    return RelativeDate(unit: unit, count: count, tokens: start..<index + 1)
  }

  /// "three days later", "two years earlier", "zwei Tage danach".
  private func countedUnits(_ start: Int) -> RelativeDate? {
    let number = token(start)
    guard number.kind == .cardinal || number.kind == .number && number.digits <= 3 && !isGluedToWord(start) else {
      return nil
    }
    var count = Int(number.value)
    var index = start + 1
    if number.kind == .cardinal, count >= 20, kind(index) == .hyphen, kind(index + 1) == .cardinal {
      count += Int(token(index + 1).value)
      index += 2
    }
    guard let (unit, size) = unit(index), isAlone(index + 1), let direction = direction(index + 1) else { return nil }
    return RelativeDate(unit: unit, count: count * size * direction, tokens: start..<index + 2)
  }

  /// A unit of time, and how many of the unit that is counted in it has.
  private func unit(_ index: Int) -> (RelativeDate.Unit, Int)? {
    switch kind(index) {
    case .dayUnit: (.day, 1)
    case .weekUnit: (.day, 7)
    case .monthUnit: (.month, 1)
    case .yearUnit: (.year, 1)
    default: nil
    }
  }

  /// Later or earlier.
  private func direction(_ index: Int) -> Int? {
    switch kind(index) {
    case .later, .following, .after: 1
    case .earlier, .before: -1
    // "zwei Tage später": a part of a day elsewhere.
    case .part where language == .german: token(index).value == 3 ? 1 : token(index).value == 1 ? -1 : nil
    default: nil
    }
  }

  /// Whether "after" or "before" ends its clause, so that it counts from the date told last and from nothing else.
  private func isAlone(_ index: Int) -> Bool {
    switch kind(index) {
    case .after, .before:
      switch kind(index + 1) {
      case .comma, .period, .semicolon, .end, .close: true
      default: false
      }
    default: true
    }
  }
}
