/// What is told of a date of another calendar.
indirect enum ForeignDate {
  case details(span: Span?, pair: WrittenDate.EraPair?)

  /// Gregorian days, months or years from the first to the last.
  typealias Span = (first: EDTFDate, last: EDTFDate)
}

/// Dates by other calendars as spans of Gregorian days.
extension WrittenDate {
  /// What a date of another calendar means.
  var span: ForeignDate.Span? {
    get {
      if case .details(let span, _)? = foreign { span } else { nil }
    }
    set { foreign = .details(span: newValue, pair: eraPair) }
  }

  /// A year of an era and a common year beside it.
  var eraPair: EraPair? {
    get {
      if case .details(_, let pair)? = foreign { pair } else { nil }
    }
    set { foreign = newValue == nil && span == nil ? nil : .details(span: span, pair: newValue) }
  }

  /// A year of an era and a common year written side by side.
  struct EraPair {
    /// The tokens of both.
    var era: Range<Int>
    var common: Range<Int>
    /// The common year in which the year of the era began.
    var eraYear: Int
    var commonYear: Int
    /// The token after the closing parenthesis.
    var end: Int
  }

  /// Turns a year of an era, held in `year`, into what it means; false where the eras given had no such date.
  mutating func resolveEra(_ eras: [JapaneseEra]) -> Bool {
    guard let written = year else { return false }
    for era in eras {
      let date = CalendarDate(
        .japanese, era: .japanese(era), Int(written), month > 0 ? Int(month) : nil, unit == .day ? Int(day) : nil)
      guard let bounds = try? date.bounds() else { continue }
      take(bounds, year: era.firstYear + Int(written) - 1)
      return true
    }
    return false
  }

  /// Takes a span of days, and the year to which a narrative comes with it.
  mutating func take(_ bounds: DateBounds, year: Int) {
    self.year = Int32(clamping: year)
    guard let first = bounds.earliest.day, let last = bounds.latest.day else { return }
    let (start, end) = (GregorianCalendar.components(of: first), GregorianCalendar.components(of: last))
    // Whole years and months keep their names.
    if start.month == 1, start.day == 1, end.month == 12, end.day == 31, start.year == end.year {
      span = (EDTFDate(start.year), EDTFDate(start.year))
    } else if start.day == 1, start.year == end.year, start.month == end.month,
      end.day == GregorianCalendar.days(inMonth: end.month, of: end.year)
    {
      span = (EDTFDate(start.year, start.month), EDTFDate(start.year, start.month))
    } else {
      span = (EDTFDate(start.year, start.month, start.day), EDTFDate(end.year, end.month, end.day))
    }
  }
}
