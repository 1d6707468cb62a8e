/// Dates by the eras of Japan: year of the era, then month and day, which are lunisolar to 2 December Meiji 5 and
/// Gregorian from 1 January Meiji 6 (1873) on.
enum JapaneseCalendar {
  /// The first day of Gregorian months.
  static let firstGregorianDay = JapaneseLunisolarCalendar.lastDay + 1

  /// The days that can be meant by a date of an era.
  ///
  /// A year is the whole year, also before the era was proclaimed in it, because the name was given back to its first
  /// month (Meiji 1 from 25 January 1868). From 1873 on it ends and begins with the era to the day.
  static func bounds(
    _ era: JapaneseEra, _ year: Int, _ month: Int?, isLeapMonth: Bool, _ day: Int?
  ) throws(CalendarDateError) -> DateBounds {
    guard year >= 1, year < 10_000 else { throw .noSuchYear }
    let civilYear = era.firstYear + year - 1
    let span =
      civilYear > JapaneseLunisolarCalendar.years.upperBound
      ? try gregorianSpan(civilYear, month, isLeapMonth: isLeapMonth, day)
      : try lunisolarSpan(civilYear, month, isLeapMonth: isLeapMonth, day)
    return try limited(span, to: era, isGregorian: civilYear > JapaneseLunisolarCalendar.years.upperBound)
  }

  private static func gregorianSpan(
    _ year: Int, _ month: Int?, isLeapMonth: Bool, _ day: Int?
  ) throws(CalendarDateError) -> DateBounds {
    guard let month else { return GregorianCalendar.bounds(ofYear: year) }
    let length = GregorianCalendar.days(inMonth: month, of: year)
    guard length > 0, !isLeapMonth else { throw .noSuchMonth }
    let first = GregorianCalendar.dayNumber(year, month, 1)
    guard let day else { return DateBounds(first, first + (length - 1)) }
    guard (1...length).contains(day) else { throw .noSuchDay(monthLength: length) }
    return DateBounds(first + (day - 1))
  }

  private static func lunisolarSpan(
    _ year: Int, _ month: Int?, isLeapMonth: Bool, _ day: Int?
  ) throws(CalendarDateError) -> DateBounds {
    guard let number = month else {
      guard let bounds = JapaneseLunisolarCalendar.bounds(ofYear: year) else { throw .noSuchYear }
      return clipped(bounds)
    }
    let month = JapaneseLunisolarCalendar.Month(number: number, isLeap: isLeapMonth)
    let length = JapaneseLunisolarCalendar.days(in: month, of: year)
    guard length > 0, let first = JapaneseLunisolarCalendar.dayNumber(year, month, 1) else { throw .noSuchMonth }
    guard let day else { return clipped(DateBounds(first, first + (length - 1))) }
    guard (1...length).contains(day) else { throw .noSuchDay(monthLength: length) }
    guard first + (day - 1) < firstGregorianDay else { throw .replaced(firstGregorianDay) }
    return DateBounds(first + (day - 1))
  }

  /// The twelfth month of Meiji 5 had two days.
  private static func clipped(_ bounds: DateBounds) -> DateBounds {
    bounds.intersection(DateBounds(earliest: .unknown, latest: .day(JapaneseLunisolarCalendar.lastDay))) ?? bounds
  }

  /// 25 December 1926, the last day of Taishō and the first of Shōwa.
  private static let lastSharedDay = GregorianCalendar.dayNumber(1926, 12, 25)

  private static func limited(
    _ span: DateBounds, to era: JapaneseEra, isGregorian: Bool
  ) throws(CalendarDateError) -> DateBounds {
    // The day on which the next era was proclaimed is dated by both names; Heisei and Reiwa began the day after.
    let last = era.lastDay.map { $0 < lastSharedDay ? $0 + 1 : $0 }
    if let last, DateBounds(last).isCertainlyBefore(span) { throw .eraHasEnded(last) }
    guard isGregorian else { return span }
    if span.isCertainlyBefore(DateBounds(era.firstDay)) { throw .eraHasNotBegun(era.firstDay) }
    let life = DateBounds(earliest: .day(era.firstDay), latest: last.map { .day($0) } ?? .open)
    return span.intersection(life) ?? span
  }

  /// The date of a day by each era to which it belonged.
  static func dates(of day: DayNumber) -> [CalendarDate] {
    JapaneseEra.eras(on: day).compactMap { era in
      if day >= firstGregorianDay {
        let (year, month, number) = GregorianCalendar.components(of: day)
        return CalendarDate(.japanese, era: .japanese(era), year - era.firstYear + 1, month, number)
      }
      return JapaneseLunisolarCalendar.components(of: day).map { year, month, number in
        CalendarDate(
          .japanese, era: .japanese(era), year - era.firstYear + 1, month.number, number, isLeapMonth: month.isLeap)
      }
    }
  }
}
