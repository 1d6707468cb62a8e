extension CalendarDate {
  /// What a day is called in the calendars that somebody used at the time, the Gregorian apart.
  package static func otherNames(of day: DayNumber) -> [CalendarDate] {
    CalendarSystem.allCases.filter { $0 != .gregorian && $0.isOfInterest(on: day) }.flatMap { dates(of: day, in: $0) }
  }
}

extension CalendarSystem {
  /// Whether the calendar was in use on a day, or is used to date that time.
  fileprivate func isOfInterest(on day: DayNumber) -> Bool {
    let (year, _, _) = GregorianCalendar.components(of: day)
    return switch self {
    case .gregorian, .julian, .hebrew, .japanese, .regnal: true
    case .roman: (-752...500).contains(year)
    case .byzantine: (500...1700).contains(year)
    case .islamicCivil: year >= 622
    case .frenchRepublican: (1792...1806).contains(year)
    case .minguo: year >= 1912
    case .coptic: year >= 284
    case .ethiopic: year >= 400
    case .persian: year >= 1925
    case .saka: year >= 1957
    }
  }
}
