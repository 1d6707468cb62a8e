extension ProseDate {
  /// The same words in a text that gives its days in a calendar: a day of the Julian calendar becomes the Gregorian day
  /// that it was, and a stretch from day to day likewise.
  ///
  /// A month, a year or a longer time is left as it is called, and so is what names its own calendar.
  func written(in calendar: WritingCalendar?) -> ProseDate {
    guard let calendar, self.calendar == nil, dual == nil, form == .day || form == .range else { return self }
    var date = self
    for (index, reading) in readings.enumerated() where reading.edtf.hasDays && reading.narrowed == nil {
      let day = HistoricalDate(reading.edtf, writtenIn: calendar)
      if day.calendar == .gregorian { continue }
      date.readings[index] = ProseReading(day.edtf)
      date.calendar = day.calendar
    }
    return date
  }
}

extension EDTF {
  /// Whether it is a day, or a stretch that begins and ends with one.
  fileprivate var hasDays: Bool {
    switch self {
    case .date(let date): return date.day?.number != nil
    case .interval(let interval):
      guard case .date(let start) = interval.start, case .date(let end) = interval.end else { return false }
      return start.day?.number != nil && end.day?.number != nil
    case .dateTime, .set: return false
    }
  }
}
