extension EDTFError {
  /// The string with this one fault mended in the way that was most probably meant; nothing where that is not clear.
  func mended(_ bytes: [UInt8]) -> [UInt8]? {
    switch reason {
    case .space:
      let isTime = range.upperBound + 2 < bytes.count && bytes[range.upperBound + 2] == UInt8(ascii: ":")
      return replacing(bytes, with: isTime && range.lowerBound > 0 ? "T" : "")
    case .plusSign, .fractionalSecond, .outdatedUnknown: return replacing(bytes, with: "")
    case .outdatedOpen: return replacing(bytes, with: "..")
    case .outdatedUnspecified, .outdatedMaskedPrecision: return replacing(bytes, with: "X")
    case .outdatedQualification: return replacing(bytes, with: "%")
    case .outdatedLetter:
      let letters: [UInt8: String] = [0x79: "Y", 0x65: "E", 0x70: "S", 0x73: "S"]
      return letters[bytes[range.lowerBound]].flatMap { replacing(bytes, with: $0) }
    case .outdatedGrouping: return Self.ungrouped(bytes)
    case .outdatedSeason: return withoutPlace(bytes)
    case .repeatedQualification: return replacing(bytes, with: String(decoding: bytes[range].prefix(1), as: UTF8.self))
    case .lookalike: return withoutLookalike(bytes)
    case .dotsOutsideSet:
      let isAtEdge = range.lowerBound == 0 || range.upperBound == bytes.count
      return replacing(bytes, with: range.lowerBound == 0 ? "../" : isAtEdge ? "/.." : "/")
    case .negativeZero, .shortYear, .longYear, .needlessLetter, .leadingZero: return withYearMended(bytes)
    case .missingHyphens: return inserting(bytes, [(range.lowerBound + 4, "-"), (range.lowerBound + 6, "-")])
    case .foreignSeparator:
      return bytes.map { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") ? UInt8(ascii: "-") : $0 }
    case .shortComponent, .timeDigits: return inserting(bytes, [(range.lowerBound, "0")])
    case .weekDate, .ordinalDate: return Self.withoutWeekOrOrdinal(bytes)
    case .incompleteTime: return inserting(bytes, [(range.lowerBound, ":00")])
    case .timeSeparator: return replacing(bytes, with: bytes[range] == [UInt8(ascii: "t")] ? "T" : ":")
    case .zone: return inserting(bytes, [(range.lowerBound + 3, ":")])
    case .timeInCompound: return withoutTime(bytes)
    case .unclosedSet: return bytes + [bytes[0] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")]
    case .emptyMember: return withoutComma(bytes)
    case .noSuchMonth(let month): return withMonthMended(month, bytes)
    case .noSuchDay(_, _, 0, _): return Array(bytes[..<max(0, range.lowerBound - 1)] + bytes[range.upperBound...])
    case .reversed: return swapped(bytes)
    default: return nil
    }
  }

  private func replacing(_ bytes: [UInt8], with text: String) -> [UInt8] {
    var copy = bytes
    copy.replaceSubrange(range, with: text.utf8)
    return copy
  }

  /// With texts put in before the bytes at some places, which ascend.
  private func inserting(_ bytes: [UInt8], _ texts: [(place: Int, text: String)]) -> [UInt8] {
    var copy = bytes
    for (place, text) in texts.reversed() where place <= copy.count { copy.insert(contentsOf: text.utf8, at: place) }
    return copy
  }

  /// A dash between two years is an interval; another is a hyphen.
  private func withoutLookalike(_ bytes: [UInt8]) -> [UInt8]? {
    guard let (ascii, _) = Self.lookalike(bytes[range.lowerBound...]) else { return nil }
    let isBetweenYears =
      ascii == UInt8(ascii: "-") && range.lowerBound >= 4
      && bytes[..<range.lowerBound].suffix(4).allSatisfy(Self.isDigit)
      && bytes[range.upperBound...].prefix { Self.isDigit($0) }.count >= 4
    var copy = bytes
    copy.replaceSubrange(range, with: [isBetweenYears ? UInt8(ascii: "/") : ascii])
    return copy
  }

  private func withYearMended(_ bytes: [UInt8]) -> [UInt8]? {
    var digits = Array(bytes[range])
    let hadLetter = digits.first == UInt8(ascii: "Y")
    if hadLetter { digits.removeFirst() }
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    if hadLetter {
      // Written out, because `Y17E2` is 1700.
      let parts = digits.split(separator: UInt8(ascii: "E"), omittingEmptySubsequences: false)
      digits = Array(parts[0].drop { $0 == UInt8(ascii: "0") })
      if parts.count == 2, let zeros = Int(String(decoding: parts[1], as: UTF8.self)), zeros <= 4 {
        digits += Array(repeating: UInt8(ascii: "0"), count: zeros)
      }
    }
    if digits.count == 6, !hadLetter, !isNegative { return inserting(bytes, [(range.lowerBound + 4, "-")]) }
    if digits.allSatisfy({ $0 == UInt8(ascii: "0") }) { digits = Array("0000".utf8) }
    let padding = Array(repeating: UInt8(ascii: "0"), count: max(0, 4 - digits.count))
    let sign = isNegative && digits != Array("0000".utf8) ? "-" : ""
    return replacing(
      bytes, with: (digits.count > 4 ? "Y" : "") + sign + String(decoding: padding + digits, as: UTF8.self))
  }

  /// `1939-45` is an interval, `1985-13-04` has day and month exchanged, `1985-00` is the year alone.
  private func withMonthMended(_ month: Int, _ bytes: [UInt8]) -> [UInt8]? {
    let before = bytes[..<max(0, range.lowerBound - 1)]
    let after = bytes[range.upperBound...]
    if month == 0 { return Array(before + after.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "0") }) }
    if after.isEmpty, before.count == 4, before.allSatisfy(Self.isDigit),
      let year = Int(String(decoding: before, as: UTF8.self)), year % 100 < month
    {
      return Array(before + "/".utf8 + before.prefix(2) + bytes[range])
    }
    if after.count == 3, after.first == UInt8(ascii: "-"), month <= 31 {
      return Array(before + "-".utf8 + after.dropFirst() + "-".utf8 + bytes[range])
    }
    return nil
  }

  /// `1985-W15-5` and `1985-102` as the days they are.
  private static func withoutWeekOrOrdinal(_ bytes: [UInt8]) -> [UInt8]? {
    let parts = bytes.split(separator: UInt8(ascii: "-")).map { String(decoding: $0, as: UTF8.self) }
    guard (2...3).contains(parts.count), let year = Int(parts[0]), parts[0].utf8.count == 4 else { return nil }
    let first = GregorianCalendar.dayNumber(year, 1, 1)
    if parts.count == 2, let ordinal = Int(parts[1]) {
      guard (1...365 + (GregorianCalendar.isLeap(year) ? 1 : 0)).contains(ordinal) else { return nil }
      return Array(EDTFDate(first + (ordinal - 1)).description.utf8)
    }
    guard parts[1].hasPrefix("W"), let week = Int(parts[1].dropFirst()), (1...53).contains(week) else { return nil }
    // ISO 8601: week 1 holds 4 January.
    let monday = first + 3 - (((first + 3).weekday.rawValue - 1)) + 7 * (week - 1)
    if parts.count == 2 { return Array("\(EDTFDate(monday))/\(EDTFDate(monday + 6))".utf8) }
    guard let day = Int(parts[2]), (1...7).contains(day) else { return nil }
    return Array(EDTFDate(monday + (day - 1)).description.utf8)
  }

  /// The season of the hemisphere that the draft of 2012 named after `^`.
  private func withoutPlace(_ bytes: [UInt8]) -> [UInt8]? {
    let place = String(decoding: bytes[range], as: UTF8.self).lowercased()
    var copy = Array(bytes[..<range.lowerBound])
    let shift: UInt8 = place.contains("south") ? 8 : place.contains("north") ? 4 : 0
    guard copy.count > 1, let last = copy.last, (0x31...0x34).contains(last) else { return copy }
    copy.removeLast(2)
    copy += String(20 + (last - 0x30) + shift).utf8
    return copy
  }

  private func withoutTime(_ bytes: [UInt8]) -> [UInt8]? {
    guard let start = bytes.firstIndex(of: UInt8(ascii: "T")) else { return nil }
    let end = bytes[start...].firstIndex { "/,]}".utf8.contains($0) } ?? bytes.count
    return Array(bytes[..<start] + bytes[end...])
  }

  private func withoutComma(_ bytes: [UInt8]) -> [UInt8]? {
    let comma =
      range.lowerBound < bytes.count && bytes[range.lowerBound] == UInt8(ascii: ",")
      ? range.lowerBound : range.lowerBound - 1
    guard bytes.indices.contains(comma), bytes[comma] == UInt8(ascii: ",") else { return nil }
    return Array(bytes[..<comma] + bytes[(comma + 1)...])
  }

  /// The two ends in the other order.
  private func swapped(_ bytes: [UInt8]) -> [UInt8]? {
    let all = bytes[range]
    if let slash = all.firstIndex(of: UInt8(ascii: "/")) {
      return Array(bytes[..<range.lowerBound] + all[(slash + 1)...] + "/".utf8 + all[..<slash])
    }
    guard let dot = all.firstIndex(of: UInt8(ascii: ".")) else { return nil }
    let rest = bytes[range.upperBound...]
    return Array(bytes[..<range.lowerBound] + all[(dot + 2)...] + "..".utf8 + all[..<dot] + rest)
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
