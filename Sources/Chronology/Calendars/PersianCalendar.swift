/// The solar Hijri calendar of Iran, official since 1925: the year begins at the spring equinox in Tehran. From 1210 to
/// 1634 (1831 to 2255) the equinox has given eight leap years in thirty-three, which is the rule here.
enum PersianCalendar: ArithmeticCalendar {
  static let years = 1210...1633

  static func isLeap(_ year: Int) -> Bool { (year - 1210 + 1) % 33 % 4 == 1 && (year - 1210 + 1) % 33 != 0 }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 1...6: 31
    case 7...11: 30
    case 12: isLeap(year) ? 30 : 29
    default: 0
    }
  }

  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> DayNumber {
    let years = year - 1210
    // Within a cycle the leap years are the 1st, 5th, 9th … and 29th.
    let leapYears = 8 * years.quotient(floored: 33) + min(8, (years.remainder(floored: 33) + 3) / 4)
    return DayNumber(epoch + 365 * years + leapYears + 31 * (month - 1) - max(0, month - 7) + day - 1)
  }

  static func components(of day: DayNumber) -> (year: Int, month: Int, day: Int) {
    var year = 1210 + (33 * (day.value - epoch)).quotient(floored: 12_053)
    while dayNumber(year + 1, 1, 1) <= day { year += 1 }
    while dayNumber(year, 1, 1) > day { year -= 1 }
    let dayOfYear = day - dayNumber(year, 1, 1)
    return dayOfYear < 186
      ? (year, dayOfYear / 31 + 1, dayOfYear % 31 + 1)
      : (year, (dayOfYear - 186) / 30 + 7, (dayOfYear - 186) % 30 + 1)
  }

  /// 1 Farvardīn 1210, 21 March 1831.
  private static let epoch = 2_389_898

  static let monthNames = [
    "Farvardīn", "Ordībehesht", "Khordād", "Tīr", "Mordād", "Shahrīvar", "Mehr", "Ābān", "Āzar", "Dey", "Bahman",
    "Esfand",
  ]
}
