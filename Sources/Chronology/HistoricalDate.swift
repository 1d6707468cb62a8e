/// A date of history: what can be meant by it, in days, and the calendar in which it was written.
package struct HistoricalDate: Hashable, Sendable {
  /// The date in the proleptic Gregorian calendar, as EDTF writes it.
  package let edtf: EDTF
  /// The earliest and latest day. Those of ``edtf``.
  package let bounds: DateBounds
  /// The calendar in which the writer gave it.
  package let calendar: CalendarSystem

  /// A date written in the Gregorian calendar, or converted to it from another.
  package init(_ edtf: EDTF, calendar: CalendarSystem = .gregorian) {
    self.edtf = edtf
    self.bounds = edtf.bounds
    self.calendar = calendar
  }
}
