/// Days by kalends, nones and ides: "a.d. III Id. Mart.", "prid. Kal. Ian. 710 AUC", "Ides of March 44 BC".
enum RomanDayReader {
  /// Nothing where the items are no such day.
  static func read(_ items: [NativeScanner.Item]) -> NativeDateReader.Outcome? {
    guard let pointIndex = items.firstIndex(where: { if case .romanPoint = $0 { true } else { false } }),
      case .romanPoint(let point) = items[pointIndex], pointIndex + 1 < items.count,
      case .month(let month) = items[pointIndex + 1], month.calendar == nil,
      let count = count(items[..<pointIndex])
    else { return nil }
    switch year(items[(pointIndex + 2)...]) {
    case .missing: return yearless(point, month.number, count)
    case .unclear: return nil
    case .astronomical(let year): return dated(point, month.number, count, year)
    }
  }

  /// How many days before the point, both ends counted: 1 is the point itself.
  private static func count(_ items: ArraySlice<NativeScanner.Item>) -> Int? {
    switch (items.first, items.dropFirst().first, items.count) {
    case (nil, _, _): 1
    case (.eve?, _, 1): 2
    case (.number(let number)?, _, 1), (.before?, .number(let number)?, 2): number >= 2 ? number : nil
    default: nil
    }
  }

  private enum Year {
    case missing, unclear
    case astronomical(Int)
  }

  private static func year(_ items: ArraySlice<NativeScanner.Item>) -> Year {
    let items = Array(items)
    if items.isEmpty { return .missing }
    guard items.count == 2 else { return .unclear }
    switch (items[0], items[1]) {
    case (.number(let year), .marker(.city)), (.marker(.city), .number(let year)): return .astronomical(year - 753)
    case (.number(let year), .marker(.beforeChrist)): return .astronomical(1 - year)
    case (.number(let year), .marker(.christ)), (.before, .number(let year)), (.number(let year), .before):
      return .astronomical(year)
    default: return .unclear
    }
  }

  /// Month and day; nothing where no day is counted so.
  private static func day(_ point: NativeScanner.RomanPoint, _ month: Int, _ count: Int, isLeap: Bool) -> (Int, Int)? {
    let nones = RomanCalendar.nones(ofMonth: month)
    switch point {
    case .nones: return count < nones ? (month, nones - count + 1) : nil
    case .ides: return count <= 8 ? (month, nones + 8 - count + 1) : nil
    case .kalends:
      if count == 1 { return (month, 1) }
      let previous = month == 1 ? 12 : month - 1
      let length = JulianCalendar.days(inMonth: previous, of: isLeap ? 4 : 1)
      // The sixth day came twice in a leap year, so that earlier days are a number less.
      let isBeforeLeapDay = isLeap && previous == 2 && count > 6
      let day = length - count + 2 - (isBeforeLeapDay ? 1 : 0)
      return day > RomanCalendar.nones(ofMonth: previous) + 8 ? (previous, day) : nil
    }
  }

  private static func yearless(
    _ point: NativeScanner.RomanPoint, _ month: Int, _ count: Int
  ) -> NativeDateReader.Outcome? {
    guard let (month, day) = day(point, month, count, isLeap: false) else { return nil }
    let date = EDTFDate(EDTFYear(0, unspecifiedDigits: 4), month: TwoDigits(month), day: TwoDigits(day))
    return .dates([HistoricalDate(yearless: date, calendar: .roman)])
  }

  private static func dated(
    _ point: NativeScanner.RomanPoint, _ month: Int, _ count: Int, _ year: Int
  ) -> NativeDateReader.Outcome? {
    guard let (month, day) = day(point, month, count, isLeap: JulianCalendar.isLeap(year)) else { return nil }
    let date = CalendarDate(.roman, year + 753, month, day)
    do throws(CalendarDateError) {
      return .dates([try HistoricalDate(date)])
    } catch {
      // After the time in which years of the city are counted the day is Julian all the same.
      return (try? HistoricalDate(CalendarDate(.julian, year, month, day))).map { .dates([$0]) }
        ?? .impossible(date, error)
    }
  }
}
