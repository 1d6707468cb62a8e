/// The Julian calendar, extended to all years as the Gregorian is, with year 0 being 1 BC and the year beginning on
/// 1 January: "Old Style" with the year of the new reckoning.
package enum JulianCalendar {
  /// Whether an astronomical year has a 29 February.
  package static func isLeap(_ year: Int) -> Bool { year & 3 == 0 }

  /// Days in month 1...12 of an astronomical year; 0 for another month.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    month == 2 && isLeap(year) ? 29 : GregorianCalendar.days(inMonth: month, of: 1)
  }

  /// Whether year, month and day name a day of this calendar.
  package static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    day >= 1 && day <= days(inMonth: month, of: year)
  }

  /// The number of a day. A month or day outside its range counts on; a year past ±10¹⁶ is taken as that.
  package static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> DayNumber {
    let limit = GregorianCalendar.farthestYear
    let year = min(max(year, -limit), limit) - (month <= 2 ? 1 : 0)
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return DayNumber(365 * year + year.quotient(floored: 4) + dayOfYear + firstOfMarchOfYear0)
  }

  /// The astronomical year, month and day of a day.
  package static func components(of day: DayNumber) -> (year: Int, month: Int, day: Int) {
    let days = day.value - firstOfMarchOfYear0
    let cycle = days.quotient(floored: 1461)
    let dayOfCycle = days - cycle * 1461
    let yearOfCycle = (dayOfCycle - dayOfCycle / 1460) / 365
    let dayOfYear = dayOfCycle - 365 * yearOfCycle
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9)
    let year = cycle * 4 + yearOfCycle + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// 1 March of year 0 in this calendar.
  private static let firstOfMarchOfYear0 = 1_721_118
}
