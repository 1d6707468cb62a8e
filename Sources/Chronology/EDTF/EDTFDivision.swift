/// A part of a year that EDTF writes in the place of the month.
///
/// ISO 8601-2 gives the numbers and leaves the days to the writer. Seasons are taken as meteorologists and most
/// historians take them, three whole months each; winter begins in December and ends in the next year.
package enum EDTFDivision: Int, Hashable, Sendable, CaseIterable {
  case spring = 21
  case summer, autumn, winter
  case northernSpring, northernSummer, northernAutumn, northernWinter
  case southernSpring, southernSummer, southernAutumn, southernWinter
  case firstQuarter, secondQuarter, thirdQuarter, fourthQuarter
  case firstQuadrimester, secondQuadrimester, thirdQuadrimester
  case firstSemester, secondSemester

  /// The first month, and how many months there are; they may go on into the next year.
  package var months: (first: Int, count: Int) {
    switch self {
    case .spring, .northernSpring, .southernAutumn: (3, 3)
    case .summer, .northernSummer, .southernWinter: (6, 3)
    case .autumn, .northernAutumn, .southernSpring: (9, 3)
    case .winter, .northernWinter, .southernSummer: (12, 3)
    case .firstQuarter: (1, 3)
    case .secondQuarter: (4, 3)
    case .thirdQuarter: (7, 3)
    case .fourthQuarter: (10, 3)
    case .firstQuadrimester: (1, 4)
    case .secondQuadrimester: (5, 4)
    case .thirdQuadrimester: (9, 4)
    case .firstSemester: (1, 6)
    case .secondSemester: (7, 6)
    }
  }

  /// Whether the part is one of the four seasons without a hemisphere, which are all that level 1 has.
  package var isPlainSeason: Bool { rawValue <= Self.winter.rawValue }
}

extension EDTFDate {
  /// A season, quarter or other part of an astronomical year.
  package init(_ year: Int, _ division: EDTFDivision) { self.init(EDTFYear(year), month: TwoDigits(division.rawValue)) }

  /// The season or other part of the year that stands in the place of the month.
  package var division: EDTFDivision? { month?.number.flatMap(EDTFDivision.init(rawValue:)) }
}
