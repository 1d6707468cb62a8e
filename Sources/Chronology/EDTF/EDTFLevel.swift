extension EDTF {
  /// The lowest level, 0, 1 or 2, of ISO 8601-2 Annex A that has all that the value needs.
  package var level: Int {
    switch self {
    case .date(let date): date.level
    case .dateTime: 0
    case .interval(let interval): max(interval.start.level, interval.end.level)
    case .set: 2
    }
  }

  /// Whether the value goes beyond the standard: unspecified digits in a year before 0, which historians need for "the
  /// second century BC" (`-01XX`) and ISO 8601-2 does not provide.
  package var isExtension: Bool {
    dates.contains { $0.year.isNegative && $0.year.unspecified != 0 }
  }

  /// Every date that is written in the value, in order.
  package var dates: [EDTFDate] {
    switch self {
    case .date(let date), .dateTime(let date, _): [date]
    case .interval(let interval): [interval.start.date, interval.end.date].compactMap { $0 }
    case .set(let set):
      set.members.flatMap { member in
        switch member {
        case .date(let date), .upTo(let date), .from(let date): [date]
        case .range(let first, let last): [first, last]
        }
      }
    }
  }

  /// What is doubtful about any of its dates.
  package var qualification: Qualification {
    switch self {
    case .date(let date), .dateTime(let date, _): date.qualification
    default: dates.reduce(into: []) { $0.formUnion($1.qualification) }
    }
  }
}

extension EDTFEnd {
  package var date: EDTFDate? { if case .date(let date) = self { date } else { nil } }

  fileprivate var level: Int {
    // Level 1 lets the end of an interval be open, unknown or qualified as a whole; unspecified digits are level 2.
    date.map { $0.hasUnspecifiedDigits ? 2 : $0.level } ?? 1
  }
}

extension EDTFDate {
  package var level: Int {
    var level = 0
    if year.isNegative || year.significand > 9999 || division != nil { level = 1 }
    if year.exponent > 0 || year.significantDigits > 0 { return 2 }
    if let division, !division.isPlainSeason { return 2 }
    if hasUnspecifiedDigits {
      if !isUnspecifiedFromTheRight { return 2 }
      level = 1
    }
    if qualification.isEmpty { return level }
    let isWhole =
      (month == nil || monthQualification == yearQualification) && (day == nil || dayQualification == yearQualification)
    return isWhole ? 1 : 2
  }

  /// Whether a digit of any component is `X`.
  package var hasUnspecifiedDigits: Bool {
    year.unspecified != 0 || month?.unspecified ?? 0 != 0 || day?.unspecified ?? 0 != 0
  }

  /// The forms of level 1: `201X`, `20XX`, `2004-XX`, `1985-04-XX`, `1985-XX-XX`.
  private var isUnspecifiedFromTheRight: Bool {
    switch (year.unspecified, month?.unspecified, day?.unspecified) {
    case (1, nil, nil), (3, nil, nil), (0, 3, nil), (0, 0, 3), (0, 3, 3): true
    default: false
    }
  }
}
