/// An era (nengō) of Japan, from Taika (645) to Reiwa.
package struct JapaneseEra: Hashable, Sendable, Comparable {
  /// The place in the table, which is in order of first days.
  private let index: Int

  private init(_ index: Int) { self.index = index }

  /// Whose era it was while there were two courts.
  package enum Court: Hashable, Sendable {
    /// The one court there was, or both.
    case both
    /// Yoshino, Daikakuji line: 1331 to 1392.
    case southern
    /// Kyoto, Jimyōin line: 1331 to 1394.
    case northern
  }

  /// Every era, in order of first days.
  package static let all = JapaneseEraTable.rows.indices.map(JapaneseEra.init)

  package static let meiji = named("Meiji")
  package static let showa = named("Shōwa")
  private static func named(_ name: String) -> JapaneseEra {
    JapaneseEra(JapaneseEraTable.rows.lastIndex { $0.name == name } ?? 0)
  }

  package static func < (left: JapaneseEra, right: JapaneseEra) -> Bool { left.index < right.index }

  private var row: JapaneseEraTable.Row { JapaneseEraTable.rows[index] }

  /// In today's characters: 昭和.
  package var kanji: String { row.kanji }
  /// In revised Hepburn: Shōwa.
  package var name: String { row.name }
  package var court: Court { row.court }
  /// The year that is year 1: lunisolar before 1873, when it began in late January or February.
  package var firstYear: Int { row.start.year }
  /// The day of proclamation, whose own date is already of the new era.
  package var firstDay: DayNumber { Self.days[index].first }
  /// The last day before the next era; nothing for the present one.
  package var lastDay: DayNumber? { Self.days[index].last }

  /// The first and last day of each era.
  private static let days: [(first: DayNumber, last: DayNumber?)] = {
    let rows = JapaneseEraTable.rows
    let firsts = rows.map { day($0.start) }
    return rows.indices.map { index in
      if let end = rows[index].end { return (firsts[index], day(end) - 1) }
      let next = rows.indices.first { later in
        firsts[later] > firsts[index]
          && (rows[later].court == rows[index].court || rows[later].court == .both || rows[index].court == .both)
      }
      return (firsts[index], next.map { firsts[$0] - 1 })
    }
  }()

  /// A day of the table: lunisolar to 1872, Gregorian from then on.
  private static func day(_ day: JapaneseEraTable.Row.Day) -> DayNumber {
    let month = JapaneseLunisolarCalendar.Month(number: abs(day.month), isLeap: day.month < 0)
    return JapaneseLunisolarCalendar.dayNumber(day.year, month, day.day)
      ?? GregorianCalendar.dayNumber(day.year, day.month, day.day)
  }

  /// The eras to which a day belonged: one, none before Taika and between the first eras, or one of each court.
  package static func eras(on day: DayNumber) -> [JapaneseEra] {
    let next = days.partitioningIndex { $0.first > day }
    // No era began more than sixteen others before it ended, with two courts and their quick changes.
    return (max(0, next - 16)..<next).filter { days[$0].last.map { day <= $0 } ?? true }.map(JapaneseEra.init)
  }
}
