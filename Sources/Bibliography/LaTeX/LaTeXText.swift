/// Reading the LaTeX of bibliographies as text: accents and symbols become Unicode, formatting becomes styles, and what
/// only a typesetter needs is left out.
enum LaTeXText {
  /// A field's text with its formatting. White space is collapsed, as TeX does.
  static func read(_ bytes: [UInt8]) -> RichText {
    if isPlain(bytes) { return RichText(String(decoding: bytes, as: UTF8.self)) }
    var reader = LaTeXReader(bytes)
    reader.read()
    return reader.finish()
  }

  /// A field's text without formatting.
  static func plain(_ bytes: [UInt8]) -> String { read(bytes).plain }

  /// Whether a text stands for itself: no markup, and no white space but single spaces inside.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    var previous: UInt8 = 0x20
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "~"), UInt8(ascii: "$"),
        UInt8(ascii: "`"), UInt8(ascii: "'"), UInt8(ascii: "\""), 0...0x1F:
        return false
      case 0x20 where previous == 0x20, UInt8(ascii: "-") where previous == UInt8(ascii: "-"): return false
      default: break
      }
      previous = byte
    }
    return previous != 0x20 || bytes.isEmpty
  }

  /// A field that TeX takes literally, such as a URL: only escapes that people write from habit are undone.
  static func verbatim(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\\") where place < bytes.count:
        switch bytes[place] {
        case UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "#"), UInt8(ascii: "~"),
          UInt8(ascii: "$"), UInt8(ascii: "{"), UInt8(ascii: "}"):
          result.append(bytes[place])
          place += 1
        default: result.append(byte)
        }
      case UInt8(ascii: "{"), UInt8(ascii: "}"): break
      case 0x0A, 0x0D, 0x09: if result.last != 0x20 { result.append(0x20) }
      default: result.append(byte)
      }
    }
    let trimmed = result.drop { $0 == 0x20 }
    return String(
      decoding: trimmed.prefix(upTo: (trimmed.lastIndex { $0 != 0x20 } ?? trimmed.startIndex - 1) + 1), as: UTF8.self)
  }
}
