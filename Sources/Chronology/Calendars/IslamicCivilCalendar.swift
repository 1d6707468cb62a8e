/// The arithmetical Islamic calendar: eleven leap years in thirty (2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29), beginning on
/// Friday 16 July 622 of the Julian calendar. Months were begun by sight of the moon, so a day may be off by one or two.
enum IslamicCivilCalendar: ArithmeticCalendar {
  static let years = -10_000...20_000

  static func isLeap(_ year: Int) -> Bool { (11 * year + 14).remainder(floored: 30) < 11 }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 12: isLeap(year) ? 30 : 29
    case 1...11: month % 2 == 1 ? 30 : 29
    default: 0
    }
  }

  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> DayNumber {
    DayNumber(epoch - 1 + day + 29 * (month - 1) + month / 2 + 354 * (year - 1) + (3 + 11 * year).quotient(floored: 30))
  }

  static func components(of day: DayNumber) -> (year: Int, month: Int, day: Int) {
    let year = (30 * (day.value - epoch) + 10_646).quotient(floored: 10_631)
    let dayOfYear = day - dayNumber(year, 1, 1)
    // Months of 30 and 29 days in turn: 59 days a pair.
    let month = min(12, 2 * dayOfYear / 59 + 1)
    return (year, month, day - dayNumber(year, month, 1) + 1)
  }

  /// 16 July 622 (Julian).
  private static let epoch = 1_948_440

  static let monthNames = [
    "Muḥarram", "Ṣafar", "Rabīʿ I", "Rabīʿ II", "Jumādā I", "Jumādā II", "Rajab", "Shaʿbān", "Ramaḍān", "Shawwāl",
    "Dhū l-Qaʿda", "Dhū l-Ḥijja",
  ]
}
