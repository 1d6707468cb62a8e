extension EDTFError {
  /// The fault itself. Its wording is ``EDTFError/message``.
  package enum Reason: Hashable, Sendable {
    // Not EDTF.
    case empty
    /// White space, which EDTF has nowhere.
    case space
    /// Something where nothing more, or something else, can stand.
    case unexpected
    /// A dash, minus sign or full-width digit in place of the ASCII character.
    case lookalike
    /// `1984..` without brackets.
    case dotsOutsideSet
    /// A `+` before a year.
    case plusSign
    /// `-0000`
    case negativeZero
    /// Fewer than four digits: `198`, `19`, `44`.
    case shortYear
    /// More than four digits without `Y`.
    case longYear
    /// `Y1985`: a `Y` before a year of four digits or fewer.
    case needlessLetter
    /// `Y018470`
    case leadingZero
    /// More digits than are kept exactly.
    case tooManyDigits
    /// `19850412`
    case missingHyphens
    /// `1985/04/12`, `1985.04.12`
    case foreignSeparator
    /// A month or day that does not have two digits: `1985-4-12`.
    case shortComponent
    /// `1985-W15`
    case weekDate
    /// `1985-102`
    case ordinalDate
    /// `P1Y2M`, `R12/1985/1990`
    case duration
    /// A season or quarter with a day: `2019-21-05`.
    case dayOfDivision
    /// Two marks at one place, where the second adds nothing or contradicts: `1984??`.
    case repeatedQualification
    /// `E` without digits or with a leading zero.
    case exponent
    /// `S0`, more significant digits than the year has, or significant digits beside unspecified ones.
    case significantDigits
    /// `T10:30`, `T25:00:00`, `T1:10:10`, `T09-30-01`, `T10:10:10.5`
    case incompleteTime, timeOutOfRange, timeDigits, timeSeparator, fractionalSecond
    /// `+0230`, `+15:00`, `-00:00`
    case zone, zoneOutOfRange
    /// A time with a month or year alone, or with a year before 0.
    case timeWithoutDay, timeBeforeYearZero
    /// A time in an interval or set.
    case timeInCompound
    /// More than one `/`.
    case tooManyEnds
    case emptySet, unclosedSet, emptyMember
    /// `..` alone as a member, or open in the middle of a set.
    case openMember
    /// Words or era names: `44 BC`, `c. 1450`.
    case words
    // The draft of 2012.
    case outdatedUnspecified, outdatedUnknown, outdatedOpen, outdatedQualification, outdatedLetter
    case outdatedGrouping, outdatedSeason, outdatedMaskedPrecision
    // Days that do not exist.
    /// No month 0, 13 or 42.
    case noSuchMonth(Int)
    /// No day of that number in any year's month, or not in that year; 29 February may exist in the Julian calendar.
    case noSuchDay(year: Int?, month: Int, day: Int, isJulian: Bool)
    /// No digits in place of the `X` make a date.
    case noCompletion
    // Intervals.
    case reversed
  }

  /// Which of the linter's rules the fault belongs to.
  package var kind: Kind {
    switch reason {
    case .outdatedUnspecified, .outdatedUnknown, .outdatedOpen, .outdatedQualification, .outdatedLetter,
      .outdatedGrouping, .outdatedSeason, .outdatedMaskedPrecision:
      .outdated
    case .noSuchMonth, .noSuchDay, .noCompletion: .impossible
    case .reversed: .reversed
    default: .malformed
    }
  }
}
