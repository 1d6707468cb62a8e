extension EDTF {
  /// The earliest and latest day, every unspecified digit being any that makes a date. Marks of doubt do not widen them;
  /// see ``outerBounds``.
  package var bounds: DateBounds {
    switch self {
    case .date(let date), .dateTime(let date, _): date.bounds
    case .interval(let interval): interval.bounds
    case .set(let set): set.bounds
    }
  }
}

extension EDTFInterval {
  package var bounds: DateBounds {
    DateBounds(earliest: start.bound { $0.bounds.earliest }, latest: end.bound { $0.bounds.latest })
  }
}

extension EDTFEnd {
  /// The end as a bound, a date giving the one that is asked for.
  fileprivate func bound(_ side: (EDTFDate) -> DayBound) -> DayBound {
    switch self {
    case .date(let date): side(date)
    case .open: .open
    case .unknown: .unknown
    }
  }
}

extension EDTFSet {
  package var bounds: DateBounds {
    var all: DateBounds?
    for member in members {
      let bounds = member.bounds
      all = all?.union(bounds) ?? bounds
    }
    return all ?? DateBounds(earliest: .unknown, latest: .unknown)
  }
}

extension EDTFSet.Member {
  package var bounds: DateBounds {
    switch self {
    case .date(let date): date.bounds
    case .range(let first, let last): DateBounds(earliest: first.bounds.earliest, latest: last.bounds.latest)
    case .upTo(let date): DateBounds(earliest: .open, latest: date.bounds.latest)
    case .from(let date): DateBounds(earliest: date.bounds.earliest, latest: .open)
    }
  }
}

extension EDTFDate {
  /// The earliest and latest day. A date that no digits complete, which parsing never gives, is unknown on both sides.
  package var bounds: DateBounds {
    if !hasUnspecifiedDigits, let month = month?.number, month <= 12, let year = year.number {
      if let day = day?.number { return DateBounds(GregorianCalendar.dayNumber(year, month, day)) }
      let first = GregorianCalendar.dayNumber(year, month, 1)
      return DateBounds(first, first + (GregorianCalendar.days(inMonth: month, of: year) - 1))
    }
    guard let earliest = extremeDay(latest: false), let latest = extremeDay(latest: true) else {
      return DateBounds(earliest: .unknown, latest: .unknown)
    }
    return DateBounds(earliest, latest)
  }

  /// The first or the last day among all completions of the unspecified digits.
  package func extremeDay(latest: Bool) -> DayNumber? { extremeDay(latest: latest, in: GregorianCalendar.self) }

  /// The same, the components being those of another calendar with the months January to December.
  func extremeDay<Calendar: ArithmeticCalendar>(latest: Bool, in calendar: Calendar.Type) -> DayNumber? {
    guard let month else {
      let years = year.range
      return latest ? Calendar.dayNumber(years.upperBound, 12, 31) : Calendar.dayNumber(years.lowerBound, 1, 1)
    }
    if let division = EDTFDivision(rawValue: Int(month.value)), month.unspecified == 0 {
      let years = year.range
      let (first, count) = division.months
      if !latest { return Calendar.dayNumber(years.lowerBound, first, 1) }
      let next = first + count
      return Calendar.dayNumber(years.upperBound + (next > 12 ? 1 : 0), (next - 1) % 12 + 1, 1) - 1
    }
    return year.firstCompletion(descending: latest) { year in
      month.firstCompletion(in: 1...12, descending: latest) { month in
        let days = Calendar.days(inMonth: month, of: year)
        guard let day else { return Calendar.dayNumber(year, month, latest ? days : 1) }
        return day.firstCompletion(in: 1...days, descending: latest) { Calendar.dayNumber(year, month, $0) }
      }
    }
  }
}

extension EDTFYear {
  /// The first result among the years that can be meant, from the first or from the last.
  fileprivate func firstCompletion(descending: Bool, _ result: (Int) -> DayNumber?) -> DayNumber? {
    if unspecified == 0 {
      let years = range
      return result(descending ? years.upperBound : years.lowerBound)
    }
    // A negative year grows as its digits fall.
    let falling = descending != isNegative
    var count = 1
    for _ in 0..<unspecified.nonzeroBitCount { count *= 10 }
    for step in 0..<count {
      let magnitude = significand + spread(falling ? count - 1 - step : step)
      if let result = result(isNegative ? -magnitude : magnitude) { return result }
    }
    return nil
  }

  /// The digits of a number laid into the places of the unspecified digits.
  private func spread(_ number: Int) -> Int {
    var (rest, power, sum) = (number, 1, 0)
    for digit in 0..<4 {
      if unspecified & (1 << UInt8(digit)) != 0 {
        sum += rest % 10 * power
        rest /= 10
      }
      power *= 10
    }
    return sum
  }
}

extension TwoDigits {
  /// The first result among the numbers that can be meant and lie in a range, from the first or from the last.
  fileprivate func firstCompletion(
    in range: ClosedRange<Int>, descending: Bool, _ result: (Int) -> DayNumber?
  ) -> DayNumber? {
    if let number { return range.contains(number) ? result(number) : nil }
    var candidate = descending ? range.upperBound : range.lowerBound
    while range.contains(candidate) {
      if allows(candidate), let result = result(candidate) { return result }
      candidate += descending ? -1 : 1
    }
    return nil
  }

  /// Whether a number 0...99 agrees with the digits that are given.
  package func allows(_ number: Int) -> Bool {
    (unspecified & 1 != 0 || number % 10 == Int(value) % 10)
      && (unspecified & 2 != 0 || number / 10 == Int(value) / 10)
  }
}
