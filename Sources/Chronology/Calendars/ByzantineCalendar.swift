/// Years of the world as Constantinople and, to 1699, Russia counted them: 1 began on 1 September 5509 BC. Months and days
/// are Julian and keep their numbers, so that a year runs from month 9 to month 8.
enum ByzantineCalendar: ArithmeticCalendar {
  static let years = 1...8000

  static func days(inMonth month: Int, of year: Int) -> Int {
    JulianCalendar.days(inMonth: month, of: julianYear(year, month))
  }

  static func outerMonths(of year: Int) -> (first: Int, last: Int) { (9, 8) }

  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> DayNumber {
    JulianCalendar.dayNumber(julianYear(year, month), month, day)
  }

  static func components(of day: DayNumber) -> (year: Int, month: Int, day: Int) {
    let (year, month, day) = JulianCalendar.components(of: day)
    return (year + (month >= 9 ? 5509 : 5508), month, day)
  }

  private static func julianYear(_ year: Int, _ month: Int) -> Int { year - (month >= 9 ? 5509 : 5508) }
}
