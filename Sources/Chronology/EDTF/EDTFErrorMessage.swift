extension EDTFError: CustomStringConvertible {
  package var description: String { message }

  /// What is wrong and why, in a sentence without a full stop.
  package var message: String {
    switch reason {
    case .empty: "there is no date here"
    case .space: "EDTF has no spaces"
    case .unexpected: "this does not belong in an EDTF date"
    case .lookalike: "this character only looks like the one that EDTF has"
    case .dotsOutsideSet: "`..` without brackets is an end of an interval only beside `/`"
    case .plusSign: "a year has no plus sign"
    case .negativeZero: "there is no year `-0000`: 1 BC is `0000`, and 2 BC `-0001`"
    case .shortYear: "a year has four digits: the year 44 is `0044`, the 440s are `044X`"
    case .longYear: "a year of more than four digits begins with `Y`"
    case .needlessLetter: "`Y` is only for years of more than four digits"
    case .leadingZero: "a year after `Y` has no leading zero"
    case .tooManyDigits: "years of more than 18 digits are written with an exponent: `Y17E18`"
    case .missingHyphens: "year, month and day stand apart by hyphens"
    case .foreignSeparator: "year, month and day stand apart by hyphens; `/` is between the ends of an interval"
    case .shortComponent: "months and days have two digits"
    case .weekDate: "EDTF has no week dates"
    case .ordinalDate: "EDTF has no days of the year, and a month or day has two digits"
    case .duration: "EDTF has no durations and no repeated intervals"
    case .dayOfDivision: "a season or another part of a year has no day"
    case .repeatedQualification: "one mark is enough"
    case .exponent: "after `E` stands a number from 1 to 9999"
    case .significantDigits:
      "after `S` stands the number of significant digits, at least 1 and at most all of the year's"
    case .incompleteTime: "a time has hours, minutes and seconds"
    case .timeOutOfRange: "there is no such time; a day runs from 00:00:00 to 23:59:59"
    case .timeDigits: "hours, minutes and seconds have two digits"
    case .timeSeparator: "a time is written `T23:20:30`"
    case .fractionalSecond: "EDTF has no fractions of a second"
    case .zone: "a zone is written `Z`, `+04` or `+04:30`"
    case .zoneOutOfRange:
      "no place is so far from Greenwich; a zone is `Z`, or from `-14:00` to `+14:00` but not `-00:00`"
    case .timeWithoutDay: "a time belongs to one exact day"
    case .timeBeforeYearZero: "EDTF has no times in years before 0"
    case .timeInCompound: "intervals and sets have dates without times"
    case .tooManyEnds: "an interval has two ends"
    case .emptySet: "a set has at least one date"
    case .unclosedSet: "the bracket is not closed"
    case .emptyMember: "a date is missing beside the comma"
    case .openMember: "`..` stands between two dates, before the first or after the last"
    case .words: "this is not EDTF, which has digits and marks alone"
    case .outdatedUnspecified: "`u` was the draft of 2012; an unspecified digit is `X`"
    case .outdatedMaskedPrecision: "`x` was the draft of 2012; a decade is `196X`"
    case .outdatedUnknown: "`unknown` was the draft of 2012; an unknown end of an interval is left empty"
    case .outdatedOpen: "`open` was the draft of 2012; an open end of an interval is `..`"
    case .outdatedQualification: "`?~` was the draft of 2012; uncertain and approximate together are `%`"
    case .outdatedLetter:
      "small letters were the draft of 2012; long years, exponents and significant digits are `Y`, `E`, `S`"
    case .outdatedGrouping: "parentheses were the draft of 2012; a mark after a component concerns it and all before it"
    case .outdatedSeason: "`^` was the draft of 2012; seasons of a hemisphere are the numbers 25 to 32"
    case .noSuchMonth(let month):
      "there is no month \(month): months are 01 to 12, seasons and other parts of a year 21 to 41"
    case .noSuchDay(let year, let month, let day, let isJulian):
      Self.message(year: year, month: month, day: day, isJulian: isJulian)
    case .noCompletion: "no digits in place of the `X` make a day that exists"
    case .reversed: "the interval ends before it begins"
    }
  }

  private static func message(year: Int?, month: Int, day: Int, isJulian: Bool) -> String {
    let name = monthName(month)
    guard let year, day > 0, day <= GregorianCalendar.days(inMonth: month, of: 2000) else {
      return "there is no \(day) \(name): \(name) has \(GregorianCalendar.days(inMonth: month, of: 2000)) days"
        + (month == 2 ? " at most" : "")
    }
    let isCommon = "\(year) is no leap year"
    return isJulian
      ? "there is no \(day) \(name) \(year) in the Gregorian calendar, where \(isCommon); in the Julian calendar there is"
      : "there is no \(day) \(name) \(year): \(isCommon)"
  }
}
