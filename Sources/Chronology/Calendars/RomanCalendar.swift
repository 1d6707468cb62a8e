/// Years from the founding of the city, by Varro's count: 1 is 753 BC. Months and days are Julian, which before 45 BC is
/// a projection: the days of the Republic are not known by rule.
enum RomanCalendar: ArithmeticCalendar {
  static let years = 1...3000

  /// What is added to an astronomical year.
  private static let offset = 753

  static func days(inMonth month: Int, of year: Int) -> Int { JulianCalendar.days(inMonth: month, of: year - offset) }

  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> DayNumber {
    JulianCalendar.dayNumber(year - offset, month, day)
  }

  static func components(of day: DayNumber) -> (year: Int, month: Int, day: Int) {
    let (year, month, day) = JulianCalendar.components(of: day)
    return (year + offset, month, day)
  }

  /// The day of the month on which the nones fall; the ides are eight days later.
  static func nones(ofMonth month: Int) -> Int { [3, 5, 7, 10].contains(month) ? 7 : 5 }
}
