import Chronology
import Model
import Records

/// A date that a sentence claims, as far as it is certain.
struct ClaimedDate {
  let date: ProseDate
  let bounds: DateBounds

  /// `nil` for a date of which nothing is certain: anchored in the story, approximate, or of several readings.
  ///
  /// - Parameter isVouchedFor: Whether the sentence itself shows that a bare number is a year: "the 1905 Treaty of …".
  init?(_ date: ProseDate, isVouchedFor: Bool = false) {
    guard date.anchor == nil || date.anchor?.reason == .sharedParts,
      let bounds = isVouchedFor ? date.bounds : date.certainBounds,
      date.readings.allSatisfy({ $0.edtf.qualification.isEmpty }),
      bounds.earliest.day != nil, bounds.latest.day != nil
    else { return nil }
    switch date.form {
    case .decade, .century, .relative: return nil
    default: break
    }
    self.date = date
    self.bounds = bounds
  }

  var isYear: Bool { date.form == .year }
  var isRange: Bool { date.form == .range }

  /// Whether some day of it lies between two dates, or some days beyond.
  func isWithin(_ first: DateBounds, _ last: DateBounds, slack: Int, after: Int? = nil) -> Bool {
    guard let begin = bounds.earliest.day, let end = bounds.latest.day else { return true }
    if let limit = first.earliest.day, end < limit - slack { return false }
    if let limit = last.latest.day, begin > limit + (after ?? slack) { return false }
    return true
  }

  func starts(before other: DateBounds, slack: Int) -> Bool {
    guard let begin = bounds.earliest.day, let limit = other.earliest.day else { return false }
    return begin < limit - slack
  }

  func starts(after other: DateBounds, slack: Int) -> Bool {
    guard let begin = bounds.earliest.day, let limit = other.latest.day else { return false }
    return begin > limit + slack
  }

  func ends(before other: DateBounds, slack: Int) -> Bool {
    guard let end = bounds.latest.day, let limit = other.earliest.day else { return false }
    return end < limit - slack
  }

  func ends(after other: DateBounds, slack: Int) -> Bool {
    guard let end = bounds.latest.day, let limit = other.latest.day else { return false }
    return end > limit + slack
  }

  /// Whether it is the day and month of another date, by any of its names, in another year.
  func isAnniversary(of other: DatedValue) -> Bool { isAnniversary(of: other.parts.compactMap(\.date)) }

  /// Whether it is the day and month of another date, by any of its names or as an end of a stretch, in another year.
  func isAnniversary(of known: KnownDate) -> Bool {
    isAnniversary(of: known.value.parts.compactMap(\.date) + [known.date])
  }

  private func isAnniversary(of others: [HistoricalDate]) -> Bool {
    guard let mine = bounds.day else { return false }
    let left = GregorianCalendar.components(of: mine)
    var isSameYear = false
    var isFound = false
    for date in others {
      guard let day = date.bounds.day else { continue }
      let right = GregorianCalendar.components(of: day)
      let label = JulianCalendar.components(of: day)
      if right.year == left.year { isSameYear = true }
      if right.month == left.month && right.day == left.day { isFound = true }
      if date.calendar == .julian, label.month == left.month, label.day == left.day { isFound = true }
    }
    return isFound && !isSameYear
  }

  /// Whether it is another date under the year that began on 25 March or later: "24 March 1602" for the day that is now
  /// called 24 March 1603. Britain gave up such years in 1752, the last to do so.
  func isOldYear(of other: DatedValue) -> Bool {
    guard let day = bounds.day else { return false }
    return isOldYear(GregorianCalendar.components(of: day), of: other)
      || date.calendar == .julian && isOldYear(JulianCalendar.components(of: day), of: other)
  }

  private func isOldYear(_ mine: (year: Int, month: Int, day: Int), of other: DatedValue) -> Bool {
    guard isInOldYear(mine.year, mine.month, mine.day) else { return false }
    return other.parts.compactMap(\.date?.bounds.day).contains { day in
      GregorianCalendar.components(of: day) == (mine.year + 1, mine.month, mine.day)
        || JulianCalendar.components(of: day) == (mine.year + 1, mine.month, mine.day)
    }
  }

  /// Whether it can hardly be anything but a slip for another date, so that no word need say that it stands for it: the
  /// same day of another year, another day of the same month, or a year two years off or with one digit wrong.
  func isNearMiss(of known: KnownDate) -> Bool {
    guard bounds.day != nil else { return isSlip(for: known, years: 2) }
    guard let begin = bounds.earliest.day, let day = known.date.bounds.earliest.day else { return false }
    return isAnniversary(of: known) || abs(begin - day) < 32
  }

  /// Whether it can be a slip for another date rather than the date of another thing: a year or so apart, the same day of
  /// another year, or another decade of the same century.
  func isSlip(for known: KnownDate, years: Int) -> Bool {
    guard let begin = bounds.earliest.day, let day = known.date.bounds.earliest.day else { return false }
    if isAnniversary(of: known) { return true }
    let (mine, right) = (GregorianCalendar.components(of: begin).year, GregorianCalendar.components(of: day).year)
    let apart = abs(mine - right)
    return apart <= years || apart == 10 || apart == 100 || years > 1 && areTransposed(mine, right)
  }

  /// Whether its year is that of another date with two neighbouring digits the other way round: 1841 for 1814.
  func isSwap(of known: KnownDate) -> Bool {
    guard let begin = bounds.earliest.day, let day = known.date.bounds.earliest.day else { return false }
    let (mine, right) = (GregorianCalendar.components(of: begin).year, GregorianCalendar.components(of: day).year)
    return areTransposed(mine, right) && String(mine).sorted() == String(right).sorted()
  }

  /// Whether two neighbouring digits of two years have changed places, or one digit is another.
  private func areTransposed(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (Array(String(left)), Array(String(right)))
    guard first.count == second.count, left > 0, right > 0 else { return false }
    let different = first.indices.filter { first[$0] != second[$0] }
    if different.count == 1 { return true }
    guard different.count == 2, different[1] == different[0] + 1 else { return false }
    return first[different[0]] == second[different[1]] && first[different[1]] == second[different[0]]
  }
}
