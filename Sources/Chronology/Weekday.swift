/// A day of the week, numbered as ISO 8601 does: Monday 1 to Sunday 7.
package enum Weekday: Int, Hashable, Sendable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// The English name, capitalised.
  package var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}

extension DayNumber {
  /// The day of the week: day 0 was a Monday, and the seven days have never been interrupted (but see Alaska and the
  /// Philippines, where the date line moved and a weekday with it).
  package var weekday: Weekday { Weekday(rawValue: 1 + value.remainder(floored: 7)) ?? .monday }
}
