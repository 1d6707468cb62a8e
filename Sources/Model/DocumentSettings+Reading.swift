import SourceText
import Syntax

extension DocumentSettings {
  /// Takes in what the front matter says: top-level keys with a scalar, a list in brackets, or a list of `-` lines.
  mutating func read(frontMatter node: SyntaxNode) {
    range = node.range
    var key: String?
    for line in node.children where line.kind == .codeText {
      let bytes = Array(line.bytes)
      let start = line.range.start
      let indent = bytes.prefix { $0 == 0x20 }.count
      if indent < bytes.count, bytes[indent] == 0x2D, let key {
        if let value = Self.scalar(bytes, (indent + 1)..<bytes.count, at: start) { set(key, value) }
        continue
      }
      guard let colon = bytes.firstIndex(of: 0x3A), colon > indent else { continue }
      let name = String(decoding: bytes[indent..<colon], as: UTF8.self)
      // `histmark:` may be a map; its keys count as `histmark.ignore`.
      key = indent == 0 ? name : key.map { "\($0.split(separator: ".").first ?? "").\(name)" }
      guard let key else { continue }
      for item in Self.items(bytes, (colon + 1)..<bytes.count) {
        if let value = Self.scalar(bytes, item, at: start) { set(key, value) }
      }
    }
  }

  private mutating func set(_ key: String, _ value: Value) {
    switch key {
    case "histmark": takesPart = value.text == "true" ? true : value.text == "false" ? false : takesPart
    case "title": title = value
    case "date": date = value
    case "lang", "language": language = value
    case "calendar", "histmark.calendar": calendar = value
    case "bibliography": bibliographies.append(value)
    case "histmark-ignore", "histmark.ignore": ignoredRules.append(value)
    default: break
    }
  }

  /// The parts of `[a, b]`, or the whole.
  private static func items(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    let whole = trimmed(bytes, range)
    guard whole.count > 1, bytes[whole.lowerBound] == 0x5B, bytes[whole.upperBound - 1] == 0x5D else { return [whole] }
    var items: [Range<Int>] = []
    var start = whole.lowerBound + 1
    for place in start..<(whole.upperBound - 1) where bytes[place] == 0x2C {
      items.append(start..<place)
      start = place + 1
    }
    return items + [start..<(whole.upperBound - 1)]
  }

  /// A value without quotes, a comment or white space around it; `nil` for none.
  private static func scalar(_ bytes: [UInt8], _ range: Range<Int>, at start: ByteOffset) -> Value? {
    var range = trimmed(bytes, range)
    guard let first = range.first else { return nil }
    if bytes[first] == 0x22 || bytes[first] == 0x27,
      let close = bytes[(first + 1)..<range.upperBound].firstIndex(of: bytes[first])
    {
      range = (first + 1)..<close
    } else if let hash = range.first(where: { bytes[$0] == 0x23 && $0 > first && bytes[$0 - 1] == 0x20 }) {
      range = trimmed(bytes, first..<hash)
    }
    if range.isEmpty { return nil }
    return Value(
      String(decoding: bytes[range], as: UTF8.self),
      ByteRange(start + ByteCount(range.lowerBound), start + ByteCount(range.upperBound)))
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }
}
