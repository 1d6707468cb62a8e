/// One day of history, whatever a calendar calls it: its Julian Day Number.
///
/// The count of days whose day 0 is 24 November −4713 (proleptic Gregorian); 1951-09-08 is 2,433,898. Civil days, not
/// instants: the number belongs to the day from midnight to midnight that holds the noon of that Julian date.
package struct DayNumber: Hashable, Comparable, Sendable {
  package let value: Int

  /// A value past ``farthest`` on either side is taken as that limit.
  @inlinable package init(_ value: Int) { self.value = min(max(value, -Self.farthest), Self.farthest) }

  /// The largest distance from day 0, in days: about 10¹⁶ years. Leaves room in an `Int` for sums and differences.
  package static let farthest = (1 << 62) - 1

  @inlinable package static func < (left: DayNumber, right: DayNumber) -> Bool { left.value < right.value }

  /// So many days later, or, negative, earlier. Stops at ``farthest``.
  @inlinable package static func + (day: DayNumber, days: Int) -> DayNumber {
    let (sum, overflow) = day.value.addingReportingOverflow(days)
    return DayNumber(overflow ? (days < 0 ? .min : .max) : sum)
  }
  /// So many days earlier. Stops at ``farthest``.
  @inlinable package static func - (day: DayNumber, days: Int) -> DayNumber { day + (days == .min ? .max : -days) }
  /// How many days from `right` to `left`.
  @inlinable package static func - (left: DayNumber, right: DayNumber) -> Int { left.value - right.value }
}
