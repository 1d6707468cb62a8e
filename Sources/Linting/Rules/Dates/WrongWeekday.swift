import Chronology
import Model
import SourceText

/// A weekday that the day was not.
enum WrongWeekday: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM309", name: "wrong-weekday", severity: .warning,
    summary: "A date is given with a weekday that it did not have.",
    rationale: """
      Either the weekday or the day is wrong, or the day is in another calendar than the text says: both calendars are \
      tried before anything is reported of a date that names none and lies before 1923.
      """,
    bad: """
      The treaty was signed on ⟦Sunday⟧, 8 September 1951.
      """,
    good: """
      The treaty was signed on Saturday, 8 September 1951.
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    for date in document.dates {
      guard date.confidence == .certain, date.readings.count == 1, let reading = date.readings.first?.edtf,
        let written = date.weekday, let weekday = Weekday(rawValue: written.number), let day = reading.bounds.day,
        day.weekday != weekday
      else { continue }
      if date.calendar == nil, day < lastOldStyle, julianDay(labelled: day).weekday == weekday { continue }
      let old = date.calendar == .julian ? JulianCalendar.components(of: day) : nil
      let words =
        old.map { "\(EDTFDate($0.year, $0.month, $0.day).words) Old Style, \(reading.words)," } ?? reading.words
      report.add(
        "\(words) was a \(day.weekday.name), not a \(weekday.name); check the day and the weekday.",
        at: written.range,
        fixes: [
          report.replacement(
            "Change to ‘\(day.weekday.name)’", isSafe: false, of: written.range, with: day.weekday.name)
        ])
    }
  }

  /// From this day on no country kept the Julian calendar for civil dates (Greece gave it up on 1 March 1923).
  private static let lastOldStyle = GregorianCalendar.dayNumber(1923, 3, 1)

  /// The day that the Julian calendar calls by the year, month and day which the Gregorian gives to another.
  private static func julianDay(labelled day: DayNumber) -> DayNumber {
    let label = GregorianCalendar.components(of: day)
    return JulianCalendar.dayNumber(label.year, label.month, label.day)
  }
}
