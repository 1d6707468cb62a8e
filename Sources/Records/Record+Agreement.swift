import Chronology

extension DatedValue {
  /// Whether a date in prose can be this one: in the calendar of the record or, for a day that the record also gives in
  /// another calendar, by the name that the day has there.
  package func admits(_ bounds: DateBounds) -> Bool {
    for part in parts {
      if part.dates.isEmpty || part.dates.contains(where: { $0.outerBounds.possiblyOverlaps(bounds) }) { return true }
      guard let date = part.date else { continue }
      if date.calendar == .julian, let day = date.bounds.day {
        // "26 January 1855" without a word on the calendar, where the record has julian:1855-01-26.
        let label = JulianCalendar.components(of: day)
        if bounds.contains(GregorianCalendar.dayNumber(label.year, label.month, label.day)) { return true }
      }
    }
    return false
  }
}

extension Record {
  /// Every date of the record, in the order of its fields.
  package var allDates: [DatedValue] { fields.flatMap(\.value.dates) }

  /// Whether a date lies within the span of something that lasts, so that any time in it may be meant.
  package func admitsAnyTime(_ bounds: DateBounds) -> Bool {
    let dates = allDates.compactMap(\.date).map(\.outerBounds)
    guard let first = dates.first else { return true }
    let whole = dates.dropFirst().reduce(first) { $0.union($1) }
    return !whole.isCertainlyDisjoint(from: bounds)
  }
}
