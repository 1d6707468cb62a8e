/// Months and parts of years, with a year or without.
extension ProseGrammar {
  /// "September 1951", "August, 1946", "August of 1920", "in July of that year", "September".
  func monthYear(_ start: Int, _ prefix: PointPrefix) -> WrittenDate? {
    let name = token(start)
    var date = WrittenDate(.month, start..<start + 1)
    date.month = Int8(truncatingIfNeeded: name.value)
    finish(&date, after: start + 1)
    if date.year != nil || date.relation != .none { return date }
    if name.flags.contains(.shortened), !isMonthBeside(kind(start + 1) == .period ? start + 2 : start + 1) {
      return nil
    }
    date.tokens = start..<start + 1
    if isPartOfName(start) { return nil }
    if name.flags.contains(.doubtful), prefix.part == nil, !isMonthPlace(start) { return nil }
    date.confidence = .probable
    return date
  }

  /// Whether a month is half of a double name ("Mai-Majewski").
  private func isPartOfName(_ index: Int) -> Bool {
    if kind(index + 1) == .hyphen, isGlued(index + 1), isGlued(index + 2), kind(index + 2) == .word,
      token(index + 2).flags.contains(.capital)
    {
      return true
    }
    return kind(index - 1) == .hyphen && isGlued(index) && kind(index - 2) == .word && isGlued(index - 1)
      && token(index - 2).flags.contains(.capital)
  }

  /// Whether a word that may be a month stands where a month stands: "in March", "by May".
  private func isMonthPlace(_ index: Int) -> Bool {
    if isWholePhrase { return true }
    switch kind(index - 1) {
    case .in, .since, .by, .until, .during, .from, .between, .after, .before, .part, .partNoun, .on, .this, .that,
      .next,
      .following, .previous:
      return true
    // "with a March operation", but neither "the March on Rome" nor "the Long March".
    case .word, .article:
      return !token(index - 1).flags.contains(.capital) && kind(index + 1) == .word
        && !token(index + 1).flags.contains(.capital)
    // "of May", "to March": a month where another stands near it or a year was told.
    case .of: return kind(index - 2) == .partNoun || kind(index - 2) == .ordinal || kind(index - 2) == .month
    case .to, .and, .or, .hyphen, .dash, .slash: return kind(index - 2) == .month || kind(index - 2) == .number
    default: return isMonthBeside(index + 1)
    }
  }

  /// Whether "to", "and" or a dash leads from here to another month.
  private func isMonthBeside(_ index: Int) -> Bool {
    switch kind(index) {
    case .to, .and, .or, .hyphen, .dash, .slash, .until: kind(index + 1) == .month
    default: false
    }
  }

  /// "spring 1862", "the spring of 1862", "winter 1941–42", "that summer".
  func season(_ start: Int, _ prefix: PointPrefix) -> WrittenDate? {
    var index = start + 1
    if kind(index) == .of || kind(index) == .comma || kind(index) == .in { index += 1 }
    if kind(index) == .article, kind(index + 1) == .yearUnit { index += 1 }
    if kind(index) == .yearUnit { index += 1 }
    var date = WrittenDate(.season, start..<start + 1)
    date.season = Int8(truncatingIfNeeded: token(start).value)
    if isWholePhrase, let hemisphere = hemisphere(index) {
      date.season += hemisphere == 0 ? 4 : 8
      index += 4
    }
    if let year = yearNumber(index), kind(year.end) != .quantity {
      date.take(year)
      return date
    }
    if let (relation, end) = yearRelation(start + 1) {
      date.relation = relation
      date.tokens = start..<end
      return date
    }
    guard isSeasonPlace(start, prefix) else { return nil }
    // It may be any year's.
    date.confidence = .weak
    return date
  }

  /// "(Northern Hemisphere)": 0, "(Southern Hemisphere)": 1.
  private func hemisphere(_ index: Int) -> Int? {
    guard kind(index) == .open, spells(index + 2, "Hemisphere"), kind(index + 3) == .close else { return nil }
    if spells(index + 1, "Northern") { return 0 }
    return spells(index + 1, "Southern") ? 1 : nil
  }

  /// Whether a season without a year is meant as a time: "in the spring", "by summer", "that winter".
  private func isSeasonPlace(_ index: Int, _ prefix: PointPrefix) -> Bool {
    if isWholePhrase || prefix.part != nil { return true }
    // "the fall of Saigon", "a spring of water"
    if kind(index + 1) == .of { return false }
    let before = kind(index - 1) == .article ? index - 2 : index - 1
    let isDoubtful = token(index).flags.contains(.doubtful)
    switch kind(before) {
    case .in, .during, .since, .until, .by, .this, .that, .same, .next, .following, .previous: return true
    case .from, .to: return !isDoubtful
    case .on: return language == .german
    case .of: return !isDoubtful && kind(before - 1) == .partNoun
    default: return !isDoubtful && kind(index - 1) == .article && token(index).value != 21
    }
  }

  /// "1982 summer"; a year, then a month and perhaps a day: "1951 September 8".
  func yearFirst(_ start: Int) -> WrittenDate? {
    let number = token(start)
    guard number.kind == .number, number.digits == 4, Self.plausible.contains(number.value), !isGluedToWord(start)
    else { return nil }
    var next = start + 1
    if kind(next) == .comma { next += 1 }
    guard !token(next).flags.contains(.lineBreakBefore) else { return nil }
    var date = WrittenDate(.year, start..<start + 1)
    date.year = number.value
    date.yearDigits = 4
    date.yearToken = Int32(truncatingIfNeeded: start)
    switch kind(next) {
    case .season where next == start + 1 && !token(next).flags.contains(.doubtful):
      date.unit = .season
      date.season = Int8(truncatingIfNeeded: token(next).value)
      date.tokens = start..<next + 1
      return date
    case .month where isWholePhrase || kind(start - 1) != .month:
      guard !token(next).flags.contains(.lineBreakBefore), let day = dayNumber(next + 1), kind(day.end) != .month,
        !isGluedOnRight(next + 1), !hasYear(day.end)
      else { return nil }
      date.unit = .day
      date.month = Int8(truncatingIfNeeded: token(next).value)
      date.day = day.day
      date.tokens = start..<day.end
      return isPossible(date) ? date : nil
    default: return nil
    }
  }

  /// Whether a year follows, so that the month before belongs to it and not to a year further left.
  private func hasYear(_ index: Int) -> Bool {
    let index = kind(index) == .comma ? index + 1 : index
    return kind(index) == .number && token(index).digits == 4
  }

  /// "the second quarter of 1951"; "1st quarter 1985" only in a phrase that is a date and nothing else.
  func seasonByNumber(_ start: Int) -> WrittenDate? {
    guard token(start).kind == .ordinal, kind(start + 1) == .quarter, isWholePhrase || kind(start + 2) == .of else {
      return nil
    }
    let length = token(start + 1).value
    let first: Int32
    switch length {
    case 4: first = 32
    case 3: first = 36
    default: first = 39
    }
    guard (1...length).contains(token(start).value) else { return nil }
    let index = kind(start + 2) == .of ? start + 3 : start + 2
    guard let year = yearNumber(index) else { return nil }
    var date = WrittenDate(.season, start..<year.end)
    date.season = Int8(truncatingIfNeeded: first + token(start).value)
    date.take(year)
    return date
  }
}
