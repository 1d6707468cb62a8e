/// A date as the Extended Date/Time Format writes it: ISO 8601-2:2019 Annex A, which is the Library of Congress
/// specification of 4 February 2019, at levels 0, 1 and 2.
///
/// Two values are equal when they are written alike but for the place of qualification marks.
///
/// Where the standard leaves a question open, or its readers answer it differently, this is the answer here:
///
/// - Years before 0 are of level 1; `XXXX` and `XXXX-XX` of level 2. `-0000` is no year.
/// - Unspecified digits in years before 0 (`-01XX`, 200 to 101 BC) are read as an extension (``isExtension``): the standard
///   has them of years 0000 to 9999 only, and historians need the second century BC.
/// - Spaces are allowed nowhere, `Y` only before years of more than four digits. A year after `Y` has at most 18 digits
///   besides its exponent.
/// - Days must exist: `1900-02-29` does not, and `1985-02-3X` no digit completes.
/// - Seasons are March to May, June to August, September to November, and December to February of the next year; a
///   quadrimester has four months.
/// - `1950S2` is some year from 1900 to 1999, estimated at 1950. `Y171010000S3` is 171000000 to 171999999: significant digits
///   are counted from the left, whatever the example that is printed in both standards says.
/// - An unknown end (`1985/`) and an open one (`1985/..`) are kept apart. `../..` and `/` are read and say nothing
///   (``EDTFInterval/isVacuous``). An interval is reversed, and refused, when every day of its start is after every day of
///   its end; ends that overlap are in order.
/// - Qualified seasons, intervals of seasons, and two marks on one component are read; the standard does not forbid them.
/// - A time has hours, minutes and seconds; a leap second is one; the day is the writer's own, whatever the zone. Zones
///   reach to fourteen hours on both sides of Greenwich. Years before 0 have no times, intervals and sets no times.
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
