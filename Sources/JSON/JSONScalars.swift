import SourceText

extension JSONReader {
  /// Reads a number, `true`, `false`, `null`, or a word that is none of them. Consumes at least one byte.
  mutating func readScalar() -> JSONValue.Content {
    let start = place
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
      place += 1
      while isWordByte(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".") {
        place += 1
      }
      let number = JSONNumber(text: string(start, place))
      if !number.isStrict, dialect == .strict || number.double == nil {
        report(.malformedNumber, start, place)
      }
      return .number(number)
    default: break
    }
    let word = readWord()
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case "NaN", "Infinity":
      reportIfStrict(.malformedNumber, start, place)
      return .number(JSONNumber(text: word))
    case "":
      place += 1
      report(.expectedValue, start, place)
      return .null
    default:
      report(.unquotedString, start, place)
      return .string(word)
    }
  }

  /// The bytes between two places, repaired where they are not UTF-8.
  private func string(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  /// Reads the bytes of a bare word, as JSON5 allows for keys; empty where there is none.
  mutating func readWord() -> String {
    let start = place
    while isWordByte(byte) { place += 1 }
    return string(start, place)
  }

  /// Whether a byte belongs to a JSON5 identifier, with `-` left to numbers. NUL, and so the end, does not.
  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...0xFF:
      true
    default: false
    }
  }
}
