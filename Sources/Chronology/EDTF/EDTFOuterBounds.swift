extension EDTF {
  /// The bounds widened where the writer had doubts: by ten of the smallest unit that a date with a mark is told in,
  /// so that `1450~` reaches from 1440 to 1460. Nothing is certain of the days between these and ``bounds``.
  ///
  /// The standard gives a mark no extent. Ten units is more than any reader takes "about" to mean, so that what
  /// contradicts even these bounds contradicts the text.
  package var outerBounds: DateBounds {
    if qualification.isEmpty { return bounds }
    switch self {
    case .date(let date), .dateTime(let date, _): return date.outerBounds
    case .interval(let interval):
      return DateBounds(
        earliest: interval.start.date?.outerBounds.earliest ?? interval.bounds.earliest,
        latest: interval.end.date?.outerBounds.latest ?? interval.bounds.latest)
    case .set(let set):
      let widest = set.members.map { member in
        switch member {
        case .date(let date): date.outerBounds
        case .range(let first, let last):
          DateBounds(earliest: first.outerBounds.earliest, latest: last.outerBounds.latest)
        case .upTo(let date): DateBounds(earliest: .open, latest: date.outerBounds.latest)
        case .from(let date): DateBounds(earliest: date.outerBounds.earliest, latest: .open)
        }
      }
      return widest.dropFirst().reduce(widest.first ?? bounds) { $0.union($1) }
    }
  }
}

extension EDTFDate {
  fileprivate var outerBounds: DateBounds {
    let bounds = bounds
    guard let first = bounds.earliest.day, let last = bounds.latest.day, slack > 0 else { return bounds }
    return DateBounds(first - slack, last + slack)
  }

  /// Days on either side: by the largest unit that is doubtful while a larger one is not, or, where all are, by the
  /// smallest that is told.
  private var slack: Int {
    let isWhole =
      (month == nil || monthQualification == yearQualification) && (day == nil || dayQualification == yearQualification)
    if isWhole {
      if yearQualification.isEmpty { return 0 }
      return day != nil ? 10 : month != nil ? 304 : yearSlack
    }
    if !yearQualification.isEmpty { return yearSlack }
    return monthQualification.isEmpty ? 10 : 304
  }

  /// Ten years, or as many as unspecified digits leave open.
  private var yearSlack: Int {
    let years = year.range
    let (days, overflow) = (years.upperBound - years.lowerBound).multipliedReportingOverflow(by: 366)
    return overflow ? Int.max : max(3653, days)
  }
}
