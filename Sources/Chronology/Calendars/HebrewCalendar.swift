/// The fixed Jewish calendar, as Hillel II is said to have published it: months are numbered from Nisan, the year of the
/// world changes with Tishri, month 7. A leap year has Adar I (12) and Adar II (13).
enum HebrewCalendar: ArithmeticCalendar {
  static let years = 1...20_000

  static func isLeap(_ year: Int) -> Bool { (7 * year + 1).remainder(floored: 19) < 7 }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2, 4, 6, 10: 29
    case 8: newYear(year + 1) - newYear(year) == (isLeap(year) ? 385 : 355) ? 30 : 29
    case 9: newYear(year + 1) - newYear(year) == (isLeap(year) ? 383 : 353) ? 29 : 30
    case 12: isLeap(year) ? 30 : 29
    case 13: isLeap(year) ? 29 : 0
    case 1...11: 30
    default: 0
    }
  }

  static func outerMonths(of year: Int) -> (first: Int, last: Int) { (7, 6) }

  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> DayNumber {
    var days = newYear(year) + day - 1
    var passing = 7
    while passing != month && days < Int.max / 2 {
      days += self.days(inMonth: passing, of: year)
      passing = next(after: passing, of: year)
      if passing == 7 { break }
    }
    return DayNumber(days)
  }

  static func components(of day: DayNumber) -> (year: Int, month: Int, day: Int) {
    // A mean year has 365.2468 days; the estimate is never more than a year off.
    var year = (98_496 * (day.value - epoch)).quotient(floored: 35_975_351) + 2
    while newYear(year) > day.value { year -= 1 }
    var rest = day.value - newYear(year)
    var month = 7
    while rest >= days(inMonth: month, of: year), month != 6 {
      rest -= days(inMonth: month, of: year)
      month = next(after: month, of: year)
    }
    return (year, month, rest + 1)
  }

  private static func next(after month: Int, of year: Int) -> Int {
    month == (isLeap(year) ? 13 : 12) ? 1 : month + 1
  }

  /// The day number of 1 Tishri.
  private static func newYear(_ year: Int) -> Int {
    let (before, this, after) = (elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1))
    // A year can have neither 356 nor 382 days.
    return epoch + this + (after - this == 356 ? 2 : this - before == 382 ? 1 : 0)
  }

  /// Days from the epoch to the new moon of Tishri, put off so that the year does not begin on a Sunday, Wednesday or
  /// Friday.
  private static func elapsedDays(_ year: Int) -> Int {
    let months = (235 * year - 234).quotient(floored: 19)
    let parts = 12_084 + 13_753 * months
    let day = 29 * months + parts.quotient(floored: 25_920)
    return (3 * (day + 1)).remainder(floored: 7) < 3 ? day + 1 : day
  }

  /// 7 October 3761 BC (Julian), counted so that the first year begins where tradition has it.
  private static let epoch = 347_998

  static let monthNames = [
    "Nisan", "Iyar", "Sivan", "Tammuz", "Av", "Elul", "Tishri", "Marheshvan", "Kislev", "Tevet", "Shevat", "Adar",
    "Adar II",
  ]
}
