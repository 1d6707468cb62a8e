/// The national calendar of India since 22 March 1957: the Śaka year, 78 less than the Gregorian, begins on 22 March, in a
/// leap year on the 21st.
enum SakaCalendar: ArithmeticCalendar {
  static let years = 1...8000

  private static func isLeap(_ year: Int) -> Bool { GregorianCalendar.isLeap(year + 78) }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 1: isLeap(year) ? 31 : 30
    case 2...6: 31
    case 7...12: 30
    default: 0
    }
  }

  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> DayNumber {
    let first = GregorianCalendar.dayNumber(year + 78, 3, isLeap(year) ? 21 : 22)
    if month == 1 { return first + (day - 1) }
    return first + (days(inMonth: 1, of: year) + 31 * (min(month, 7) - 2) + 30 * max(0, month - 7) + day - 1)
  }

  static func components(of day: DayNumber) -> (year: Int, month: Int, day: Int) {
    var year = GregorianCalendar.components(of: day).year - 78
    if dayNumber(year, 1, 1) > day { year -= 1 }
    var month = 1
    while month < 12, dayNumber(year, month + 1, 1) <= day { month += 1 }
    return (year, month, day - dayNumber(year, month, 1) + 1)
  }

  static let monthNames = [
    "Chaitra", "Vaiśākha", "Jyaiṣṭha", "Āṣāḍha", "Śrāvaṇa", "Bhādra", "Āśvina", "Kārttika", "Agrahāyaṇa", "Pauṣa",
    "Māgha",
    "Phālguna",
  ]
}
