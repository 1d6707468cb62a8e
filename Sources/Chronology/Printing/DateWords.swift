extension EDTF {
  /// The date in a historian's English: "8 September 1951", "the 1730s, approximately", "until 1984", "44 BC".
  package var words: String {
    switch self {
    case .date(let date): return date.words
    case .dateTime(let date, let time): return "\(date.words), \(time.words)"
    case .interval(let interval): return interval.words
    case .set(let set): return set.words
    }
  }
}

extension EDTFInterval {
  fileprivate var words: String {
    switch (start, end) {
    case (.date(let first), .date(let last)): "from \(first.words) to \(last.words)"
    case (.open, .date(let last)): "until \(last.words)"
    case (.unknown, .date(let last)): "until \(last.words), the beginning unknown"
    case (.date(let first), .open): "from \(first.words) on"
    case (.date(let first), .unknown): "from \(first.words), the end unknown"
    default: "at any time"
    }
  }
}

extension EDTFSet {
  fileprivate var words: String {
    let list = members.map { member in
      switch member {
      case .date(let date): date.words
      case .range(let first, let last):
        choice == .oneOf ? "between \(first.words) and \(last.words)" : "all from \(first.words) to \(last.words)"
      case .upTo(let date): "\(date.words) or earlier"
      case .from(let date): "\(date.words) or later"
      }
    }
    let joint = choice == .oneOf ? "or" : "and"
    guard let last = list.last, list.count > 1 else { return list.first ?? "" }
    return "\(list.dropLast().joined(separator: ", ")) \(joint) \(last)"
  }
}

extension EDTFDate {
  /// The date in English, with what is doubtful about it.
  package var words: String {
    let isWhole =
      (month == nil || monthQualification == yearQualification) && (day == nil || dayQualification == yearQualification)
    if isWhole { return yearQualification.around(plainWords, isStretch: isStretch) }
    let parts = [
      ("year", yearQualification), ("month", month == nil ? [] : monthQualification),
      ("day", day == nil ? [] : dayQualification),
    ].filter { !$0.1.isEmpty }.map { "the \($0.0) \($0.1.adjective)" }
    return "\(plainWords) (\(parts.joined(separator: ", ")))"
  }

  /// Whether the words name a stretch, before which "about" reads badly: "the 1730s".
  private var isStretch: Bool { month == nil && (year.unspecified != 0 || year.significantDigits != 0) }

  private var plainWords: String {
    guard let month else { return year.words }
    if let division { return division.words(ofYear: year) }
    switch (month.number, day?.number, day) {
    case (let month?, let day?, _): return "\(day) \(monthName(month)) \(year.wordsAfterMonth)"
    case (let month?, nil, nil): return "\(monthName(month)) \(year.wordsAfterMonth)"
    case (let month?, nil, let day?) where day == .unspecified:
      return "some day of \(monthName(month)) \(year.wordsAfterMonth)"
    case (nil, nil, nil) where month == .unspecified: return "some month of \(year.words)"
    case (nil, nil, let day?) where month == .unspecified && day == .unspecified: return "some day of \(year.words)"
    default: return boundsInWords
    }
  }

  /// For patterns of unspecified digits that have no name.
  private var boundsInWords: String {
    guard let first = extremeDay(latest: false), let last = extremeDay(latest: true) else { return description }
    return "a day from \(EDTFDate(first).words) to \(EDTFDate(last).words) like \(description)"
  }
}

extension EDTFYear {
  /// "1951", "44 BC", "AD 79", "the 1730s", "the 18th century", "the year 170,000,000"
  package var words: String {
    let range = range
    if significantDigits > 0 {
      let digits = significantDigits == 1 ? "the first digit" : "the first \(significantDigits) digits"
      let estimate = EDTFYear(magnitude: significand, isNegative: isNegative, exponent: exponent)
      return "\(estimate.words), of which \(digits) are certain"
    }
    switch unspecified {
    case 0:
      guard exponent == 0 || significand <= 9_999_999 && exponent <= 12 else {
        return "the year \(isNegative ? "−" : "")\(significand) × 10^\(exponent)"
      }
      return yearInWords(range.lowerBound)
    case 1: return isNegative ? spanInWords : "the \(range.lowerBound)s"
    case 3:
      if isNegative { return spanInWords }
      let century = range.lowerBound / 100 + 1
      return range.lowerBound == 0 ? "the first century AD" : "the \(ordinal(century)) century"
    case 15: return isNegative ? spanInWords : "some year"
    default: return spanInWords
    }
  }

  /// After the name of a month: "May of the 1730s", but "May 1730".
  fileprivate var wordsAfterMonth: String {
    unspecified == 15 ? "of some year" : unspecified == 0 ? words : "in \(words)"
  }

  private var spanInWords: String {
    isNegative || [1, 3, 7, 15].contains(unspecified)
      ? "between \(yearInWords(range.lowerBound)) and \(yearInWords(range.upperBound))"
      : "a year from \(range.lowerBound) to \(range.upperBound) like \(description)"
  }
}

extension EDTFDivision {
  fileprivate func words(ofYear year: EDTFYear) -> String {
    let hemisphere =
      (25...28).contains(rawValue) ? "northern " : (29...32).contains(rawValue) ? "southern " : ""
    let spillsOver = months.first + months.count > 13
    if spillsOver, let number = year.number, number >= 1 {
      let next = (number + 1) % 100 == 0 ? "\(number + 1)" : "\(TwoDigits(number + 1))"
      return "\(hemisphere)\(name) \(number)–\(next)"
    }
    return rawValue <= 32 ? "\(hemisphere)\(name) \(year.words)" : "the \(name) of \(year.words)"
  }

  /// "spring", "second quarter"
  package var name: String {
    switch self {
    case .spring, .northernSpring, .southernSpring: "spring"
    case .summer, .northernSummer, .southernSummer: "summer"
    case .autumn, .northernAutumn, .southernAutumn: "autumn"
    case .winter, .northernWinter, .southernWinter: "winter"
    case .firstQuarter: "first quarter"
    case .secondQuarter: "second quarter"
    case .thirdQuarter: "third quarter"
    case .fourthQuarter: "fourth quarter"
    case .firstQuadrimester: "first four months"
    case .secondQuadrimester: "second four months"
    case .thirdQuadrimester: "last four months"
    case .firstSemester: "first half"
    case .secondSemester: "second half"
    }
  }
}

extension EDTFTime {
  fileprivate var words: String {
    let clock = [hour, minute, second].map { TwoDigits(Int($0)).description }.joined(separator: ":")
    switch zone {
    case .local: return clock
    case .utc: return "\(clock) UTC"
    case .hours(let hours): return "\(clock) (UTC\(hours < 0 ? "−" : "+")\(abs(Int(hours))))"
    case .minutes(let minutes):
      let distance = abs(Int(minutes))
      let rest = distance % 60 == 0 ? "" : ":\(TwoDigits(distance % 60))"
      return "\(clock) (UTC\(minutes < 0 ? "−" : "+")\(distance / 60)\(rest))"
    }
  }
}

extension Qualification {
  fileprivate func around(_ words: String, isStretch: Bool) -> String {
    if isEmpty { return words }
    if isStretch { return "\(words), \(contains(.approximate) ? "approximately" : "perhaps")" }
    switch self {
    case .approximate: return "about \(words)"
    case .uncertain: return "perhaps \(words)"
    default: return "perhaps about \(words)"
    }
  }

  fileprivate var adjective: String {
    switch self {
    case .approximate: "approximate"
    case .uncertain: "uncertain"
    default: "uncertain and approximate"
    }
  }
}

/// An astronomical year as historians write it: "1951", "AD 79", "44 BC"; years of more than four digits in groups.
package func yearInWords(_ year: Int) -> String {
  if year > 9999 { return "the year \(grouped(year))" }
  if year < -9999 { return "the year −\(grouped(-year))" }
  if year <= 0 { return "\(1 - year) BC" }
  return year < 1000 ? "AD \(year)" : "\(year)"
}

/// 1st, 2nd, 3rd, 4th … 11th, 21st
func ordinal(_ number: Int) -> String {
  let suffix =
    (11...13).contains(number % 100)
    ? "th" : number % 10 == 1 ? "st" : number % 10 == 2 ? "nd" : number % 10 == 3 ? "rd" : "th"
  return "\(number)\(suffix)"
}

/// 170,000,000
private func grouped(_ number: Int) -> String {
  var rest = number.magnitude
  var groups: [String] = []
  while rest >= 1000 {
    let group = rest % 1000
    groups.append((group < 10 ? "00" : group < 100 ? "0" : "") + "\(group)")
    rest /= 1000
  }
  return (["\(rest)"] + groups.reversed()).joined(separator: ",")
}
