/// The unit of the calendar that a written date names, as EDTF.
extension WrittenDate {
  /// The first and the last date of the unit: the same, but for what EDTF has no single date for.
  var ends: (first: EDTFDate, last: EDTFDate)? {
    guard let written = year else { return nil }
    let year = Int(written)
    var mark: Qualification = []
    if isApproximate { mark.insert(.approximate) }
    if isUncertain { mark.insert(.uncertain) }
    if let span { return (span.first.qualified(mark), span.last.qualified(mark)) }
    let date: EDTFDate
    switch unit {
    case .day: date = day(year)
    case .month: date = EDTFDate(year, Int(month))
    case .season: date = EDTFDivision(rawValue: Int(season)).map { EDTFDate(year, $0) } ?? EDTFDate(year)
    case .year: date = EDTFDate(year)
    case .decade:
      if isBeforeEra {
        return (EDTFDate(1 - (year + 9)).qualified(mark), EDTFDate(1 - year).qualified(mark))
      }
      date = .decade(of: year)
    case .century:
      if year < 0 {
        return (EDTFDate(year * 100 + 1).qualified(mark), EDTFDate((year + 1) * 100).qualified(mark))
      }
      date = .century(of: (year - 1) * 100)
    default: return nil
    }
    let qualified = date.qualified(mark)
    return (qualified, qualified)
  }

  /// A day under its Gregorian name: an Old Style day is converted.
  private func day(_ year: Int) -> EDTFDate {
    if isSwedishLeapDay { return EDTFDate(1712, 3, 11) }
    guard calendar == .julian || dualYearToken != nil, JulianCalendar.isDay(year, Int(month), Int(day)) else {
      return EDTFDate(year, Int(month), Int(day))
    }
    let converted = GregorianCalendar.components(of: JulianCalendar.dayNumber(year, Int(month), Int(day)))
    return EDTFDate(converted.year, converted.month, converted.day)
  }

  /// 30 February 1712, by which Sweden returned from a calendar of its own to the Julian.
  var isSwedishLeapDay: Bool { unit == .day && year == 1712 && month == 2 && day == 30 }
}
