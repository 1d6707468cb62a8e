import SourceText

/// Attributes as Pandoc has them behind a heading, a span, an image or a fence: `{#id .class key="value"}`.
package struct Attributes: Hashable, Sendable {
  /// From brace to brace.
  package let range: ByteRange
  /// The id without its `#`.
  package let idRange: ByteRange?

  /// Reads what begins with the brace at a place, all of it before another place.
  package init?(at start: Int, in bytes: [UInt8], before end: Int) {
    let end = min(end, bytes.count)
    var at = start + 1
    // `{: #id}` is the spelling of MkDocs.
    if at < end, bytes[at] == ":" { at += 1 }
    var id: ByteRange?
    var isEmpty = true
    while true {
      let item = bytes[min(at, end)..<end].firstIndex { !$0.isSpaceOrTab } ?? end
      if item >= end { return nil }
      if bytes[item] == "}" {
        if isEmpty { return nil }
        range = ByteRange(start, item + 1)
        idRange = id
        return
      }
      guard item > at || isEmpty, let itemEnd = Self.itemEnd(item, bytes, end) else { return nil }
      if bytes[item] == "#" { id = ByteRange(item + 1, itemEnd) }
      isEmpty = false
      at = itemEnd
    }
  }

  /// The end of `#id`, `.class`, `key=value` or `-`, which is Pandoc's `.unnumbered`.
  private static func itemEnd(_ start: Int, _ bytes: [UInt8], _ end: Int) -> Int? {
    func nameEnd(_ start: Int) -> Int? {
      let nameEnd = bytes[start..<end].firstIndex { !isNameByte($0) } ?? end
      return nameEnd > start ? nameEnd : nil
    }
    if bytes[start] == "#" || bytes[start] == "." { return nameEnd(start + 1) }
    guard let name = nameEnd(start), name < end else { return nil }
    if bytes[name] != "=" { return name == start + 1 && bytes[start] == "-" ? name : nil }
    let value = name + 1
    guard value < end, bytes[value] == "\"" || bytes[value] == "'" else {
      return bytes[value..<end].firstIndex { $0.isWhitespace || $0 == "}" }
    }
    return bytes[(value + 1)..<end].firstIndex(of: bytes[value]).map { $0 + 1 }
  }

  /// Whether a byte may stand in a name.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F && !"\"#'()<=>@[\\]`{|}".utf8.contains(byte)
  }
}

/// The attributes in a stretch of text, in order.
package func attributes(in range: ByteRange, of bytes: [UInt8]) -> [Attributes] {
  var found: [Attributes] = []
  var rest = bytes[range.indices.clamped(to: bytes.indices)]
  while let brace = rest.firstIndex(of: .of("{")) {
    let next = Attributes(at: brace, in: bytes, before: rest.endIndex)
    if let next { found.append(next) }
    rest = rest[(next?.range.end.value ?? brace + 1)...]
  }
  return found
}
