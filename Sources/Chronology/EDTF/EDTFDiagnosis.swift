extension EDTFError {
  /// Only strings up to so many bytes are looked at twice; no date is as long.
  static let longestDiagnosed = 512

  /// The error with the reason that a look at the whole string shows, and with what was probably meant.
  func diagnosed(in bytes: [UInt8]) -> EDTFError {
    if bytes.count > Self.longestDiagnosed { return self }
    if Self.isDuration(bytes) { return EDTFError(0..<bytes.count, .duration) }
    if let words = Self.firstWord(in: bytes) { return EDTFError(words, .words) }
    let first = classified(in: bytes)
    let suggestion = first.suggestion(for: bytes)
    // What cannot be brought up to date was not the old notation but something else.
    if suggestion == nil && first.kind == .outdated { return self }
    return EDTFError(first.range, first.reason, suggestion: suggestion)
  }

  /// Mends one fault after another until the string is EDTF.
  private func suggestion(for bytes: [UInt8]) -> String? {
    var bytes = bytes
    var error = self
    for _ in 0..<16 {
      guard let mended = error.mended(bytes), mended != bytes else { return nil }
      bytes = mended
      let result = bytes.withUnsafeBufferPointer { bytes in
        Result { () throws(EDTFError) in
          var parser = EDTFParser(bytes)
          return try parser.parse()
        }
      }
      switch result {
      case .success(.interval(let interval)) where interval.isVacuous: return nil
      case .success(let edtf): return edtf.description
      case .failure(let next): error = next.classified(in: bytes)
      }
    }
    return nil
  }

  /// The same fault under its own name, where the byte at which reading stopped tells it.
  private func classified(in bytes: [UInt8]) -> EDTFError {
    let stop: Int
    switch reason {
    case .unexpected: stop = range.lowerBound
    case .shortYear, .needlessLetter, .shortComponent, .incompleteTime, .timeSeparator, .timeDigits:
      stop = range.upperBound
    case .tooManyEnds: return Self.isSlashed(bytes) ? EDTFError(0..<bytes.count, .foreignSeparator) : self
    default: return self
    }
    let rest = bytes.dropFirst(stop)
    guard let byte = rest.first else { return self }
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0A, 0x0D:
      return EDTFError(stop..<stop + rest.prefix { $0 <= UInt8(ascii: " ") }.count, .space)
    case _ where rest.starts(with: "unknown".utf8): return EDTFError(stop..<stop + 7, .outdatedUnknown)
    case _ where rest.starts(with: "open".utf8): return EDTFError(stop..<stop + 4, .outdatedOpen)
    case UInt8(ascii: "u"), UInt8(ascii: "U"): return EDTFError(stop..<stop + 1, .outdatedUnspecified)
    case UInt8(ascii: "x"): return EDTFError(stop..<stop + 1, .outdatedMaskedPrecision)
    case UInt8(ascii: "y"), UInt8(ascii: "e"), UInt8(ascii: "p"), UInt8(ascii: "s"):
      return EDTFError(stop..<stop + 1, .outdatedLetter)
    case UInt8(ascii: "("): return EDTFError(0..<bytes.count, .outdatedGrouping)
    case UInt8(ascii: "^"): return EDTFError(stop..<bytes.count, .outdatedSeason)
    case UInt8(ascii: "t"): return EDTFError(stop..<stop + 1, .timeSeparator)
    case UInt8(ascii: "."), UInt8(ascii: "/"):
      if rest.starts(with: "..".utf8) { return EDTFError(stop..<stop + 2, .dotsOutsideSet) }
      return Self.isSlashed(bytes) ? EDTFError(0..<bytes.count, .foreignSeparator) : self
    case 0x80...:
      return Self.lookalike(rest).map { EDTFError(stop..<stop + $0.length, .lookalike) } ?? self
    default: return self
    }
  }

  /// `P1Y2M`, `R12/1985/1990`
  private static func isDuration(_ bytes: [UInt8]) -> Bool {
    bytes.count > 1 && (bytes[0] == UInt8(ascii: "P") || bytes[0] == UInt8(ascii: "R")) && isDigit(bytes[1])
  }

  /// A first word that no notation has: two letters or more, or one that has no meaning in EDTF or its draft.
  private static func firstWord(in bytes: [UInt8]) -> Range<Int>? {
    var place = 0
    while place < bytes.count {
      let start = place
      while place < bytes.count, isLetter(bytes[place]) || isForeign(bytes[place...]) { place += 1 }
      let word = bytes[start..<place]
      if word.isEmpty {
        // After `^` the draft of 2012 had free text.
        if bytes[place] == UInt8(ascii: "^") { return nil }
        place += lookalike(bytes[place...])?.length ?? 1
      } else if !isNotation(word) {
        return start..<place
      }
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  /// A byte of a character outside ASCII that does not only look like one of ASCII.
  private static func isForeign(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first.map { $0 >= 0x80 } == true && lookalike(rest) == nil
  }

  private static func isNotation(_ word: ArraySlice<UInt8>) -> Bool {
    if word.elementsEqual("unknown".utf8) || word.elementsEqual("open".utf8) { return true }
    let unspecified = [UInt8(ascii: "u"), UInt8(ascii: "U"), UInt8(ascii: "x"), UInt8(ascii: "X")]
    if word.allSatisfy(unspecified.contains) { return true }
    return word.count == 1 && "YyEeSspTtZW".utf8.contains(word.first ?? 0)
  }

  /// Whether the string is three numbers between slashes or full stops, the first of four digits.
  private static func isSlashed(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let numbers = parts.count == 3 ? parts : bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard numbers.count == 3, numbers.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } }) else { return false }
    return numbers[0].count == 4 && (1...2).contains(numbers[1].count) && (1...2).contains(numbers[2].count)
  }

  /// The ASCII character that the first character of some bytes resembles, and how many bytes it has: dashes and minus
  /// signs (U+2010…2015, U+2212), the fraction slash (U+2044), full-width forms (U+FF01…FF5E), the wave dash (U+301C).
  static func lookalike(_ rest: ArraySlice<UInt8>) -> (ascii: UInt8, length: Int)? {
    let bytes = Array(rest.prefix(3))
    guard bytes.count == 3, bytes[0] >= 0xE2 else { return nil }
    switch (bytes[0], bytes[1], bytes[2]) {
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): return (UInt8(ascii: "-"), 3)
    case (0xE2, 0x81, 0x84): return (UInt8(ascii: "/"), 3)
    case (0xE3, 0x80, 0x9C): return (UInt8(ascii: "~"), 3)
    case (0xEF, 0xBC, 0x81...0xBF): return (bytes[2] - 0x60, 3)
    case (0xEF, 0xBD, 0x80...0x9E): return (bytes[2] - 0x20, 3)
    default: return nil
    }
  }
}
