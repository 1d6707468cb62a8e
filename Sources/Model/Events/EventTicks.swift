import Chronology

/// How days are counted in the network of time.
///
/// A point that is dated to a day lies in a window at its start. Within it there is room for 65,536 events in strict order,
/// and the rest of the day, 255 times as long, keeps the distance between two days exact.
enum EventTicks {
  static let day = 1 << 24
  static let window = 1 << 16
  /// Beyond this many days from day 0, some 11 million years, a date bounds nothing.
  static let farthestDay = 1 << 32

  /// The first tick of the window of a day.
  static func earliest(_ bound: DayBound) -> Int? { start(bound) }

  /// The last tick of the window of a day.
  static func latest(_ bound: DayBound) -> Int? { start(bound).map { $0 + window } }

  private static func start(_ bound: DayBound) -> Int? {
    guard let value = bound.day?.value, abs(value) <= farthestDay else { return nil }
    return value * day
  }

  /// The first day in whose window, or after it, a tick can be.
  static func firstDay(from tick: Int) -> DayNumber {
    let shifted = tick - window
    return DayNumber(shifted >= 0 ? (shifted + day - 1) / day : -(-shifted / day))
  }

  /// The last day at or before a tick.
  static func lastDay(to tick: Int) -> DayNumber {
    DayNumber(tick >= 0 ? tick / day : -((-tick + day - 1) / day))
  }
}
