/// Names and classes of ASCII bytes (CommonMark 0.31.2 §2.1).
extension UInt8 {
  static let newline: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let tab: UInt8 = 0x09

  /// A byte by its character: `.of("#")`.
  @inline(__always) static func of(_ character: Unicode.Scalar) -> UInt8 { UInt8(truncatingIfNeeded: character.value) }

  @inline(__always) var isSpaceOrTab: Bool { self == .space || self == .tab }
  @inline(__always) var isLineEnding: Bool { self == .newline || self == .carriageReturn }
  @inline(__always) var isWhitespace: Bool { self == .space || (self >= 0x09 && self <= 0x0D) }
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var isAlphanumeric: Bool { isDigit || isLetter }
  @inline(__always) var isHexDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }
  /// ASCII punctuation, all of which a backslash escapes.
  @inline(__always) var isPunctuation: Bool {
    (self >= 0x21 && self <= 0x2F) || (self >= 0x3A && self <= 0x40) || (self >= 0x5B && self <= 0x60)
      || (self >= 0x7B && self <= 0x7E)
  }
  @inline(__always) var isControl: Bool { self < 0x20 || self == 0x7F }
  /// The small letter of an ASCII capital; other bytes unchanged.
  @inline(__always) var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

/// `bytes[place] == "x"` for byte and character literal.
@inline(__always) func == (byte: UInt8, character: Unicode.Scalar) -> Bool { UInt32(byte) == character.value }
@inline(__always) func != (byte: UInt8, character: Unicode.Scalar) -> Bool { UInt32(byte) != character.value }
@inline(__always) func ~= (character: Unicode.Scalar, byte: UInt8) -> Bool { UInt32(byte) == character.value }
