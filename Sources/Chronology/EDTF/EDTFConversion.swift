extension EDTF {
  /// The same date in the proleptic Gregorian calendar, the components having been those of the Julian: a day is a day,
  /// while a Julian month, year or season is never one Gregorian month, year or season but a stretch of days.
  func convertedFromJulian() -> EDTF {
    switch self {
    case .date(let date):
      guard date.day?.number == nil || date.hasUnspecifiedDigits else {
        return .date(date.converted(latest: false) ?? date)
      }
      guard let first = date.converted(latest: false), let last = date.converted(latest: true) else { return self }
      return first == last ? .date(first) : .interval(first, last)
    case .dateTime(let date, let time): return .dateTime(date.converted(latest: false) ?? date, time)
    case .interval(let interval):
      return .interval(EDTFInterval(interval.start.converted(latest: false), interval.end.converted(latest: true)))
    case .set(let set):
      return .set(
        EDTFSet(
          set.choice,
          set.members.map { member in
            switch member {
            case .date(let date):
              guard let first = date.converted(latest: false), let last = date.converted(latest: true) else {
                return member
              }
              return first == last ? .date(first) : .range(first, last)
            case .range(let first, let last):
              return .range(first.converted(latest: false) ?? first, last.converted(latest: true) ?? last)
            case .upTo(let date): return .upTo(date.converted(latest: true) ?? date)
            case .from(let date): return .from(date.converted(latest: false) ?? date)
            }
          }))
    }
  }

  /// The shortest notation of a span of days: a day, a month, a year, a decade or century where it is one, and otherwise
  /// an interval.
  package init(_ bounds: DateBounds) {
    guard let first = bounds.earliest.day, let last = bounds.latest.day else {
      self = .interval(EDTFInterval(EDTFEnd(bounds.earliest), EDTFEnd(bounds.latest)))
      return
    }
    let (year, month, _) = GregorianCalendar.components(of: first)
    let units = [
      EDTFDate(first), EDTFDate(year, month), EDTFDate(year), EDTFDate.decade(of: year), EDTFDate.century(of: year),
    ]
    self = units.first { $0.bounds == bounds }.map { .date($0) } ?? .interval(EDTFDate(first), EDTFDate(last))
  }
}

extension EDTFEnd {
  fileprivate init(_ bound: DayBound) {
    switch bound {
    case .day(let day): self = .date(EDTFDate(day))
    case .open: self = .open
    case .unknown: self = .unknown
    }
  }

  fileprivate func converted(latest: Bool) -> EDTFEnd {
    guard case .date(let date) = self, let converted = date.converted(latest: latest) else { return self }
    return .date(converted)
  }
}

extension EDTFDate {
  /// The Gregorian name of the first or last Julian day that can be meant. The marks stay with their components; where one
  /// day came of a whole month or year they concern all of it.
  fileprivate func converted(latest: Bool) -> EDTFDate? {
    guard let day = extremeDay(latest: latest, in: JulianCalendar.self) else { return nil }
    var date = EDTFDate(day)
    if self.day?.number != nil {
      date.yearQualification = yearQualification
      date.monthQualification = monthQualification
      date.dayQualification = dayQualification
      return date
    }
    return date.qualified(qualification)
  }
}
