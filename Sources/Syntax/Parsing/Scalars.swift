/// Reading the characters of UTF-8 at byte places.
extension Parser {
  /// The character that starts at a byte, and its width; U+FFFD and 1 for a byte that starts none.
  @inline(__always) func decode(_ at: Int, _ end: Int) -> (Unicode.Scalar, Int) {
    let lead = bytes[at]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    return Self.decodeWide(bytes, at, end)
  }

  private static func decodeWide(_ bytes: UnsafePointer<UInt8>, _ at: Int, _ end: Int) -> (Unicode.Scalar, Int) {
    let lead = bytes[at]
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    if lead < 0xC2 || lead > 0xF4 || at &+ width > end { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for index in 1..<width {
      let byte = bytes[at &+ index]
      if byte & 0xC0 != 0x80 { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, width)
  }

  /// The character that ends before a byte; a line's start counts as a line ending.
  @inline(__always) func decodeBefore(_ at: Int, from start: Int) -> Unicode.Scalar {
    if at <= start { return "\n" }
    let last = bytes[at &- 1]
    if last < 0x80 { return Unicode.Scalar(last) }
    return Self.decodeWideBefore(bytes, at, from: start)
  }

  private static func decodeWideBefore(
    _ bytes: UnsafePointer<UInt8>, _ at: Int, from start: Int
  ) -> Unicode.Scalar {
    var lead = at &- 1
    while lead > start && at &- lead < 4 && bytes[lead] & 0xC0 == 0x80 { lead &-= 1 }
    return bytes[lead] < 0x80 ? Unicode.Scalar(bytes[lead]) : decodeWide(bytes, lead, at).0
  }
}

extension Unicode.Scalar {
  /// Unicode white space (CommonMark 0.31.2 §2.1).
  @inline(__always) var isUnicodeWhitespace: Bool {
    value < 0x80 ? UInt8(truncatingIfNeeded: value).isWhitespace : isSpaceSeparator
  }

  private var isSpaceSeparator: Bool { properties.generalCategory == .spaceSeparator }

  /// Unicode punctuation: categories P and S (CommonMark 0.31.2 §2.1).
  @inline(__always) var isUnicodePunctuation: Bool {
    value < 0x80 ? UInt8(truncatingIfNeeded: value).isPunctuation : isPunctuationOrSymbol
  }

  private var isPunctuationOrSymbol: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      return true
    default: return false
    }
  }

  /// A letter or number of any script: categories L and N.
  @inline(__always) var isLetterOrNumber: Bool {
    value < 0x80 ? UInt8(truncatingIfNeeded: value).isAlphanumeric : isLetterOrNumberOfScript
  }

  private var isLetterOrNumberOfScript: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  var isMarkOrNumber: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber: return true
    default: return false
    }
  }
}
