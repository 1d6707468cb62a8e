/// A year, month or day as one calendar names it.
package struct CalendarDate: Hashable, Sendable {
  package let calendar: CalendarSystem
  /// The era or reign that counts the years, in the calendars that have them.
  package let era: CalendarEra?
  /// Astronomical in the Gregorian and Julian calendars; 1 is the first in all others.
  package let year: Int
  /// By number; Nisan is 1, Vendémiaire 1, the complementary days 13.
  package let month: Int?
  package let day: Int?
  /// The second of two lunisolar months of one number.
  package let isLeapMonth: Bool

  package init(
    _ calendar: CalendarSystem, era: CalendarEra? = nil, _ year: Int, _ month: Int? = nil, _ day: Int? = nil,
    isLeapMonth: Bool = false
  ) {
    self.calendar = calendar
    self.era = era
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
    self.isLeapMonth = isLeapMonth
  }
}

/// What counts the years of a date.
package enum CalendarEra: Hashable, Sendable {
  case japanese(JapaneseEra)
  case reign(Reign)
}

/// Why a calendar has no such date.
package enum CalendarDateError: Error, Hashable, Sendable {
  case noSuchYear
  case noSuchMonth
  /// The month has so many days.
  case noSuchDay(monthLength: Int)
  /// The era or reign ended on that day.
  case eraHasEnded(DayNumber)
  /// The era began on that day.
  case eraHasNotBegun(DayNumber)
  /// On that day another calendar took the place of this one.
  case replaced(DayNumber)
  /// The era is missing, or is one of another calendar.
  case noEra
}

extension CalendarDate {
  /// The first and last day that can be meant.
  package func bounds() throws(CalendarDateError) -> DateBounds {
    if let rule = calendar.rule { return try bounds(by: rule) }
    switch era {
    case .japanese(let era) where calendar == .japanese:
      return try JapaneseCalendar.bounds(era, year, month, isLeapMonth: isLeapMonth, day)
    case .reign(let reign) where calendar == .regnal: return try reign.bounds(year, month, day)
    default: throw .noEra
    }
  }

  private func bounds(by rule: any ArithmeticCalendar.Type) throws(CalendarDateError) -> DateBounds {
    guard rule.years.contains(year) else { throw .noSuchYear }
    guard let month else { return rule.bounds(ofYear: year) }
    let length = rule.days(inMonth: month, of: year)
    guard length > 0, !isLeapMonth else { throw .noSuchMonth }
    guard let day else { return DateBounds(rule.dayNumber(year, month, 1), rule.dayNumber(year, month, length)) }
    guard (1...length).contains(day) else { throw .noSuchDay(monthLength: length) }
    return DateBounds(rule.dayNumber(year, month, day))
  }

  /// The names of a day in a calendar: one; none where the calendar does not reach; several where two courts, or two ways
  /// of counting, each had one.
  package static func dates(of day: DayNumber, in calendar: CalendarSystem) -> [CalendarDate] {
    // Beyond a billion years either way only the calendars that are mere arithmetic on large numbers are asked.
    if day.value.magnitude > 366_000_000_000, calendar != .gregorian, calendar != .julian { return [] }
    if let rule = calendar.rule {
      let (year, month, number) = rule.components(of: day)
      return rule.years.contains(year) ? [CalendarDate(calendar, year, month, number)] : []
    }
    return calendar == .japanese ? JapaneseCalendar.dates(of: day) : Reign.dates(of: day)
  }
}
