/// A date of history: what can be meant by it, in days, and how it was written.
package struct HistoricalDate: Hashable, Sendable {
  /// The date in the proleptic Gregorian calendar, as EDTF writes it.
  package let edtf: EDTF
  /// The earliest and latest day. Those of ``edtf``, but for a day and month without a year in another calendar, whose
  /// Gregorian days are unknown.
  package let bounds: DateBounds
  /// The calendar in which the writer gave it.
  package let calendar: CalendarSystem
  /// The date as the writer's calendar names it, where that is one date and not the Gregorian one.
  package let written: CalendarDate?

  /// A date written in the Gregorian calendar, or converted to it from another.
  package init(_ edtf: EDTF, calendar: CalendarSystem = .gregorian, written: CalendarDate? = nil) {
    self.edtf = edtf
    self.bounds = edtf.bounds
    self.calendar = calendar
    self.written = written
  }

  /// A date of any calendar.
  package init(_ date: CalendarDate, qualification: Qualification = []) throws(CalendarDateError) {
    let bounds = try date.bounds()
    let edtf = EDTF(bounds)
    self.edtf = qualification.isEmpty ? edtf : edtf.qualified(qualification)
    self.bounds = bounds
    self.calendar = date.calendar
    self.written = date.calendar == .gregorian ? nil : date
  }

  /// A day and month of a year that is not told, in a calendar whose days are not Gregorian.
  init(yearless date: EDTFDate, calendar: CalendarSystem) {
    edtf = .date(date)
    bounds = DateBounds(earliest: .unknown, latest: .unknown)
    self.calendar = calendar
    written = nil
  }

  /// The bounds beyond which even a doubtful date cannot mean; see ``EDTF/outerBounds``.
  package var outerBounds: DateBounds { edtf.qualification.isEmpty ? bounds : edtf.outerBounds }
}

extension HistoricalDate {
  /// Every day that this can mean, doubts allowed for, is before every day that the other can mean.
  package func isCertainlyBefore(_ other: HistoricalDate) -> Bool { outerBounds.isCertainlyBefore(other.outerBounds) }

  /// No day that this can mean, doubts allowed for, can be meant by the other.
  package func isCertainlyDisjoint(from other: HistoricalDate) -> Bool {
    outerBounds.isCertainlyDisjoint(from: other.outerBounds)
  }

  /// Whether it is given in the Julian calendar, at a time before there was another.
  package var isCustomary: Bool { written?.isCustomary ?? false }

  /// The date in a historian's English, under the name that the writer gave it: "26 January 1855 (Old Style)".
  package var words: String { written?.words ?? edtf.words }

  /// The same as it stands within parentheses: "26 January 1855 Old Style".
  package var wordsInParentheses: String { written?.wordsInParentheses ?? edtf.words }
}

extension EDTF {
  /// The same value with every date in it qualified, besides what it was.
  package func qualified(_ qualification: Qualification) -> EDTF {
    switch self {
    case .date(let date): .date(date.qualified(qualification))
    case .dateTime: self
    case .interval(let interval):
      .interval(EDTFInterval(interval.start.qualified(qualification), interval.end.qualified(qualification)))
    case .set(let set):
      .set(
        EDTFSet(
          set.choice,
          set.members.map { member in
            switch member {
            case .date(let date): .date(date.qualified(qualification))
            case .range(let first, let last): .range(first.qualified(qualification), last.qualified(qualification))
            case .upTo(let date): .upTo(date.qualified(qualification))
            case .from(let date): .from(date.qualified(qualification))
            }
          }))
    }
  }
}

extension EDTFEnd {
  fileprivate func qualified(_ qualification: Qualification) -> EDTFEnd {
    date.map { .date($0.qualified(qualification)) } ?? self
  }
}
