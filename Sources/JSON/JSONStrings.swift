import SourceText

extension JSONReader {
  /// Reads a string with its quotes. It ends at the latest with its line, so that a forgotten quote costs one line.
  /// Bytes that are not UTF-8 and surrogates without their other half become U+FFFD.
  mutating func readString() -> String {
    let start = place
    let quote = byte
    if quote == UInt8(ascii: "'") { reportIfStrict(.singleQuotes, start, start + 1) }
    place += 1
    var runStart = place
    /// What comes before `runStart`, once something in it could not be taken as it stands.
    var decoded: [UInt8] = []
    var hasEscapes = false
    while place < bytes.count {
      let byte = bytes[place]
      if byte == quote {
        let string = finishString(hasEscapes ? decoded : nil, bytes[runStart..<place])
        place += 1
        return string
      }
      if byte == UInt8(ascii: "\\") {
        decoded.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<place]))
        readEscape(into: &decoded)
        hasEscapes = true
        runStart = place
        continue
      }
      if byte < 0x20 {
        if byte == 0x0A || byte == 0x0D { break }
        reportIfStrict(.controlCharacter, place, place + 1)
      }
      place += 1
    }
    report(.unclosedString, start, place)
    return finishString(hasEscapes ? decoded : nil, bytes[runStart..<place])
  }

  private func finishString(_ decoded: [UInt8]?, _ rest: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let rest = UnsafeBufferPointer(rebasing: rest)
    guard var decoded else { return String(decoding: rest, as: UTF8.self) }
    decoded.append(contentsOf: rest)
    return String(decoding: decoded, as: UTF8.self)
  }

  /// Reads an escape, beginning with its backslash (RFC 8259 §7, JSON5 §5).
  private mutating func readEscape(into decoded: inout [UInt8]) {
    let start = place
    place += 1
    guard !isAtEnd else { return report(.malformedEscape, start, place) }
    let escape = byte
    place += 1
    switch escape {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(escape)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "u"): readUnicodeEscape(from: start, into: &decoded)
    case UInt8(ascii: "x") where dialect == .json5:
      guard let value = readHexadecimal(digits: 2) else { return report(.malformedEscape, start, place) }
      decoded.append(contentsOf: String(Unicode.Scalar(UInt8(truncatingIfNeeded: value))).utf8)
    case UInt8(ascii: "'") where dialect == .json5: decoded.append(escape)
    case UInt8(ascii: "v") where dialect == .json5: decoded.append(0x0B)
    case UInt8(ascii: "0") where dialect == .json5: decoded.append(0)
    case 0x0A where dialect == .json5: break
    case 0x0D where dialect == .json5: if byte == 0x0A { place += 1 }
    case 0x0A, 0x0D:
      // The line ends the string.
      place -= 1
      report(.malformedEscape, start, place)
    default:
      decoded.append(escape)
      reportIfStrict(.malformedEscape, start, place)
    }
  }

  /// Reads the digits of `\uXXXX`, and those of a second one where the first is the leading half of a pair.
  private mutating func readUnicodeEscape(from start: Int, into decoded: inout [UInt8]) {
    guard let first = readHexadecimal(digits: 4) else {
      decoded.append(contentsOf: "\u{FFFD}".utf8)
      return report(.malformedEscape, start, place)
    }
    var scalar = Unicode.Scalar(first)
    if 0xD800 <= first, first < 0xDC00, byte == UInt8(ascii: "\\"), place + 1 < bytes.count,
      bytes[place + 1] == UInt8(ascii: "u")
    {
      let second = place
      place += 2
      if let low = readHexadecimal(digits: 4), 0xDC00 <= low, low < 0xE000 {
        scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (low - 0xDC00))
      } else {
        place = second
      }
    }
    decoded.append(contentsOf: String(scalar ?? "\u{FFFD}").utf8)
  }

  /// Reads exactly so many hexadecimal digits, or nothing.
  private mutating func readHexadecimal(digits: Int) -> UInt32? {
    guard place + digits <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[place..<place + digits] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
      default: return nil
      }
    }
    place += digits
    return value
  }
}
