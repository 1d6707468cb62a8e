/// The calendar of the first French Republic: twelve months of thirty days and five or six complementary days, month 13.
///
/// In use from 24 November 1793 to 31 December 1805; year I was counted back to 22 September 1792. The years III, VII and
/// XI were sextile, in which the equinox and Romme's rule agree.
enum FrenchRepublicanCalendar: ArithmeticCalendar {
  static let years = 1...14

  static func isSextile(_ year: Int) -> Bool { year % 4 == 3 }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 1...12: 30
    case 13: isSextile(year) ? 6 : 5
    default: 0
    }
  }

  static func outerMonths(of year: Int) -> (first: Int, last: Int) { (1, 13) }

  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> DayNumber {
    DayNumber(epoch + 365 * (year - 1) + year / 4 + 30 * (month - 1) + day - 1)
  }

  static func components(of day: DayNumber) -> (year: Int, month: Int, day: Int) {
    let days = day.value - epoch
    let year = (4 * days + 1463).quotient(floored: 1461)
    let dayOfYear = day - dayNumber(year, 1, 1)
    return (year, dayOfYear / 30 + 1, dayOfYear % 30 + 1)
  }

  /// 22 September 1792.
  private static let epoch = 2_375_840

  static let monthNames = [
    "Vendémiaire", "Brumaire", "Frimaire", "Nivôse", "Pluviôse", "Ventôse", "Germinal", "Floréal", "Prairial",
    "Messidor", "Thermidor", "Fructidor", "Sansculottides",
  ]
}
