/// Everything that a written date can mean.
extension WrittenDate {
  /// One meaning: the dates at both ends of the unit, and of the part of it that is named.
  struct Meaning {
    var first: EDTFDate
    var last: EDTFDate
    var narrowedFirst: EDTFDate?
    var narrowedLast: EDTFDate?

    var reading: ProseReading {
      let unit: EDTF = first == last ? .date(first) : .interval(first, last)
      guard let narrowedFirst, let narrowedLast else { return ProseReading(unit) }
      return ProseReading(unit, narrowed: .interval(narrowedFirst, narrowedLast))
    }
  }

  /// All that the date can mean, the likeliest first; nothing for a day that no calendar has.
  var meanings: [Meaning] {
    if isImpossible { return [] }
    if unit == .day, span == nil, year != nil, !existsInSomeCalendar {
      return isSwappable ? swapped.meanings(of: nil) : []
    }
    var all = meanings(of: nil)
    if isSwappable { all += swapped.meanings(of: nil) }
    // "the 1900s": ten years or a hundred.
    if unit == .decade, !isBeforeEra, let year, year % 100 == 0, yearDigits == 4 {
      var century = self
      century.unit = .century
      century.year = year / 100 + 1
      // Of "the 1800s" and before nobody alive could speak as of a decade just past: it is the century.
      all = year < 1900 ? century.meanings(of: nil) : all + century.meanings(of: nil)
    }
    return all
  }

  private func meanings(of year: Int32?) -> [Meaning] {
    var date = self
    if let year {
      date.unit = .decade
      date.year = year
    }
    if let ends = date.ends {
      let narrowed = date.narrowedEnds
      return [
        Meaning(first: ends.first, last: ends.last, narrowedFirst: narrowed?.first, narrowedLast: narrowed?.last)
      ]
    }
    if unit == .shortDecade {
      // In figures the century is open; words are used of the twentieth.
      let centuries: [Int32] = yearDigits == 0 ? [1900] : [1800, 1900]
      return centuries.flatMap { meanings(of: $0 + Int32(day)) }
    }
    return endsWithoutYear.map { [Meaning(first: $0, last: $0)] } ?? []
  }

  /// The same date with day and month exchanged.
  private var swapped: WrittenDate {
    var date = self
    (date.day, date.month) = (month, day)
    date.isSwappable = false
    return date
  }

  /// Whether the day exists in the Gregorian, the Julian or the Swedish calendar.
  private var existsInSomeCalendar: Bool {
    if isSwedishLeapDay { return true }
    let year = Int(year ?? 0)
    return GregorianCalendar.isDay(year, Int(month), Int(day)) || JulianCalendar.isDay(year, Int(month), Int(day))
  }

  /// A day, month or season of an unspecified year.
  var endsWithoutYear: EDTFDate? {
    guard self.year == nil else { return nil }
    let year = EDTFYear(0, unspecifiedDigits: 4)
    switch unit {
    case .day: return EDTFDate(year, month: TwoDigits(Int(month)), day: TwoDigits(Int(day)))
    case .month: return EDTFDate(year, month: TwoDigits(Int(month)))
    default: return nil
    }
  }

  /// What two written dates can mean as the ends of a range: every pair of meanings in the right order.
  static func rangeReadings(_ first: WrittenDate, _ last: WrittenDate) -> [ProseReading] {
    if first.unit == .season, first.season == 24, last.unit == .year, let winter = first.year, last.year == winter + 1 {
      // "winter 1941–42": one winter, or from that winter through the year.
      guard let start = first.ends?.first, let end = last.ends?.last else { return [] }
      return [ProseReading(.date(start)), ProseReading(.interval(start, end))]
    }
    var readings: [ProseReading] = []
    for start in first.meanings {
      for end in last.meanings where start.first.year.range.lowerBound <= end.last.year.range.upperBound {
        let narrowed: EDTF? =
          start.narrowedFirst == nil && end.narrowedLast == nil
          ? nil : .interval(start.narrowedFirst ?? start.first, end.narrowedLast ?? end.last)
        readings.append(ProseReading(.interval(start.first, end.last), narrowed: narrowed))
      }
    }
    // "1904-05": two digits after a hyphen are also how a month or season is written.
    if first.unit == .year, first.yearDigits == 4, last.unit == .year, last.yearDigits == 2, let year = first.year,
      let short = last.year
    {
      let number = Int(short % 100)
      if (1...12).contains(number) || EDTFDivision(rawValue: number) != nil {
        readings.append(ProseReading(.date(EDTFDate(EDTFYear(Int(year)), month: TwoDigits(number)))))
      }
    }
    return readings
  }
}
