/// The Ethiopian calendar: Coptic months and days, and years of the Incarnation from 29 August 8 (Julian).
enum EthiopicCalendar: ArithmeticCalendar {
  static let years = 1...10_000

  /// What is taken from a year to have the Coptic one.
  private static let offset = 276

  static func days(inMonth month: Int, of year: Int) -> Int {
    month == 13 ? (year % 4 == 3 ? 6 : 5) : CopticCalendar.days(inMonth: month, of: year)
  }

  static func outerMonths(of year: Int) -> (first: Int, last: Int) { (1, 13) }

  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> DayNumber {
    CopticCalendar.dayNumber(year - offset, month, day)
  }

  static func components(of day: DayNumber) -> (year: Int, month: Int, day: Int) {
    let (year, month, day) = CopticCalendar.components(of: day)
    return (year + offset, month, day)
  }

  static let monthNames = [
    "Mäskäräm", "Ṭəqəmt", "Ḫədar", "Taḫśaś", "Ṭərr", "Yäkatit", "Mägabit", "Miyazya", "Gənbot", "Säne", "Ḥamle",
    "Nähase", "Ṗagʷəmen",
  ]
}
