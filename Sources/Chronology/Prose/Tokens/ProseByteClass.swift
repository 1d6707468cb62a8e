/// What a byte opens, for the lexer of prose: one look-up decides how to read on.
enum ProseByteClass: UInt8 {
  case space, lineBreak, letter, digit, mark
  /// The first byte of a Latin-1 mark (U+0080–U+00BF: no-break space, §, ° …).
  case latinMark
  /// The first byte of a letter of two bytes.
  case twoByteLetter
  /// The first byte of U+2000–U+2FFF, most of it marks.
  case generalMark
  /// The first byte of a kana, an ideograph, or a full-width form.
  case ideograph
  /// The first byte of any other character of three or four bytes, taken for a letter.
  case wideLetter
  /// A byte that cannot open a character.
  case stray

  /// The class of each byte.
  static let table: [ProseByteClass] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x0A, 0x0D: .lineBreak
    case 0x09, 0x0B, 0x0C, 0x20: .space
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
    case 0x00..<0x80: .mark
    case 0xC2: .latinMark
    case 0xC3...0xDF: .twoByteLetter
    case 0xE2: .generalMark
    case 0xE3...0xE9, 0xEF: .ideograph
    case 0xE0...0xF4: .wideLetter
    default: .stray
    }
  }
}
