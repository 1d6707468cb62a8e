/// Why a string that should be a date is none.
package struct DateReadingError: Error, Hashable, Sendable {
  /// Bytes at fault: indices of the slice that was read.
  package let range: Range<Int>
  package let kind: Kind
  /// What is wrong and why, in a sentence without a full stop.
  package let message: String
  /// What to write for the whole date, where that is clear; itself a date.
  package let suggestion: String?
  /// What to write for each of several things that may have been meant: `12/04/1985`.
  package let alternatives: [String]

  package enum Kind: Hashable, Sendable {
    /// No date in EDTF, nor in the way of its own calendar.
    case malformed
    /// EDTF of the draft of 2012.
    case outdated
    /// A day or month that does not exist.
    case impossible
    /// A day that the country's calendar left out.
    case skipped
    /// An interval that ends before it begins.
    case reversed
    /// A name before `:` that is no calendar.
    case unknownCalendar
    /// A date in words or figures that may be several; ``DateReadingError/alternatives`` has them.
    case ambiguous
  }

  package init(
    _ range: Range<Int>, _ kind: Kind, _ message: String, suggestion: String? = nil, alternatives: [String] = []
  ) {
    self.range = range
    self.kind = kind
    self.message = message
    self.suggestion = suggestion
    self.alternatives = alternatives
  }

  /// An error of EDTF, `start` bytes further on, with `prefix` before its suggestion.
  init(_ error: EDTFError, from start: Int, prefix: String = "") {
    let kind: Kind =
      switch error.kind {
      case .malformed: .malformed
      case .outdated: .outdated
      case .impossible: .impossible
      case .reversed: .reversed
      }
    self.init(
      start + error.range.lowerBound..<start + error.range.upperBound, kind, error.message,
      suggestion: error.suggestion.map { prefix + $0 })
  }

  /// A date that its calendar does not have.
  init(_ error: CalendarDateError, _ date: CalendarDate, range: Range<Int>) {
    self.init(range, .impossible, error.message(for: date))
  }
}

extension CalendarDateError {
  fileprivate func message(for date: CalendarDate) -> String {
    func name(_ day: DayNumber) -> String { EDTFDate(day).words }
    let era: String =
      switch date.era {
      case .japanese(let era): era.name
      case .reign(let reign): reign.name
      case nil: date.calendar.name
      }
    return switch self {
    case .noSuchYear:
      date.calendar == .frenchRepublican
        ? "the calendar of the Republic had the years I to XIV" : "\(era) had no year \(date.year)"
    case .noSuchMonth:
      date.isLeapMonth
        ? "that year had no leap month after month \(date.month ?? 0)" : "that year has no month \(date.month ?? 0)"
    case .noSuchDay(let length): "that month had \(length) days"
    case .eraHasEnded(let day): "\(era) ended on \(name(day))"
    case .eraHasNotBegun(let day): "\(era) began on \(name(day))"
    case .replaced(let day): "that day never was: the Gregorian calendar began on \(name(day))"
    case .noEra: "the year needs an era"
    }
  }
}
