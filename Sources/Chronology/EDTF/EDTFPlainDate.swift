extension EDTFDate {
  /// A date of digits and hyphens alone, which most are: `1951`, `1951-09`, `1951-09-08`. Nothing for any other string, and
  /// for days above 28, which need a look at the calendar.
  init?(plain bytes: UnsafeBufferPointer<UInt8>) {
    // Each case has been counted, so that every index is below the count.
    switch bytes.count {
    case 4:
      guard let year = Self.year(bytes) else { return nil }
      self.init(year)
    case 7:
      guard let year = Self.year(bytes), let month = Self.month(bytes) else { return nil }
      self.init(year, month: month)
    case 10:
      guard let year = Self.year(bytes), let month = Self.month(bytes), bytes[7] == UInt8(ascii: "-"),
        let day = Self.number(bytes, 8), (1...28).contains(day)
      else { return nil }
      self.init(year, month: month, day: TwoDigits(day))
    default: return nil
    }
  }

  private static func year(_ bytes: UnsafeBufferPointer<UInt8>) -> EDTFYear? {
    guard let century = number(bytes, 0), let rest = number(bytes, 2) else { return nil }
    return EDTFYear(magnitude: century * 100 + rest, isNegative: false)
  }

  private static func month(_ bytes: UnsafeBufferPointer<UInt8>) -> TwoDigits? {
    guard bytes[4] == UInt8(ascii: "-"), let month = number(bytes, 5), (1...12).contains(month) else { return nil }
    return TwoDigits(month)
  }

  /// Two digits.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int? {
    let (tens, ones) = (bytes[place] &- UInt8(ascii: "0"), bytes[place + 1] &- UInt8(ascii: "0"))
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }
}
