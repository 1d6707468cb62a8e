/// HTML as it is being written.
struct HTMLOutput {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ markup: String) { bytes += markup.utf8 }
  mutating func write(raw: some Sequence<UInt8>) { bytes += raw }

  /// Writes markup before a closing tag that has just been written, or at the end.
  mutating func write(_ markup: String, before tag: String) {
    let end = bytes.suffix(tag.utf8.count).elementsEqual(tag.utf8) ? bytes.count - tag.utf8.count : bytes.count
    bytes.insert(contentsOf: markup.utf8, at: end)
  }

  /// Begins a new line, unless one has just begun.
  mutating func beginLine() {
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
  }

  /// Writes text with the four characters escaped that mean something in HTML; NUL becomes U+FFFD
  /// (CommonMark 0.31.2 §2.3).
  mutating func write(text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case 0: bytes += "\u{FFFD}".utf8
      default: bytes.append(byte)
      }
    }
  }

  /// Writes a link's destination as the value of an attribute, percent-encoding what no URL holds.
  mutating func write(url: String) {
    for byte in url.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "'"): bytes += "&#x27;".utf8
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        bytes.append(byte)
      case _ where Self.urlMarks.contains(byte): bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(Self.hexDigits[Int(byte >> 4)])
        bytes.append(Self.hexDigits[Int(byte & 15)])
      }
    }
  }

  private static let urlMarks = Array("-_.+!*(),%#@?=;:/$~".utf8)
  private static let hexDigits = Array("0123456789ABCDEF".utf8)
}
