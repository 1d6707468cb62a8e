/// A calendar whose days follow from a rule, so that year, month and day are numbers.
protocol ArithmeticCalendar {
  /// The years for which the rule says what people wrote.
  static var years: ClosedRange<Int> { get }
  /// Days in a month of a year, 0 where the year has no such month.
  static func days(inMonth month: Int, of year: Int) -> Int
  /// The number of a day; month and day exist.
  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> DayNumber
  static func components(of day: DayNumber) -> (year: Int, month: Int, day: Int)
  /// The months with which a year begins and ends, which need not be those of the lowest and the highest number.
  static func outerMonths(of year: Int) -> (first: Int, last: Int)
}

extension ArithmeticCalendar {
  static func outerMonths(of year: Int) -> (first: Int, last: Int) { (1, 12) }

  /// The first and last day of a year.
  static func bounds(ofYear year: Int) -> DateBounds {
    let (first, last) = outerMonths(of: year)
    return DateBounds(dayNumber(year, first, 1), dayNumber(year, last, days(inMonth: last, of: year)))
  }
}

extension GregorianCalendar: ArithmeticCalendar {
  static var years: ClosedRange<Int> { -farthestYear...farthestYear }
}

extension JulianCalendar: ArithmeticCalendar {
  static var years: ClosedRange<Int> { -GregorianCalendar.farthestYear...GregorianCalendar.farthestYear }
}

extension CalendarSystem {
  /// The rule of the calendar, where there is one; Japanese eras and the reigns of England are tables.
  var rule: (any ArithmeticCalendar.Type)? {
    switch self {
    case .gregorian: GregorianCalendar.self
    case .julian: JulianCalendar.self
    case .frenchRepublican: FrenchRepublicanCalendar.self
    case .islamicCivil: IslamicCivilCalendar.self
    case .hebrew: HebrewCalendar.self
    case .roman: RomanCalendar.self
    case .byzantine: ByzantineCalendar.self
    case .minguo: MinguoCalendar.self
    case .coptic: CopticCalendar.self
    case .ethiopic: EthiopicCalendar.self
    case .persian: PersianCalendar.self
    case .saka: SakaCalendar.self
    case .japanese, .regnal: nil
    }
  }
}
