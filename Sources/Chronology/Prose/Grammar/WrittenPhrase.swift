/// One or two written dates that make one date of the text.
enum WrittenPhrase {
  case single(WrittenDate)
  case range(WrittenDate, WrittenDate)
  /// One day in two calendars, the Julian first.
  case dual(WrittenDate, WrittenDate, tokens: Range<Int>)

  /// The tokens of all of it.
  var tokens: Range<Int> {
    switch self {
    case .single(let date): date.tokens
    case .range(let first, let last): first.tokens.lowerBound..<last.tokens.upperBound
    case .dual(_, _, let tokens): tokens
    }
  }
}

extension ProseGrammar {
  /// The dates that start at a token, the last date before it ending at `end`: one, a range, or several joined by "and", "or" or commas that share their parts.
  func phrases(_ start: Int, after end: Int = 0) -> [WrittenPhrase]? {
    if start != end + 1, isRunOfNumbers(start) { return nil }
    let whole = point(start)
    guard var current = whole ?? leftPart(start) else { return nil }
    var isPart = whole == nil
    if let dual = dual(current) { return [dual] }
    if let range = range(from: current) { return [range] }
    var list: [WrittenDate] = []
    // A list of more members than this is read as several.
    while list.count < 12, let next = nextInList(after: current, isPart: isPart) {
      list.append(current)
      current = next
      isPart = false
      if let range = range(from: current), case .range(let first, let last) = range {
        return shared(list, with: first).map { .single($0) } + [.range(first, last)]
      }
    }
    return shared(list, with: current).map { .single($0) } + [.single(current)]
  }

  /// Whether a number goes on another, as the last in "61/1941" or "978-1-4051".
  private func isRunOfNumbers(_ index: Int) -> Bool {
    guard kind(index) == .number, isGlued(index), isGlued(index - 1), kind(index - 2) == .number else { return false }
    switch kind(index - 1) {
    case .hyphen, .dash, .slash, .period: return true
    default: return false
    }
  }

  /// The members of a list before its last, each with the year of the first after it that has one.
  private func shared(_ list: [WrittenDate], with last: WrittenDate) -> [WrittenDate] {
    var list = list
    var next = last
    for index in list.indices.reversed() {
      if list[index].needsYear, let year = next.year, [.day, .month, .season].contains(list[index].unit) {
        list[index].year = year
        list[index].isBeforeEra = next.isBeforeEra
        list[index].confidence = next.confidence
        if list[index].isLater(inYearThan: next) { list[index].year = year - 1 }
      }
      next = list[index]
    }
    return list
  }

  /// The next member of a list that needs parts of this one, or has parts for it.
  private func nextInList(after current: WrittenDate, isPart: Bool) -> WrittenDate? {
    let end = current.tokens.upperBound
    var index = end
    if kind(index) == .comma { index += 1 }
    switch kind(index) {
    case .and, .or: index += 1
    case .slash where index == end: index += 1
    default: guard index > end else { return nil }
    }
    if let next = point(index) {
      let isSameKind = next.unit == current.unit && [.day, .month, .season].contains(next.unit)
      guard isSameKind, current.needsYear || isPart, current.relation == .none else { return nil }
      // "July 4, 14 July 1950": where the order of day and month changes, another date begins.
      if next.unit == .day, next.monthFirst != current.monthFirst { return nil }
      return next
    }
    guard current.unit == .day, current.monthFirst, current.needsYear, let next = bareDay(index, after: current) else {
      return nil
    }
    // After a comma alone, "May 4, 5 ships" counts ships.
    if index == end + 1, kind(end) == .comma, next.needsYear, kind(next.tokens.upperBound) != .and { return nil }
    return next.day > current.day ? next : nil
  }

  // MARK: - Ranges

  /// The range that a date opens: "8 September – 3 October 1951", "1939–45", "between May and July".
  func range(from first: WrittenDate) -> WrittenPhrase? {
    var index = first.tokens.upperBound
    switch kind(index) {
    case .hyphen, .dash: index += 1
    case .to, .until:
      index += 1
      if kind(index) == .on || kind(index) == .until { index += 1 }
    case .and:
      let before =
        kind(first.tokens.lowerBound - 1) == .article ? first.tokens.lowerBound - 2 : first.tokens.lowerBound - 1
      guard kind(before) == .between else { return nil }
      index += 1
    case .slash:
      guard [.year, .season].contains(first.unit), isGlued(index), isGlued(index + 1),
        let last = shortYear(index + 1, after: first)
      else { return nil }
      return merged(first, last)
    default: return nil
    }
    let isDash = kind(index - 1) == .hyphen || kind(index - 1) == .dash
    if isDash, let last = shortYear(index, after: first) { return merged(first, last) }
    if var last = point(index) {
      // "circa 1914–1918": both years are near.
      if isDash, first.isApproximate { last.isApproximate = true }
      if let range = merged(first, last) { return range }
    }
    if first.unit == .day, let last = bareDay(index, after: first) { return merged(first, last) }
    if first.hasEra, let last = yearOfSameEra(index, first) { return merged(first, last) }
    return nil
  }

  /// The range between two dates that lend each other their missing parts; nothing where they make none.
  func merged(_ first: WrittenDate, _ last: WrittenDate) -> WrittenPhrase? {
    var (first, last) = (first, last)
    let needs: [WrittenDate.Unit] = [.day, .month, .season]
    if first.needsYear, !last.needsYear, needs.contains(first.unit), needs.contains(last.unit) {
      first.year = last.year
      first.isBeforeEra = last.isBeforeEra
      if first.isLater(inYearThan: last) { first.year = (first.year ?? 0) - 1 }
    } else if last.needsYear, !first.needsYear, needs.contains(last.unit) {
      guard needs.contains(first.unit) else { return nil }
      last.year = first.year
      last.isBeforeEra = first.isBeforeEra
      if first.isLater(inYearThan: last) { last.year = (last.year ?? 0) + 1 }
    } else if first.unit == .decade, last.unit == .shortDecade, !last.usesToldCentury, let year = first.year {
      last.unit = .decade
      last.year = year - year % 100 + Int32(last.day)
      last.confidence = .certain
    }
    if first.unit == .shortDecade || last.unit == .shortDecade {
      if isWholePhrase, first.unit == .year, last.unit == .shortDecade { return .range(first, last) }
      guard first.unit == last.unit, first.day < last.day else { return nil }
      return .range(first, last)
    }
    // "1200–1150 BC": the era stands once, after both.
    if last.isBeforeEra, !first.hasEra, !first.isBeforeEra, let year = first.year, first.unit == .year {
      first.year = 1 - year
      first.isBeforeEra = true
    }
    if first.unit == .century, last.unit == .century, last.isBeforeEra, !first.hasEra, let year = first.year, year > 0 {
      first.year = -year
      first.isBeforeEra = true
    }
    if first.needsYear != last.needsYear { return nil }
    if first.needsYear, first.unit != last.unit { return nil }
    guard first.startsBefore(last) else { return nil }
    let confidence = max(min(first.confidence, last.confidence), .probable)
    first.confidence = confidence
    last.confidence = confidence
    return .range(first, last)
  }

  /// "45" after "1939–"
  private func shortYear(_ index: Int, after first: WrittenDate) -> WrittenDate? {
    guard let year = first.year, year > 0, first.yearDigits == 4, !first.isBeforeEra,
      first.unit == .year || first.unit == .season,
      first.yearToken.map(Int.init) == first.tokens.upperBound - 1
    else { return nil }
    let number = token(index)
    guard number.kind == .number, isGlued(index), !isGluedOnRight(index), kind(index + 1) != .month else { return nil }
    if kind(index + 1) == .hyphen, isGlued(index + 1), kind(index + 2) == .number { return nil }
    guard number.digits <= 2 || number.digits == 4 && kind(index - 1) == .slash && number.value == year + 1 else {
      return nil
    }
    let power: Int32 = number.digits == 4 ? 10_000 : number.digits == 2 ? 100 : 10
    guard number.value > year % power else { return nil }
    var date = WrittenDate(.year, index..<index + 1)
    date.year = year - year % power + number.value
    date.yearDigits = number.digits
    date.yearToken = Int32(truncatingIfNeeded: index)
    return date
  }

  /// "79" after "AD 69–"
  private func yearOfSameEra(_ index: Int, _ first: WrittenDate) -> WrittenDate? {
    let number = token(index)
    guard first.unit == .year, !first.isBeforeEra, number.kind == .number, number.digits <= 4, !isGluedOnRight(index),
      kind(index + 1) != .month, kind(index + 1) != .quantity
    else { return nil }
    var date = WrittenDate(.year, index..<index + 1)
    date.year = number.value
    date.yearDigits = number.digits
    date.yearToken = Int32(truncatingIfNeeded: index)
    return date
  }

  // MARK: - Parts that a date beside them completes

  /// "12" after "April 9–" or "May 4 and", with the year that may follow it.
  private func bareDay(_ start: Int, after first: WrittenDate) -> WrittenDate? {
    let index = kind(start) == .article ? start + 1 : start
    guard first.unit == .day, first.monthFirst, let (day, end) = dayNumber(index), !isGluedOnRight(index) else {
      return nil
    }
    switch kind(end) {
    case .quantity, .month, .percent, .hundred, .thousand, .dayUnit, .weekUnit, .monthUnit, .yearUnit, .centuryUnit,
      .of:
      return nil
    default: break
    }
    var date = WrittenDate(.day, start..<end)
    date.day = day
    date.month = first.month
    date.monthFirst = true
    finish(&date, after: end)
    return judged(date, number: index)
  }

  /// A number whose month, era or century stands after the next numbers: "8" of "8–12 September", "264" of "264 to 241
  /// BC", "17" of "17–19th centuries".
  func leftPart(_ start: Int) -> WrittenDate? {
    var prefix = PointPrefix()
    var first = start
    for _ in 0..<6 {
      guard let next = prefix.read(self, first) else { break }
      first = next
    }
    switch kind(first) {
    case .number, .ordinal, .word: break
    default: return nil
    }
    guard !isGluedToWord(first) else { return nil }
    let end = kind(first + 1) == .period && isGlued(first + 1) && token(first).digits <= 2 ? first + 2 : first + 1
    var index = end
    // Up to six numbers in a row, each parted from the next by one word or mark.
    for _ in 0..<6 {
      guard let next = afterSeparator(index) else { return nil }
      if let date = completing(first, by: next) {
        var part = date
        if prefix.part != nil {
          guard date.unit == .century else { return nil }
          part.part = prefix.part
        } else if date.unit == .century {
          part.part = nil
        }
        part.isApproximate = prefix.isApproximate
        part.tokens = start..<end
        part.coreStart = Int32(truncatingIfNeeded: first)
        part.yearToken = nil
        part.weekdayToken = nil
        return part
      }
      guard kind(next) == .number || kind(next) == .ordinal else { return nil }
      index = kind(next + 1) == .period && isGlued(next + 1) ? next + 2 : next + 1
    }
    return nil
  }

  private func afterSeparator(_ index: Int) -> Int? {
    switch kind(index) {
    case .hyphen, .dash, .to, .until, .and, .or, .comma, .slash:
      var next = index + 1
      if kind(index) == .comma, kind(next) == .and || kind(next) == .or { next += 1 }
      if kind(next) == .on { next += 1 }
      if kind(next) == .article { next += 1 }
      return next
    default: return nil
    }
  }

  /// What the number at `first` means when the date at `next` completes it.
  private func completing(_ first: Int, by next: Int) -> WrittenDate? {
    switch kind(next) {
    case .number, .ordinal, .word, .part, .partNoun: break
    default: return nil
    }
    if let (day, _) = dayNumber(first), let whole = dayMonth(next) {
      // "Apollo 11 and 12 May"
      if [.word, .dayPart, .season].contains(kind(first - 1)), token(first - 1).flags.contains(.capital) { return nil }
      var date = whole
      date.day = day
      date.isImpossible = false
      guard isPossible(date), day < whole.day || kind(next - 1) == .slash else { return nil }
      return date
    }
    if let whole = point(next), whole.unit == .century,
      let number = kind(first) == .word ? roman(first) : token(first).value,
      (1...40).contains(number), let last = whole.year, whole.isBeforeEra ? number > -last : number < last
    {
      var date = whole
      date.year = whole.isBeforeEra ? -number : number
      return date
    }
    let number = token(first)
    if number.kind == .number, (1...4).contains(number.digits), number.value > 0, let whole = yearNumber(next),
      whole.hasEra,
      kind(next) == .number
    {
      let last = token(next).value
      guard whole.isBeforeEra ? number.value > last : number.value < last, !isGluedOnRightBySign(first) else {
        return nil
      }
      var date = WrittenDate(.year, first..<first + 1)
      date.year = whole.isBeforeEra ? 1 - number.value : number.value
      date.isBeforeEra = whole.isBeforeEra
      date.hasEra = true
      return date
    }
    return nil
  }

  private func isGluedOnRightBySign(_ index: Int) -> Bool {
    kind(index + 1) != .hyphen && kind(index + 1) != .dash && isGluedOnRight(index)
  }
}
