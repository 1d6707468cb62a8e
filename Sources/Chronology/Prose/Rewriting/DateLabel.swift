/// What a date is called in one calendar: the parts that a text gives it.
struct DateLabel: Hashable {
  /// Astronomical: 0 is 1 BC.
  var year: Int
  var month: Int?
  var day: Int?

  /// A day, called as in the Gregorian calendar or in the Julian.
  init(_ day: DayNumber, isJulian: Bool) {
    let parts = isJulian ? JulianCalendar.components(of: day) : GregorianCalendar.components(of: day)
    (year, month, self.day) = (parts.year, parts.month, parts.day)
  }

  /// A date that is at least a year.
  init?(_ date: EDTFDate) {
    guard let year = date.year.number, date.division == nil else { return nil }
    self.year = year
    month = date.month?.number
    day = date.day?.number
  }

  /// The number of the year as it is written, with BC or without.
  var writtenYear: Int { year > 0 ? year : 1 - year }
}

extension ProseDate {
  /// What the text calls the date; nil where that is not one day, month or year of the Gregorian or the Julian calendar.
  var label: DateLabel? {
    guard readings.count == 1, dual == nil, calendar == nil || calendar == .julian || calendar == .gregorian,
      case .date(let date)? = readings.first?.edtf
    else { return nil }
    switch form {
    case .day: return readings.first?.edtf.bounds.day.map { DateLabel($0, isJulian: calendar == .julian) }
    case .month: return DateLabel(date).flatMap { $0.month == nil ? nil : $0 }
    case .year: return DateLabel(date)
    default: return nil
    }
  }

  /// What another date must be called in its place; nil where it is less precise.
  func label(of other: HistoricalDate) -> DateLabel? {
    guard let own = label, other.edtf.qualification.isEmpty else { return nil }
    var label: DateLabel
    if let day = other.bounds.day {
      label = DateLabel(day, isJulian: calendar == .julian || calendar == nil && other.isCustomary)
      let julian = DateLabel(day, isJulian: true)
      // Where day and month are those of the Julian name, that is what is meant.
      if calendar == nil, day < lastJulianDay, form == .day, (label.month, label.day) != (own.month, own.day),
        (julian.month, julian.day) == (own.month, own.day)
      {
        label = julian
      }
    } else {
      guard case .date(let date) = other.edtf, let known = DateLabel(date) else { return nil }
      label = known
    }
    if form == .year { label.month = nil }
    if form != .day { label.day = nil }
    let isAsPrecise = (form == .year || label.month != nil) && (form != .day || label.day != nil)
    return isAsPrecise && (own.year > 0) == (label.year > 0) ? label : nil
  }
}

/// From this day on no country kept the Julian calendar for civil dates (Greece gave it up on 1 March 1923).
private let lastJulianDay = GregorianCalendar.dayNumber(1923, 3, 1)
