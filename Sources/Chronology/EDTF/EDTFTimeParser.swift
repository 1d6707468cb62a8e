extension EDTFParser {
  /// `T` and what follows a day: hours, minutes and seconds, then perhaps `Z` or a distance from UTC.
  mutating func parseTime(after date: EDTFDate) throws(EDTFError) -> EDTFTime {
    let start = place
    let isExact = date.day?.number != nil && date.month?.number != nil && date.year.unspecified == 0
    if !isExact || !date.qualification.isEmpty { throw fault(.timeWithoutDay) }
    if date.year.isNegative { throw fault(.timeBeforeYearZero) }
    place += 1
    let hour = try parseTimeDigits()
    guard take(UInt8(ascii: ":")) else { throw fault(isAtEnd ? .incompleteTime : .timeSeparator) }
    let minute = try parseTimeDigits()
    guard take(UInt8(ascii: ":")) else {
      let isCut = isAtEnd || next == UInt8(ascii: "Z") || next == UInt8(ascii: "+") || next == UInt8(ascii: "-")
      throw fault(isCut ? .incompleteTime : .timeSeparator)
    }
    let second = try parseTimeDigits()
    if next == UInt8(ascii: ".") || next == UInt8(ascii: ",") {
      let fraction = place
      place += 1
      while EDTFError.isDigit(next) { place += 1 }
      throw fault(.fractionalSecond, readFrom: fraction)
    }
    if hour > 23 || minute > 59 || second > 60 { throw fault(.timeOutOfRange, readFrom: start + 1) }
    return EDTFTime(hour: hour, minute: minute, second: second, zone: try parseZone())
  }

  private mutating func parseTimeDigits() throws(EDTFError) -> UInt8 {
    let start = place
    var value: UInt8 = 0
    while EDTFError.isDigit(next), place - start < 2 {
      value = value * 10 + (next - UInt8(ascii: "0"))
      place += 1
    }
    if place - start < 2 { throw fault(.timeDigits, from: start) }
    return value
  }

  private mutating func parseZone() throws(EDTFError) -> EDTFTime.Zone {
    let start = place
    if take(UInt8(ascii: "Z")) { return .utc }
    let isWest = next == UInt8(ascii: "-")
    guard isWest || next == UInt8(ascii: "+") else { return .local }
    place += 1
    let hours = Int16(try parseTimeDigits())
    guard take(UInt8(ascii: ":")) else {
      if EDTFError.isDigit(next) {
        while EDTFError.isDigit(next) { place += 1 }
        throw fault(.zone, readFrom: start)
      }
      // RFC 3339 gives `-00:00` a meaning of its own, which ISO 8601 does not know.
      if hours > 14 || isWest && hours == 0 { throw fault(.zoneOutOfRange, readFrom: start) }
      return .hours(Int8(isWest ? -hours : hours))
    }
    let minutes = Int16(try parseTimeDigits())
    let total = hours * 60 + minutes
    if minutes > 59 || total > 14 * 60 || isWest && total == 0 { throw fault(.zoneOutOfRange, readFrom: start) }
    return .minutes(isWest ? -total : total)
  }
}
