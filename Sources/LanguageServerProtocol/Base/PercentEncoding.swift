/// Bytes that stand in a URI as `%XX` (RFC 3986 §2.1).
enum PercentEncoding {
  /// The bytes with each that is not kept written as `%XX`.
  static func encoded(_ bytes: [UInt8], keeping isKept: (UInt8) -> Bool) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for byte in bytes { append(byte, to: &text, keeping: isKept) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that a text stands for; a percent sign without two digits stands for itself.
  static func decoded(_ text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var place = 0
    while place < text.count {
      if let byte = escape(in: text, at: place) {
        bytes.append(byte)
        place += 3
      } else {
        bytes.append(text[place])
        place += 1
      }
    }
    return bytes
  }

  /// The same text with the escapes undone that stand for bytes which `isPlain` says need none, the others in capitals,
  /// and all bytes escaped that cannot stand in a URI.
  static func normalized(_ text: [UInt8], decoding isPlain: (UInt8) -> Bool) -> String {
    var normal: [UInt8] = []
    normal.reserveCapacity(text.count)
    var place = 0
    while place < text.count {
      if let byte = escape(in: text, at: place) {
        // An escaped slash is no separator, so it stays.
        append(byte, to: &normal) { isPlain($0) && $0 != UInt8(ascii: "/") }
        place += 3
      } else {
        append(text[place], to: &normal, keeping: isURIByte)
        place += 1
      }
    }
    return String(decoding: normal, as: UTF8.self)
  }

  /// RFC 3986 §2.3.
  static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// Bytes that need no escape in a path: RFC 3986 §3.3, `pchar`, and the slash.
  static func isPathByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"),
      UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "/"):
      true
    default: isUnreserved(byte)
    }
  }

  /// Bytes that can stand in a URI by themselves: those of a path, and `?` and `#`. A lone percent sign cannot.
  private static func isURIByte(_ byte: UInt8) -> Bool {
    isPathByte(byte) || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  private static func append(_ byte: UInt8, to text: inout [UInt8], keeping isKept: (UInt8) -> Bool) {
    if isKept(byte) { return text.append(byte) }
    let digits = Array("0123456789ABCDEF".utf8)
    text.append(UInt8(ascii: "%"))
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }

  /// The byte of a `%XX` that stands at `place`.
  private static func escape(in text: [UInt8], at place: Int) -> UInt8? {
    guard text[place] == UInt8(ascii: "%"), place + 2 < text.count, let high = digit(text[place + 1]),
      let low = digit(text[place + 2])
    else { return nil }
    return high << 4 | low
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
