/// A date as the Extended Date/Time Format writes it: ISO 8601-2:2019 Annex A, which is the Library of Congress
/// specification of 4 February 2019, at levels 0, 1 and 2.
///
/// Two values are equal when they are written alike but for the place of qualification marks.
package enum EDTF: Hashable, Sendable {
  case date(EDTFDate)
  /// A time of a civil day; the day is the writer's own, whatever the zone.
  case dateTime(EDTFDate, EDTFTime)
  case interval(EDTFInterval)
  case set(EDTFSet)
}

/// A stretch of time between two dates, `1964/2008`.
package struct EDTFInterval: Hashable, Sendable {
  package var start: EDTFEnd
  package var end: EDTFEnd

  package init(_ start: EDTFEnd, _ end: EDTFEnd) {
    self.start = start
    self.end = end
  }
}

/// One end of an interval.
package enum EDTFEnd: Hashable, Sendable {
  case date(EDTFDate)
  /// `..`: no end is specified, and the writer means it.
  case open
  /// Nothing: there is an end, and it is not known.
  case unknown
}

/// Several dates of which one, or all, are meant: `[1667,1668,1670..1672]`, `{1960,1961-12}`.
package struct EDTFSet: Hashable, Sendable {
  package enum Choice: Hashable, Sendable {
    /// `[ ]`
    case oneOf
    /// `{ }`
    case allOf
  }

  package enum Member: Hashable, Sendable {
    case date(EDTFDate)
    /// `1670..1672`, both included.
    case range(EDTFDate, EDTFDate)
    /// `..1984`: the date or any before it. Only the first member.
    case upTo(EDTFDate)
    /// `1984..`: the date or any after it. Only the last member.
    case from(EDTFDate)
  }

  package var choice: Choice
  /// At least one.
  package var members: [Member]

  package init(_ choice: Choice, _ members: [Member]) {
    self.choice = choice
    self.members = members
  }
}

extension EDTF {
  /// From one date to another.
  package static func interval(_ start: EDTFDate, _ end: EDTFDate) -> EDTF {
    .interval(EDTFInterval(.date(start), .date(end)))
  }
  /// `../date`
  package static func until(_ end: EDTFDate) -> EDTF { .interval(EDTFInterval(.open, .date(end))) }
  /// `date/..`
  package static func since(_ start: EDTFDate) -> EDTF { .interval(EDTFInterval(.date(start), .open)) }
  /// `[a,b,…]`
  package static func oneOf(_ dates: [EDTFDate]) -> EDTF { .set(EDTFSet(.oneOf, dates.map { .date($0) })) }
}
