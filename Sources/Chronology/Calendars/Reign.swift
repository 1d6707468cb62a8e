/// A reign of England or Great Britain, whose years date statutes and charters: "5 Elizabeth I".
///
/// The first year begins on the day from which the monarch's years were counted, the others on its anniversaries; John's
/// on Ascension Day, which moves.
package struct Reign: Hashable, Sendable {
  private let index: Int

  private init(_ index: Int) { self.index = index }

  /// More years than anybody has reigned.
  private static let longest = 100

  /// Every reign, from William I.
  package static let all = ReignTable.rows.indices.map(Reign.init)

  private var row: ReignTable.Row { ReignTable.rows[index] }

  /// "Elizabeth I", "Philip and Mary"
  package var name: String { row.name }
  /// How statutes shorten the name, "Eliz. I".
  package var abbreviation: String { row.abbreviation }
  /// From this day the years are counted.
  package var firstDay: DayNumber { row.civil(row.start) }
  /// The day of death, deposition or abdication; nothing for the present reign.
  package var lastDay: DayNumber? { row.end.map(row.civil) }

  /// The first and last day of a year of the reign.
  package func bounds(ofYear year: Int) throws(CalendarDateError) -> DateBounds {
    guard (1...Self.longest).contains(year) else { throw .noSuchYear }
    if let again = row.readeption, year == again.year {
      return DateBounds(row.civil(again.first), row.civil(again.last))
    }
    let first = start(ofYear: year)
    let last = start(ofYear: year + 1) - 1
    guard let end = lastDay else { return DateBounds(first, last) }
    if first > end { throw .eraHasEnded(end) }
    return DateBounds(first, min(last, end))
  }

  /// The days of a year of the reign, or those of one month or with one number among them.
  func bounds(_ year: Int, _ month: Int?, _ day: Int?) throws(CalendarDateError) -> DateBounds {
    let span = try bounds(ofYear: year)
    guard let month else { return span }
    guard (1...12).contains(month) else { throw .noSuchMonth }
    guard let from = span.earliest.day, let to = span.latest.day else { return span }
    var found: DateBounds?
    var length = 0
    let firstYear = row.components(of: from).year
    for civilYear in firstYear...(firstYear + 1) {
      length = max(length, row.days(inMonth: month, of: civilYear))
      guard (1...max(1, row.days(inMonth: month, of: civilYear))).contains(day ?? 1) else { continue }
      let first = row.civil((civilYear, month, day ?? 1))
      let last = day == nil ? row.civil((civilYear, month, row.days(inMonth: month, of: civilYear))) : first
      let part = DateBounds(max(first, from), min(last, to))
      if max(first, from) <= min(last, to) { found = found?.union(part) ?? part }
    }
    if let found { return found }
    if let day, day < 1 || day > length { throw .noSuchDay(monthLength: length) }
    if let end = lastDay, end == to { throw .eraHasEnded(end) }
    throw .eraHasNotBegun(from)
  }

  private func start(ofYear year: Int) -> DayNumber {
    if row.countsFromAscensionDay && year > 1 { return Easter.julian(row.start.year + year - 1) + 39 }
    return row.anniversary(year - 1)
  }

  /// The regnal years to which a day belonged.
  static func dates(of day: DayNumber) -> [CalendarDate] {
    all.compactMap { reign in
      guard reign.firstDay <= day, reign.lastDay.map({ day <= $0 }) ?? true else { return nil }
      let (year, month, number) = reign.row.components(of: day)
      var count = year - reign.row.start.year + 1
      if reign.start(ofYear: count) > day { count -= 1 }
      if count > longest { return nil }
      return CalendarDate(.regnal, era: .reign(reign), count, month, number)
    }
  }
}
