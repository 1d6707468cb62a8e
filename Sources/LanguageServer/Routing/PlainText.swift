/// Markdown without its marks, for clients that cannot show it.
enum PlainText {
  /// Leaves out emphasis, code marks, heading marks and the destinations of links; the words and lines stay.
  static func of(_ markdown: String) -> String {
    var plain: [UInt8] = []
    var isLineStart = true
    var bytes = Array(markdown.utf8)[...]
    while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: "#") where isLineStart:
        bytes = bytes.drop { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: " ") }
      case UInt8(ascii: "\\") where bytes.first.map(isPunctuation) == true:
        if let escaped = bytes.popFirst() { plain.append(escaped) }
      case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "["): break
      case UInt8(ascii: "]"):
        if bytes.first == UInt8(ascii: "("), let end = bytes.firstIndex(of: UInt8(ascii: ")")) {
          bytes = bytes[(end + 1)...]
        }
      default: plain.append(byte)
      }
      isLineStart = byte == UInt8(ascii: "\n")
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!")...UInt8(ascii: "/"), UInt8(ascii: ":")...UInt8(ascii: "@"),
      UInt8(ascii: "[")...UInt8(ascii: "`"), UInt8(ascii: "{")...UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
