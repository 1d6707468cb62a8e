/// The earliest and the latest day that a date can mean.
///
/// An imprecise date is every day between. Statements about two dates are made here in two strengths: *certainly* holds
/// for every pair of days, *possibly* for at least one. An open or unknown end makes nothing certain on its side.
package struct DateBounds: Hashable, Sendable {
  package let earliest: DayBound
  package let latest: DayBound

  @inlinable package init(earliest: DayBound, latest: DayBound) {
    self.earliest = earliest
    self.latest = latest
  }

  @inlinable package init(_ earliest: DayNumber, _ latest: DayNumber) {
    self.init(earliest: .day(earliest), latest: .day(latest))
  }

  /// Exactly one day.
  @inlinable package init(_ day: DayNumber) { self.init(day, day) }

  /// The one day that is meant, where only one can be.
  package var day: DayNumber? { earliest == latest ? earliest.day : nil }

  /// How many days the span has; none where an end is open or unknown.
  package var dayCount: Int? {
    guard let first = earliest.day, let last = latest.day else { return nil }
    return last - first + 1
  }

  /// Whether neither end says anything.
  package var isUnlimited: Bool { earliest.day == nil && latest.day == nil }

  /// Every day of this date is before every day of the other.
  @inlinable package func isCertainlyBefore(_ other: DateBounds) -> Bool {
    guard let latest = latest.day, let earliest = other.earliest.day else { return false }
    return latest < earliest
  }

  /// Every day of this date is after every day of the other.
  @inlinable package func isCertainlyAfter(_ other: DateBounds) -> Bool { other.isCertainlyBefore(self) }

  /// No day of this date is a day of the other.
  package func isCertainlyDisjoint(from other: DateBounds) -> Bool {
    isCertainlyBefore(other) || isCertainlyAfter(other)
  }

  /// Some day of this date is before some day of the other.
  package func isPossiblyBefore(_ other: DateBounds) -> Bool {
    guard let earliest = earliest.day, let latest = other.latest.day else { return true }
    return earliest < latest
  }

  /// Some day of this date is a day of the other.
  package func possiblyOverlaps(_ other: DateBounds) -> Bool { !isCertainlyDisjoint(from: other) }

  /// Every day of this date is a day of the other. Where the other has no limit on a side, every day fits on that side.
  package func isCertainlyWithin(_ other: DateBounds) -> Bool {
    let startFits: Bool
    if let limit = other.earliest.day {
      startFits = earliest.day.map { $0 >= limit } ?? false
    } else {
      startFits = true
    }
    guard startFits, let limit = other.latest.day else { return startFits }
    return latest.day.map { $0 <= limit } ?? false
  }

  /// Whether a day can be meant.
  package func contains(_ day: DayNumber) -> Bool {
    (earliest.day.map { $0 <= day } ?? true) && (latest.day.map { day <= $0 } ?? true)
  }

  /// The smallest span that holds both.
  package func union(_ other: DateBounds) -> DateBounds {
    DateBounds(
      earliest: earliest.combined(with: other.earliest, choosing: min),
      latest: latest.combined(with: other.latest, choosing: max))
  }

  /// The span with so many days more on either side.
  package func widened(by days: Int) -> DateBounds {
    func moved(_ bound: DayBound, _ days: Int) -> DayBound { bound.day.map { .day($0 + days) } ?? bound }
    return DateBounds(earliest: moved(earliest, -days), latest: moved(latest, days))
  }

  /// The days that both allow; nothing where they are disjoint.
  package func intersection(_ other: DateBounds) -> DateBounds? {
    if isCertainlyDisjoint(from: other) { return nil }
    return DateBounds(
      earliest: earliest.narrowed(by: other.earliest, choosing: max),
      latest: latest.narrowed(by: other.latest, choosing: min))
  }
}

extension DayBound {
  /// The wider of two ends of the same side: no limit wins, and an open end over an unknown one.
  fileprivate func combined(with other: DayBound, choosing: (DayNumber, DayNumber) -> DayNumber) -> DayBound {
    switch (self, other) {
    case (.day(let left), .day(let right)): .day(choosing(left, right))
    case (.open, _), (_, .open): .open
    default: .unknown
    }
  }

  /// The narrower of two ends of the same side: a day wins over no limit.
  fileprivate func narrowed(by other: DayBound, choosing: (DayNumber, DayNumber) -> DayNumber) -> DayBound {
    switch (self, other) {
    case (.day(let left), .day(let right)): .day(choosing(left, right))
    case (.day, _), (.open, .open): self
    case (_, .day): other
    default: .unknown
    }
  }
}
