/// Reads a date in the way its own calendar writes it: "Shōwa 26 September 8", "18 Brumaire VIII", "15 Shaʿban 1343 AH",
/// "a.d. III Id. Mart.", "5 Elizabeth I".
enum NativeDateReader {
  /// What came of a text.
  enum Outcome {
    /// Not a date of any calendar but the Gregorian, as far as is known here.
    case unknown
    /// Every date that can be meant, the likeliest first; at least one.
    case dates([HistoricalDate])
    /// A date of a calendar that has no such day.
    case impossible(CalendarDate, CalendarDateError)
  }

  /// Reads the whole text, in a calendar where that is told.
  static func read(_ text: String, in calendar: CalendarSystem? = nil) -> Outcome {
    if let date = JapaneseScriptDate.read(text) { return outcome([date]) }
    if let calendar, let date = numericDate(text, in: calendar) { return outcome([date]) }
    guard let items = NativeScanner.items(text) else { return .unknown }
    if let roman = RomanDayReader.read(items) { return roman }
    return outcome(candidates(items, in: calendar))
  }

  private static func outcome(_ candidates: [CalendarDate]) -> Outcome {
    var dates: [HistoricalDate] = []
    var fault: (CalendarDate, CalendarDateError)?
    for candidate in candidates {
      do throws(CalendarDateError) {
        dates.append(try HistoricalDate(candidate))
      } catch {
        fault = fault ?? (candidate, error)
      }
    }
    if !dates.isEmpty { return .dates(dates) }
    return fault.map { .impossible($0.0, $0.1) } ?? .unknown
  }

  /// `5708-02-05` after `hebrew:`.
  private static func numericDate(_ text: String, in calendar: CalendarSystem) -> CalendarDate? {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: "-", omittingEmptySubsequences: false).map {
      Int($0)
    }
    guard calendar.rule != nil, (1...3).contains(parts.count), let year = parts[0], parts.allSatisfy({ $0 != nil })
    else {
      return nil
    }
    return CalendarDate(
      calendar, isNegative ? -year : year, parts.count > 1 ? parts[1] : nil, parts.count > 2 ? parts[2] : nil)
  }

  /// The dates that the items can make, the likeliest first.
  private static func candidates(_ items: [NativeScanner.Item], in calendar: CalendarSystem?) -> [CalendarDate] {
    var parts = Parts(items)
    guard parts.isComplete else { return [] }
    if case .japanese(let eras)? = parts.era {
      return eras.compactMap { parts.date(.japanese, era: .japanese($0)) }
    }
    if case .reign(let reign)? = parts.era {
      return [parts.date(.regnal, era: .reign(reign))].compactMap { $0 }
    }
    let systems = calendar.map { [$0] } ?? parts.systems
    return systems.compactMap { parts.date($0, era: nil) }
  }

  /// The items sorted by what they are.
  private struct Parts {
    var era: NativeScanner.Item?
    var marker: NativeScanner.Marker?
    var month: NativeMonth?
    var monthNumber: Int?
    var day: Int?
    var year: Int?
    var isLeapMonth = false
    /// Numbers that have no place yet: before the name of a month, and after it or without one.
    var before: [Int] = []
    var after: [Int] = []
    var isComplete = true

    init(_ items: [NativeScanner.Item]) {
      for (index, item) in items.enumerated() {
        switch item {
        case .number(let number):
          let previous = index > 0 ? items[index - 1] : nil
          let next = index + 1 < items.count ? items[index + 1] : nil
          if case .japanese? = previous {
            year = number
          } else if case .marker(.minguo)? = previous {
            year = number
          } else if case .reign? = next, year == nil {
            year = number
          } else if month == nil {
            before.append(number)
          } else {
            after.append(number)
          }
        case .monthNumber(let number): monthNumber = number
        case .dayNumber(let number): day = number
        case .month(let name):
          if month != nil { isComplete = false }
          month = name
        case .japanese, .reign:
          if era != nil { isComplete = false }
          era = item
        case .marker(let name):
          if marker != nil { isComplete = false }
          marker = name
        case .leap: isLeapMonth = true
        case .romanPoint, .eve, .before: isComplete = false
        }
      }
      place()
    }

    /// Gives the loose numbers their places.
    private mutating func place() {
      if month != nil {
        // "8 September", "1343 Ramadan 15", "September 8 1951"
        if before.count == 1, before[0] > 31, year == nil {
          year = before[0]
          before = []
        }
        if day == nil { day = before.popLast() }
        if year == nil { year = after.popLast() }
        if day == nil { day = after.popLast() }
        if !before.isEmpty || !after.isEmpty || year == nil { isComplete = false }
        return
      }
      // "1 & 2 Philip and Mary": the years of both, of which Philip's names the reign's.
      if case .reign? = era, let second = year, let first = before.first, before.count == 1,
        (1...2).contains(second - first)
      {
        (year, before) = (first, [])
      }
      if year == nil, !before.isEmpty { year = before.removeFirst() }
      if monthNumber == nil, !before.isEmpty { monthNumber = before.removeFirst() }
      if day == nil, !before.isEmpty { day = before.removeFirst() }
      if !before.isEmpty || year == nil { isComplete = false }
    }

    /// The calendars whose names stand in the text.
    var systems: [CalendarSystem] {
      if let month, let calendar = month.calendar { return [calendar] }
      switch marker {
      case .hijri: return [.islamicCivil]
      case .city: return [.roman]
      case .republic: return [.frenchRepublican]
      case .minguo: return [.minguo]
      case .solarHijri: return [.persian]
      case .saka: return [.saka]
      case .martyrs: return [.coptic]
      // Months from January are of Constantinople; a bare year of the world may be of either count.
      case .world:
        if month != nil { return [.byzantine] }
        // The one is at 5700 today, the other was given up at 7208.
        guard let year else { return [] }
        return year < 6000 ? [.hebrew] : year <= 7500 ? [.byzantine] : [.hebrew, .byzantine]
      case .beforeChrist, .christ, nil: return []
      }
    }

    mutating func date(_ calendar: CalendarSystem, era: CalendarEra?) -> CalendarDate? {
      guard let year else { return nil }
      if let named = month?.calendar, named != calendar { return nil }
      // Names of months stand where the calendar has them, or has January to December.
      if month != nil, month?.calendar == nil, Self.ownMonths.contains(calendar) { return nil }
      let number = month?.number ?? monthNumber
      if number == nil, day != nil { return nil }
      var leap = isLeapMonth
      if calendar == .hebrew, leap, number == 12 { leap = false }
      return CalendarDate(calendar, era: era, year, number, day, isLeapMonth: leap)
    }

    private static let ownMonths: Set<CalendarSystem> = [
      .frenchRepublican, .islamicCivil, .hebrew, .persian, .coptic, .ethiopic, .saka,
    ]
  }
}
