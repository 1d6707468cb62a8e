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
      tried before anything is reported of a date that names none and lies before 1923, and a year that began in spring too. \
      What is quoted or denied is left alone.
      """,
    bad: """
      The treaty was signed on ⟦Sunday⟧, 8 September 1951.
      """,
    good: """
      The treaty was signed on Saturday, 8 September 1951.
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    var quotations = Quotations(in: document)
    for date in document.dates {
      guard date.confidence == .certain, date.readings.count == 1, let reading = date.readings.first?.edtf,
        let written = date.weekday, let weekday = Weekday(rawValue: written.number), let day = reading.bounds.day,
        day.weekday != weekday
      else { continue }
      let label = date.calendar == .julian ? JulianCalendar.components(of: day) : GregorianCalendar.components(of: day)
      // Without a calendar's name the label is that of either; and Julian years began in spring.
      let mayBeJulian = date.calendar == .julian || date.calendar == nil && day < lastOldStyle
      let years = isInOldYear(label.year, label.month, label.day) ? [label.year, label.year + 1] : [label.year]
      let julian = mayBeJulian ? years.map { JulianCalendar.dayNumber($0, label.month, label.day) } : []
      if julian.contains(where: { $0.weekday == weekday }) { continue }
      if quotations.contain(date.range) || document.isDenied(date.range) { continue }
      let (words, right) = told(reading, day, julian: julian.first, date.calendar)
      let isEnglish = document.text.string(written.range).lowercased() == weekday.name.lowercased()
      report.add(
        "\(words), not a \(weekday.name); check the day and the weekday.", at: written.range,
        fixes: (isEnglish ? right : nil).map {
          [report.replacement("Change to ‘\($0.name)’", isSafe: false, of: written.range, with: $0.name)]
        } ?? [])
    }
  }

  /// "8 September 1951 was a Saturday", in the calendar or calendars that the day may be in; and the weekday that it had,
  /// where one calendar is certain.
  private static func told(
    _ reading: EDTF, _ day: DayNumber, julian: DayNumber?, _ calendar: CalendarSystem?
  ) -> (words: String, right: Weekday?) {
    if calendar == .julian {
      let (year, month, number) = JulianCalendar.components(of: day)
      let old = EDTFDate(year, month, number).words
      return ("\(old) Old Style, \(reading.words), was a \(day.weekday.name)", day.weekday)
    }
    if let julian, day < GregorianCalendar.firstDay {
      return ("\(reading.words) was a \(julian.weekday.name)", julian.weekday)
    }
    let words = "\(reading.words) was a \(day.weekday.name)"
    guard let julian, day < britishReform else { return (words, day.weekday) }
    return ("\(words) in the Gregorian calendar and a \(julian.weekday.name) in the Julian", nil)
  }

  /// From this day on no country kept the Julian calendar for civil dates (Greece gave it up on 1 March 1923).
  private static let lastOldStyle = GregorianCalendar.dayNumber(1923, 3, 1)
  /// From 14 September 1752 on western Europe had one calendar.
  private static let britishReform = GregorianCalendar.dayNumber(1752, 9, 14)
}
