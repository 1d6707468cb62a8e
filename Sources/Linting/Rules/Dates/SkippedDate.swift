import Chronology
import Model
import SourceText

/// A day that the calendar of the document left out.
enum SkippedDate: DocumentRule, LocalRule {
  static let description = RuleDescription(
    code: "HM304", name: "skipped-date", severity: .error,
    summary: "A date is one of the days that a country left out when it took the Gregorian calendar.",
    rationale: """
      Where the front matter names a country (`calendar: GB`), its days are read as they were called there. In Britain 2 \
      September 1752 was followed by 14 September; what lies between never was.
      """,
    bad: """
      ---
      calendar: GB
      ---
      It was decided on ⟦10 September 1752⟧.
      """,
    good: """
      ---
      calendar: GB
      ---
      It was decided on 14 September 1752.
      """)

  static func check(_ document: DocumentModel, reporting report: inout Report) {
    reportDates(.skipped, in: document, to: &report, isSafe: false)
    guard let calendar = document.settings.calendar, let timeline = CivilTimeline.named(calendar.text) else { return }
    for date in document.dates where date.confidence == .certain && date.calendar == nil && date.form == .day {
      guard date.readings.count == 1, let day = date.readings.first?.edtf.bounds.day else { continue }
      let label = GregorianCalendar.components(of: day)
      guard case .skipped(let last, let next) = timeline.reading(label.year, label.month, label.day),
        let before = timeline.components(of: last), let after = timeline.components(of: next)
      else { continue }
      let first = EDTFDate(before.year, before.month, before.day).words
      let second = EDTFDate(after.year, after.month, after.day).words
      report.add(
        "There was no \(document.text.string(date.range)) in \(timeline.name): \(first) was followed by \(second).",
        at: date.range)
    }
  }
}
