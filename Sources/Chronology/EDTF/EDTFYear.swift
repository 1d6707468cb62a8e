/// A year of EDTF: four digits, some perhaps unspecified, or after `Y` more than four, with an exponent or a number of
/// significant digits.
package struct EDTFYear: Hashable, Sendable {
  /// The digits as a number, with 0 for each unspecified digit; at most 18 digits.
  package let significand: Int
  /// Before year 0. Kept apart because `-0XXX` has a significand of 0.
  package let isNegative: Bool
  /// The power of ten after `E`.
  package let exponent: UInt16
  /// How many digits from the left are significant, `S`; 0 where the year says nothing about it.
  package let significantDigits: UInt8
  /// Bit 0 for the last digit, bit 1 for the one before it, to bit 3; only in years of four digits.
  package let unspecified: UInt8

  package init(
    magnitude: Int, isNegative: Bool, exponent: UInt16 = 0, significantDigits: UInt8 = 0, unspecified: UInt8 = 0
  ) {
    self.significand = magnitude
    self.isNegative = isNegative
    self.exponent = exponent
    self.significantDigits = significantDigits
    self.unspecified = unspecified & 15
  }

  /// An astronomical year (0 is 1 BC), with so many digits from the right unspecified where it has four digits.
  package init(_ year: Int, unspecifiedDigits: Int = 0) {
    let limit = 999_999_999_999_999_999
    let magnitude = min(Int(min(year.magnitude, UInt(limit))), limit)
    let digits = magnitude > 9999 ? 0 : min(max(unspecifiedDigits, 0), 4)
    var power = 1
    for _ in 0..<digits { power *= 10 }
    self.init(
      magnitude: magnitude - magnitude % power, isNegative: year < 0,
      unspecified: UInt8(truncatingIfNeeded: (1 << digits) - 1))
  }

  /// The astronomical year, where exactly one is meant and it is within ±10¹⁶.
  package var number: Int? {
    if exponent == 0, unspecified == 0, significantDigits == 0, significand < GregorianCalendar.farthestYear {
      return isNegative ? -significand : significand
    }
    let range = self.range
    let isExact = unspecified == 0 && significantDigits == 0
    return isExact && range.upperBound.magnitude < UInt(GregorianCalendar.farthestYear) ? range.lowerBound : nil
  }

  /// The first and the last astronomical year that can be meant, each digit unspecified or not significant being 0 to 9.
  /// Years past ±10¹⁶ are taken as that.
  package var range: ClosedRange<Int> {
    var spread = 0
    var power = 1
    for digit in 0..<4 {
      if unspecified & (1 << UInt8(digit)) != 0 { spread += 9 * power }
      power *= 10
    }
    let farthest = GregorianCalendar.farthestYear
    let (scaled, overflow) = significand.multipliedReportingOverflow(by: Self.power(ofTen: Int(exponent)))
    var first = overflow ? farthest : min(scaled, farthest)
    if significantDigits > 0, first < farthest {
      // Digits are counted from the left of the number written out, so the zeros of the exponent count as well.
      let block = Self.power(ofTen: Self.digitCount(significand) + Int(exponent) - Int(significantDigits))
      first -= first % block
      spread = block - 1
    }
    let last = min(first + spread, farthest)
    return isNegative ? -last ... -first : first...last
  }

  private static func power(ofTen exponent: Int) -> Int {
    var power = 1
    for _ in 0..<min(max(exponent, 0), 18) { power *= 10 }
    return power
  }

  /// Decimal digits of a number that is not negative: 1 for 0.
  package static func digitCount(_ number: Int) -> Int {
    var count = 1
    var rest = number / 10
    while rest > 0 {
      count += 1
      rest /= 10
    }
    return count
  }
}
