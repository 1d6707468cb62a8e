import Chronology
import Model
import SourceText

/// A day before there was a Gregorian calendar, without a word on the calendar it is in.
enum UnstatedCalendar: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM310", name: "unstated-calendar", severity: .hint,
    summary: "A day before 15 October 1582 is given without its calendar.",
    rationale: """
      Before that day nobody used the Gregorian calendar, so most histories give the Julian day; some, and most databases, \
      give the Gregorian one, ten days or fewer apart. Say (O.S.) once, or name the calendar in the front matter \
      (`calendar: julian`), and the difference is never in doubt.
      """,
    bad: """
      The fleet sailed on ⟦3 August 1492⟧.
      """,
    good: """
      ---
      calendar: julian
      ---
      The fleet sailed on 3 August 1492.
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    guard document.settings.calendar == nil else { return }
    for date in document.dates where date.form == .day && date.calendar == nil && date.confidence == .certain {
      guard date.dual == nil, date.readings.count == 1, let day = date.readings.first?.edtf.bounds.day,
        day < GregorianCalendar.firstDay
      else { continue }
      report.add(
        "Is this a day of the Julian calendar, as nearly always before 1582? Then say so: (O.S.), or ‘calendar: julian’ "
          + "in the front matter.", at: date.range,
        fixes: [
          report.replacement("Add ‘(O.S.)’", isSafe: false, of: ByteRange(at: date.range.end), with: " (O.S.)")
        ])
    }
  }
}
