extension EDTFParser {
  /// One date: year, month or part of a year, and day, each perhaps with marks of doubt and unspecified digits.
  mutating func parseDate() throws(EDTFError) -> EDTFDate {
    let start = place
    let yearMark = try takeMark()
    let isLong = next == UInt8(ascii: "Y")
    var date = EDTFDate(isLong ? try parseLongYear() : try parseYear())
    date.yearQualification = yearMark
    if let mark = try takeMarkAfterComponent() { date.yearQualification.formUnion(mark) }
    guard next == UInt8(ascii: "-") else { return date }
    if isLong || date.year.significantDigits > 0 { throw fault(.unexpected) }

    place += 1
    let monthStart = place
    date.monthQualification = try takeMark()
    let month = try parseTwoDigits()
    date.month = month
    if let mark = try takeMarkAfterComponent() {
      date.yearQualification.formUnion(mark)
      date.monthQualification.formUnion(mark)
    }
    try check(month, from: monthStart)
    guard next == UInt8(ascii: "-") else { return date }

    place += 1
    let dayStart = place
    date.dayQualification = try takeMark()
    let day = try parseTwoDigits()
    date.day = day
    if let mark = try takeMarkAfterComponent() {
      date.yearQualification.formUnion(mark)
      date.monthQualification.formUnion(mark)
      date.dayQualification.formUnion(mark)
    }
    if month.number ?? 0 > 12 { throw EDTFError(dayStart..<place, .dayOfDivision) }
    try check(date, month: month, day: day, from: start, dayFrom: dayStart)
    return date
  }

  /// A mark to the left of a component.
  private mutating func takeMark() throws(EDTFError) -> Qualification {
    let mark = Self.qualification(next)
    if mark.isEmpty { return mark }
    place += 1
    if !Self.qualification(next).isEmpty { throw doubleMark() }
    return mark
  }

  /// A mark to the right of a component, which concerns it and all to its left.
  private mutating func takeMarkAfterComponent() throws(EDTFError) -> Qualification? {
    let mark = Self.qualification(next)
    if mark.isEmpty { return nil }
    place += 1
    if !Self.qualification(next).isEmpty { throw doubleMark() }
    return mark
  }

  /// Two marks together: those of 2012 where they are the two, and nonsense otherwise.
  private func doubleMark() -> EDTFError {
    let both = Self.qualification(bytes[place - 1]).symmetricDifference(Self.qualification(next))
    return EDTFError(
      place - 1..<place + 1, both == [.uncertain, .approximate] ? .outdatedQualification : .repeatedQualification)
  }

  static func qualification(_ byte: UInt8) -> Qualification {
    switch byte {
    case UInt8(ascii: "?"): .uncertain
    case UInt8(ascii: "~"): .approximate
    case UInt8(ascii: "%"): [.uncertain, .approximate]
    default: []
    }
  }

  /// Four digits, perhaps after a minus, perhaps some `X`, perhaps with significant digits.
  private mutating func parseYear() throws(EDTFError) -> EDTFYear {
    let start = place
    let isNegative = take(UInt8(ascii: "-"))
    if next == UInt8(ascii: "+") { throw fault(.plusSign) }
    let digits = place
    var (magnitude, unspecified): (Int, UInt8) = (0, 0)
    while let digit = nextDigit() {
      if place - digits == 4 {
        while nextDigit() != nil { place += 1 }
        throw fault(place - digits == 8 && !isNegative ? .missingHyphens : .longYear, readFrom: start)
      }
      magnitude = magnitude * 10 + (digit ?? 0)
      unspecified = unspecified << 1 | (digit == nil ? 1 : 0)
      place += 1
    }
    let count = place - digits
    if count < 4 {
      if count == 0 { throw fault(.unexpected, from: start) }
      throw fault(.shortYear, readFrom: start)
    }
    if isNegative && magnitude == 0 && unspecified == 0 { throw fault(.negativeZero, readFrom: start) }
    let significant = try parseSignificantDigits(ofTotal: 4)
    if significant > 0 && unspecified != 0 { throw fault(.significantDigits, readFrom: start) }
    return EDTFYear(
      magnitude: magnitude, isNegative: isNegative, significantDigits: significant, unspecified: unspecified)
  }

  /// `Y`, perhaps a minus, more than four digits or an exponent that makes as many, perhaps significant digits.
  private mutating func parseLongYear() throws(EDTFError) -> EDTFYear {
    let start = place
    place += 1
    let isNegative = take(UInt8(ascii: "-"))
    let digits = place
    var magnitude = 0
    while case .some(.some(let digit)) = nextDigit() {
      if place - digits == 18 { throw fault(.tooManyDigits, from: start) }
      magnitude = magnitude * 10 + digit
      place += 1
    }
    let count = place - digits
    if count == 0 { throw fault(.unexpected) }
    if bytes[digits] == UInt8(ascii: "0") { throw fault(.leadingZero, readFrom: start) }
    let exponent = try parseExponent()
    let total = count + Int(exponent)
    if total <= 4 { throw fault(.needlessLetter, readFrom: start) }
    let significant = try parseSignificantDigits(ofTotal: total)
    return EDTFYear(
      magnitude: magnitude, isNegative: isNegative, exponent: exponent, significantDigits: significant)
  }

  /// `E` and a number, where they are at hand; 0 otherwise.
  private mutating func parseExponent() throws(EDTFError) -> UInt16 {
    let start = place
    guard take(UInt8(ascii: "E")) else { return 0 }
    let exponent = parseShortNumber()
    guard let exponent, exponent > 0 else { throw fault(.exponent, readFrom: start) }
    return UInt16(exponent)
  }

  /// `S` and a number not above the digits of the year, where they are at hand; 0 otherwise.
  private mutating func parseSignificantDigits(ofTotal total: Int) throws(EDTFError) -> UInt8 {
    let start = place
    guard take(UInt8(ascii: "S")) else { return 0 }
    let digits = parseShortNumber()
    guard let digits, digits > 0, digits <= total, digits < 256 else {
      throw fault(.significantDigits, readFrom: start)
    }
    return UInt8(digits)
  }

  /// A number of one to four digits without a leading zero. Steps over more digits than that and gives nothing.
  private mutating func parseShortNumber() -> Int? {
    let start = place
    var number = 0
    while case .some(.some(let digit)) = nextDigit() {
      if place - start < 4 { number = number * 10 + digit }
      place += 1
    }
    let count = place - start
    return count == 0 || count > 4 || bytes[start] == UInt8(ascii: "0") ? nil : number
  }

  /// The two digits of a month or day.
  private mutating func parseTwoDigits() throws(EDTFError) -> TwoDigits {
    let start = place
    var (value, unspecified): (Int, UInt8) = (0, 0)
    while let digit = nextDigit() {
      if place - start == 2 {
        while nextDigit() != nil { place += 1 }
        throw fault(place - start == 3 ? .ordinalDate : .unexpected, readFrom: start)
      }
      value = value * 10 + (digit ?? 0)
      unspecified = unspecified << 1 | (digit == nil ? 1 : 0)
      place += 1
    }
    if place - start < 2 {
      if next == UInt8(ascii: "W") { throw fault(.weekDate) }
      throw place == start ? fault(.unexpected) : fault(.shortComponent, readFrom: start)
    }
    return TwoDigits(value, unspecified: unspecified)
  }

  /// The digit at hand; nothing in it for `X`; nothing at all for another byte.
  private func nextDigit() -> Int?? {
    let byte = next
    if byte &- UInt8(ascii: "0") < 10 { return .some(.some(Int(byte &- UInt8(ascii: "0")))) }
    return byte == UInt8(ascii: "X") ? .some(.none) : nil
  }

  /// A month must exist, or become one that does.
  private func check(_ month: TwoDigits, from start: Int) throws(EDTFError) {
    if let number = month.number {
      if !(1...12).contains(number) && !(21...41).contains(number) {
        throw fault(.noSuchMonth(number), readFrom: start)
      }
    } else if !(1...12).contains(where: month.allows) {
      throw fault(.noCompletion, readFrom: start)
    }
  }

  /// A day must exist, or some day must complete the unspecified digits.
  private func check(
    _ date: EDTFDate, month: TwoDigits, day: TwoDigits, from start: Int, dayFrom: Int
  ) throws(EDTFError) {
    if let month = month.number, let day = day.number {
      if (1...28).contains(day) { return }
      let year = date.year.unspecified == 0 ? date.year.number : nil
      if let year, isJulian ? JulianCalendar.isDay(year, month, day) : GregorianCalendar.isDay(year, month, day) {
        return
      }
      if year != nil || day < 1 || day > GregorianCalendar.days(inMonth: month, of: 2000) {
        let isInJulian = year.map { JulianCalendar.isDay($0, month, day) } ?? false
        throw fault(.noSuchDay(year: year, month: month, day: day, isJulian: isInJulian), readFrom: dayFrom)
      }
    }
    let first =
      isJulian
      ? date.extremeDay(latest: false, in: JulianCalendar.self)
      : date.extremeDay(latest: false, in: GregorianCalendar.self)
    if first == nil { throw fault(.noCompletion, readFrom: start) }
  }
}
