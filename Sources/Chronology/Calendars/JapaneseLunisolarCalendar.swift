/// The lunisolar calendar of Japan from 645 to the end of 1872: years are numbered as the Gregorian year in which most of
/// them fell, so that 645 is Taika 1 and 1872 Meiji 5.
enum JapaneseLunisolarCalendar {
  static let years = JapaneseLunisolarMonths.years

  /// A month of the year: its number, 1 to 12, and whether it is the leap month that followed the month of that number.
  struct Month: Hashable, Sendable {
    let number: Int
    let isLeap: Bool
  }

  /// The number of the month that a leap month follows in a year; nothing in a year of twelve.
  static func leapMonth(of year: Int) -> Int? {
    let number = row(year) >> 13
    return number == 0 ? nil : Int(number)
  }

  /// 29 or 30; 0 where the year has no such month.
  static func days(in month: Month, of year: Int) -> Int {
    guard let index = index(of: month, in: year) else { return 0 }
    return length(ofMonthAt: index, row(year))
  }

  /// The number of a day; nothing where there is no such month.
  static func dayNumber(_ year: Int, _ month: Month, _ day: Int) -> DayNumber? {
    guard let index = index(of: month, in: year), let start = start(of: year) else { return nil }
    let row = row(year)
    return start + (0..<index).reduce(day - 1) { $0 + length(ofMonthAt: $1, row) }
  }

  /// The first and last day of a year; nothing outside the table.
  static func bounds(ofYear year: Int) -> DateBounds? {
    guard let start = start(of: year) else { return nil }
    return DateBounds(start, start + (length(ofYear: row(year)) - 1))
  }

  /// Year, month and day; nothing for a day outside the table.
  static func components(of day: DayNumber) -> (year: Int, month: Month, day: Int)? {
    guard let first = starts.first, day.value >= first, day <= lastDay else { return nil }
    // A lunisolar year begins 20 days to 2 months after the Gregorian one of its number.
    var year = min(GregorianCalendar.components(of: day).year, years.upperBound)
    if let start = start(of: year), day < start { year -= 1 }
    guard let start = start(of: year) else { return nil }
    let row = row(year)
    var rest = day - start
    for index in 0..<monthCount(row) {
      let length = length(ofMonthAt: index, row)
      if rest < length { return (year, month(at: index, of: year), rest + 1) }
      rest -= length
    }
    return nil
  }

  /// 2 December Meiji 5, after which the Gregorian calendar began.
  static let lastDay = GregorianCalendar.dayNumber(1872, 12, 31)

  private static func row(_ year: Int) -> UInt32 {
    years.contains(year) ? JapaneseLunisolarMonths.table[year - years.lowerBound] : 0
  }

  private static func monthCount(_ row: UInt32) -> Int { row >> 13 == 0 ? 12 : 13 }

  private static func length(ofMonthAt index: Int, _ row: UInt32) -> Int { 29 + Int(row >> UInt32(index) & 1) }

  private static func length(ofYear row: UInt32) -> Int {
    29 * monthCount(row) + (row & 0x1FFF).nonzeroBitCount
  }

  private static func start(of year: Int) -> DayNumber? {
    years.contains(year) ? DayNumber(starts[year - years.lowerBound]) : nil
  }

  private static func index(of month: Month, in year: Int) -> Int? {
    guard years.contains(year), (1...12).contains(month.number) else { return nil }
    guard let leap = leapMonth(of: year) else { return month.isLeap ? nil : month.number - 1 }
    if month.isLeap { return month.number == leap ? leap : nil }
    return month.number > leap ? month.number : month.number - 1
  }

  private static func month(at index: Int, of year: Int) -> Month {
    guard let leap = leapMonth(of: year), index >= leap else { return Month(number: index + 1, isLeap: false) }
    return Month(number: index, isLeap: index == leap)
  }

  /// The day number of the first day of each year of the table, counted back from the first day of the twelfth month of
  /// Meiji 5, 30 December 1872.
  private static let starts: [Int] = {
    var starts: [Int] = []
    var day = 0
    for row in JapaneseLunisolarMonths.table {
      starts.append(day)
      day += length(ofYear: row)
    }
    let last = JapaneseLunisolarMonths.table.last ?? 0
    let lastMonth = day - length(ofMonthAt: 11, last)
    let shift = GregorianCalendar.dayNumber(1872, 12, 30).value - lastMonth
    return starts.map { $0 + shift }
  }()
}
