/// The proleptic Gregorian calendar of ISO 8601: Gregory's rule of 1582 extended to all years, year 0 being 1 BC.
package enum GregorianCalendar {
  /// The first day of its use, 15 October 1582 at Rome (bull *Inter gravissimas*); historians give the days before it in
  /// the Julian calendar.
  package static let firstDay = dayNumber(1582, 10, 15)

  /// Whether an astronomical year has a 29 February.
  @inlinable package static func isLeap(_ year: Int) -> Bool {
    year & 3 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days in month 1...12 of an astronomical year; 0 for another month.
  @inlinable package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }

  /// Whether year, month and day name a day that exists.
  @inlinable package static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    day >= 1 && day <= days(inMonth: month, of: year)
  }

  /// The number of a day. A month or day outside its range counts on from the first, as if the calendar went on; a year
  /// past ±10¹⁶ is taken as that.
  @inlinable package static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> DayNumber {
    // Years are counted from 1 March, so that the leap day is the last of its year.
    let year = min(max(year, -farthestYear), farthestYear) - (month <= 2 ? 1 : 0)
    let cycle = year.quotient(floored: 400)
    let yearOfCycle = year - cycle * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return DayNumber(cycle * daysOf400Years + dayOfCycle + firstOfMarchOfYear0)
  }

  /// The astronomical year, month and day of a day.
  @inlinable package static func components(of day: DayNumber) -> (year: Int, month: Int, day: Int) {
    let days = day.value - firstOfMarchOfYear0
    let cycle = days.quotient(floored: daysOf400Years)
    let dayOfCycle = days - cycle * daysOf400Years
    let yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9)
    let year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  @usableFromInline static let farthestYear = 10_000_000_000_000_000
  @usableFromInline static let daysOf400Years = 146_097
  /// 1 March of year 0.
  @usableFromInline static let firstOfMarchOfYear0 = 1_721_120
}
