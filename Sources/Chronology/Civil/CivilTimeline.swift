/// The civil calendar of one country through time: segments of one reckoning each, and what happens between them.
///
/// Where one segment ends and the next begins, day labels may be skipped (Britain went from 2 to 14 September 1752), or
/// invented (Sweden had a 30 February 1712).
package struct CivilTimeline: Hashable, Sendable {
  /// The country or region: ISO 3166 letters, or a name where that has none.
  package let code: String
  package let name: String
  /// In order of first days; the first has no beginning.
  package let segments: [Segment]

  /// A stretch of time with one reckoning of days and years.
  package struct Segment: Hashable, Sendable {
    /// The first day of the segment; nothing for the first segment.
    package let firstDay: DayNumber?
    package let reckoning: Reckoning
    package let yearStart: YearStart
  }

  /// How the days of a segment are named.
  package enum Reckoning: Hashable, Sendable {
    case julian, gregorian
    /// Julian names a day early: Sweden from 1 March 1700 to 30 February 1712.
    case swedish
    /// A lunisolar calendar, whose days have no Julian or Gregorian names.
    case lunisolar

    /// The day of that name, if the reckoning has one.
    func day(_ year: Int, _ month: Int, _ day: Int) -> DayNumber? {
      switch self {
      case .gregorian: GregorianCalendar.isDay(year, month, day) ? GregorianCalendar.dayNumber(year, month, day) : nil
      case .julian: JulianCalendar.isDay(year, month, day) ? JulianCalendar.dayNumber(year, month, day) : nil
      case .swedish:
        (year, month, day) < (1712, 3, 1) && JulianCalendar.isDay(year, month, day)
          || (year, month, day) == (1712, 2, 30)
          ? JulianCalendar.dayNumber(year, month, day) - 1 : nil
      case .lunisolar: nil
      }
    }

    /// Year, month and day; nothing for a lunisolar calendar.
    func components(of day: DayNumber) -> (year: Int, month: Int, day: Int)? {
      switch self {
      case .gregorian: GregorianCalendar.components(of: day)
      case .julian: JulianCalendar.components(of: day)
      case .swedish:
        day == JulianCalendar.dayNumber(1712, 2, 29) ? (1712, 2, 30) : JulianCalendar.components(of: day + 1)
      case .lunisolar: nil
      }
    }
  }

  /// The day on which the number of the year changed.
  package enum YearStart: Hashable, Sendable {
    case january1
    /// Lady Day, as in England to 1751: 24 March 1750 was followed by 25 March 1751.
    case march25
    /// Venice to 1797, and Russia before 1492.
    case march1
    /// Russia to 1699, with years of the world.
    case september1
    /// Easter, as in France to 1564.
    case easter
  }
}

extension CivilTimeline {
  /// What a day label meant in the country, the year beginning on 1 January as historians write it.
  package enum Reading: Hashable, Sendable {
    case day(DayNumber, Segment)
    /// The calendar went from one day to the next and left the label out; both are days that existed.
    case skipped(last: DayNumber, next: DayNumber)
    /// No calendar of the country has such a day.
    case noSuchDay
    /// The label is of a time of which only lunisolar dates were used.
    case lunisolar
  }

  package func reading(_ year: Int, _ month: Int, _ day: Int) -> Reading {
    var candidate: (DayNumber, Segment)?
    var sawLunisolar = false
    for (index, segment) in segments.enumerated() {
      let end = segments.indices.contains(index + 1) ? segments[index + 1].firstDay : nil
      if segment.reckoning == .lunisolar {
        let label = GregorianCalendar.dayNumber(year, month, min(day, 28))
        if end.map({ label < $0 }) ?? true { sawLunisolar = true }
        continue
      }
      guard let number = segment.reckoning.day(year, month, day) else { continue }
      if segment.firstDay.map({ number >= $0 }) ?? true, end.map({ number < $0 }) ?? true {
        return .day(number, segment)
      }
      candidate = candidate ?? (number, segment)
    }
    if sawLunisolar { return .lunisolar }
    guard candidate != nil else { return .noSuchDay }
    // The label fits no segment: it lies between two.
    for (before, after) in zip(segments, segments.dropFirst()) {
      guard let next = after.firstDay, let old = before.reckoning.components(of: next - 1),
        let new = after.reckoning.components(of: next)
      else { continue }
      if old < (year, month, day), (year, month, day) < new { return .skipped(last: next - 1, next: next) }
    }
    return .noSuchDay
  }

  /// The segment to which a day belongs.
  package func segment(on day: DayNumber) -> Segment? {
    segments.last { $0.firstDay.map { $0 <= day } ?? true }
  }

  /// Year, month and day as the country named a day, the year from 1 January; nothing in a lunisolar calendar.
  package func components(of day: DayNumber) -> (year: Int, month: Int, day: Int)? {
    segment(on: day)?.reckoning.components(of: day)
  }

  /// From this day on the calendar is Gregorian.
  package var firstGregorianDay: DayNumber? { segments.last { $0.reckoning == .gregorian }?.firstDay }

  /// Whether some country went from one day to the next as it took the Gregorian calendar.
  static func isStep(from last: DayNumber, to first: DayNumber) -> Bool {
    first - last == 1 && all.contains { $0.firstGregorianDay == first }
  }

  /// The year that the country itself would have written for a day, where the year did not begin on 1 January: 1648 for
  /// 30 January 1649 in England.
  package func legalYear(of day: DayNumber) -> Int? {
    guard let segment = segment(on: day), let (year, month, number) = segment.reckoning.components(of: day) else {
      return nil
    }
    switch segment.yearStart {
    case .january1: return year
    case .march1: return month < 3 ? year - 1 : year
    case .march25: return (month, number) < (3, 25) ? year - 1 : year
    case .september1: return year + (month >= 9 ? 5509 : 5508)
    case .easter: return day < Easter.julian(year) ? year - 1 : year
    }
  }
}
