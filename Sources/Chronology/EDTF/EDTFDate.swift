/// A year, a month, season or other part of a year, or a day: one date of EDTF.
package struct EDTFDate: Hashable, Sendable {
  package var year: EDTFYear
  /// A month 1...12, or a part of the year 21...41 (``EDTFDivision``).
  package var month: TwoDigits?
  /// A day of the month; only with a month 1...12.
  package var day: TwoDigits?
  /// What is doubtful about the year, the month and the day; nothing for a component that is not given.
  package var yearQualification: Qualification = []
  package var monthQualification: Qualification = []
  package var dayQualification: Qualification = []

  package init(_ year: EDTFYear, month: TwoDigits? = nil, day: TwoDigits? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// A year, month or day of the proleptic Gregorian calendar, the year astronomical (0 is 1 BC).
  package init(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) {
    self.init(EDTFYear(year), month: month.map { TwoDigits($0) }, day: day.map { TwoDigits($0) })
  }

  /// The ten years that share all but their last digit with a year: `173X`.
  package static func decade(of year: Int) -> EDTFDate { EDTFDate(EDTFYear(year, unspecifiedDigits: 1)) }
  /// The hundred years that share all but their last two digits with a year: `17XX`.
  package static func century(of year: Int) -> EDTFDate { EDTFDate(EDTFYear(year, unspecifiedDigits: 2)) }

  /// The same date with every component qualified, besides what it was.
  package func qualified(_ qualification: Qualification) -> EDTFDate {
    var copy = self
    copy.yearQualification.formUnion(qualification)
    if month != nil { copy.monthQualification.formUnion(qualification) }
    if day != nil { copy.dayQualification.formUnion(qualification) }
    return copy
  }

  /// What is doubtful about any component.
  package var qualification: Qualification {
    yearQualification.union(monthQualification).union(dayQualification)
  }
}

/// What a writer says about the certainty of a component: EDTF `?`, `~`, and `%` for both.
package struct Qualification: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `?`: the source may be wrong or misread.
  package static let uncertain = Qualification(rawValue: 1)
  /// `~`: near this, estimated.
  package static let approximate = Qualification(rawValue: 2)
}

/// Two digits of a month or a day, either of which may be unspecified (`X`).
package struct TwoDigits: Hashable, Sendable {
  /// The number with 0 for each unspecified digit.
  package let value: UInt8
  /// Bit 0 for the ones, bit 1 for the tens.
  package let unspecified: UInt8

  /// A number 0...99, modulo 100.
  package init(_ value: Int, unspecified: UInt8 = 0) {
    self.value = UInt8(truncatingIfNeeded: value.remainder(floored: 100))
    self.unspecified = unspecified & 3
  }

  /// `XX`
  package static let unspecified = TwoDigits(0, unspecified: 3)

  /// The number, where both digits are given.
  package var number: Int? { unspecified == 0 ? Int(value) : nil }
}

extension EDTFDate {
  /// A day in the proleptic Gregorian calendar.
  package init(_ day: DayNumber) {
    let (year, month, day) = GregorianCalendar.components(of: day)
    self.init(year, month, day)
  }
}
