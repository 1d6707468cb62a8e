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
      let label = date.calendar == .julian ? JulianCalendar.components(of: day) : GregorianCalendar.components(of: day)
      // Without a calendar's name the label is that of either; and Julian years began in spring.
      var julian: DayNumber?
      if date.calendar == .julian || date.calendar == nil && day < lastOldStyle {
        let old = JulianCalendar.dayNumber(label.year, label.month, label.day)
        let later = JulianCalendar.dayNumber(label.year + 1, label.month, label.day)
        if old.weekday == weekday || isInOldYear(label.year, label.month, label.day) && later.weekday == weekday {
          continue
        }
        julian = old
      }
      if document.isQuoted(date.range) { continue }
      report.add(
        "\(words(reading, day, julian, date.calendar)), not a \(weekday.name); check the day and the weekday.",
        at: written.range, fixes: fixes(of: written, in: document, day, julian, date.calendar, report))
    }
  }

  /// "8 September 1951 was a Saturday", in the calendar or calendars that the day may be in.
  private static func words(
    _ reading: EDTF, _ day: DayNumber, _ julian: DayNumber?, _ calendar: CalendarSystem?
  ) -> String {
    guard let julian else { return "\(reading.words) was a \(day.weekday.name)" }
    if calendar == .julian {
      let (year, month, number) = JulianCalendar.components(of: day)
      let old = EDTFDate(year, month, number).words
      return "\(old) Old Style, \(reading.words), was a \(day.weekday.name)"
    }
    if day < firstGregorian { return "\(reading.words) was a \(julian.weekday.name)" }
    let oldWords = day < britishReform ? " in the Gregorian calendar and a \(julian.weekday.name) in the Julian" : ""
    return "\(reading.words) was a \(day.weekday.name)\(oldWords)"
  }

  /// One fix, where the calendar is certain and the weekday written in English.
  private static func fixes(
    of written: ProseDate.WrittenWeekday, in document: DocumentModel, _ day: DayNumber, _ julian: DayNumber?,
    _ calendar: CalendarSystem?, _ report: Report
  ) -> [Fix] {
    let isUnsettled = calendar == nil && firstGregorian <= day && day < britishReform
    guard !isUnsettled, let wrong = Weekday(rawValue: written.number),
      document.text.string(written.range).lowercased() == wrong.name.lowercased()
    else { return [] }
    let right = calendar == nil && day < firstGregorian ? julian ?? day : day
    return [
      report.replacement(
        "Change to ‘\(right.weekday.name)’", isSafe: false, of: written.range, with: right.weekday.name)
    ]
  }

  /// From this day on no country kept the Julian calendar for civil dates (Greece gave it up on 1 March 1923).
  private static let lastOldStyle = GregorianCalendar.dayNumber(1923, 3, 1)
  /// Days before 15 October 1582 are called by their Julian names.
  private static let firstGregorian = GregorianCalendar.dayNumber(1582, 10, 15)
  /// From 14 September 1752 on western Europe had one calendar.
  private static let britishReform = GregorianCalendar.dayNumber(1752, 9, 14)
}
