/// Years of the Republic of China: Gregorian days, 1 being 1912. The Juche years of North Korea have the same numbers.
enum MinguoCalendar: ArithmeticCalendar {
  static let years = 1...8000

  /// What is taken from a Gregorian year.
  private static let offset = 1911

  static func days(inMonth month: Int, of year: Int) -> Int {
    GregorianCalendar.days(inMonth: month, of: year + offset)
  }

  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> DayNumber {
    GregorianCalendar.dayNumber(year + offset, month, day)
  }

  static func components(of day: DayNumber) -> (year: Int, month: Int, day: Int) {
    let (year, month, day) = GregorianCalendar.components(of: day)
    return (year - offset, month, day)
  }
}
