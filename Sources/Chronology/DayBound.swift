/// One end of the span of days in which a date lies.
package enum DayBound: Hashable, Sendable {
  case day(DayNumber)
  /// There is no end on this side, and the writer says so: EDTF `..`.
  case open
  /// There is an end and nobody has said where: EDTF's empty interval end.
  case unknown

  /// The day, where there is one.
  @inlinable package var day: DayNumber? { if case .day(let day) = self { day } else { nil } }
}
