/// The Egyptian year of the era of the Martyrs: twelve months of thirty days and five or six more, month 13; 1 began on
/// 29 August 284 (Julian).
enum CopticCalendar: ArithmeticCalendar {
  static let years = 1...10_000

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 1...12: 30
    case 13: year % 4 == 3 ? 6 : 5
    default: 0
    }
  }

  static func outerMonths(of year: Int) -> (first: Int, last: Int) { (1, 13) }

  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> DayNumber {
    DayNumber(1_825_030 + 365 * (year - 1) + year.quotient(floored: 4) + 30 * (month - 1) + day - 1)
  }

  static func components(of day: DayNumber) -> (year: Int, month: Int, day: Int) {
    let year = (4 * (day.value - 1_825_030) + 1463).quotient(floored: 1461)
    let dayOfYear = day - dayNumber(year, 1, 1)
    return (year, dayOfYear / 30 + 1, dayOfYear % 30 + 1)
  }

  static let monthNames = [
    "Thout", "Paopi", "Hathor", "Koiak", "Tobi", "Meshir", "Paremhat", "Parmouti", "Pashons", "Paoni", "Epip", "Mesori",
    "Pi Kogi Enavot",
  ]
}
