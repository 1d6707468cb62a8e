import SourceText
import Syntax

extension Suppression {
  /// Reads `<!-- histmark-ignore name, name: reason -->`; `nil` for any other comment.
  init?(comment node: SyntaxNode, in tree: SyntaxTree) {
    let bytes = Array(node.bytes)
    let base = node.range.start
    var place = 0
    func skipSpace() { while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x0A { place += 1 } }
    func skip(_ word: String) -> Bool {
      guard bytes[place...].starts(with: Array(word.utf8)) else { return false }
      place += word.utf8.count
      return true
    }
    skipSpace()
    guard skip("<!--") else { return nil }
    skipSpace()
    guard skip("histmark-ignore") else { return nil }
    var rules: [Name] = []
    while true {
      while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x2C { place += 1 }
      let start = place
      while place < bytes.count, Self.isNameByte(bytes[place]) { place += 1 }
      // The hyphens of `-->` are no part of a name.
      var end = place
      while end > start, bytes[end - 1] == 0x2D { end -= 1 }
      if end == start { break }
      let range = ByteRange(base + ByteCount(start), base + ByteCount(end))
      rules.append(Name(text: String(decoding: bytes[start..<end], as: UTF8.self), range: range))
      if end < place { break }
    }
    var reason = ""
    skipSpace()
    if skip(":") {
      var end = place
      while end < bytes.count, !bytes[end...].starts(with: Array("-->".utf8)) { end += 1 }
      reason = String(decoding: bytes[place..<end], as: UTF8.self)
    }
    self.rules = rules
    self.reason = reason
    range = node.range
    scope = Self.scope(after: node, in: tree)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }

  /// The block after a comment that stands alone; the rest of its line and the next for one inside a paragraph.
  private static func scope(after node: SyntaxNode, in tree: SyntaxTree) -> ByteRange {
    let text = tree.text
    let end = node.range.end
    if node.kind == .htmlBlock {
      var place = end
      while place < text.range.end, [0x20, 0x09, 0x0A, 0x0D].contains(text.bytes[place.value]) {
        place = place + ByteCount(1)
      }
      let block = tree.ancestors(at: place).last { $0.kind != .document && $0.range.start >= end }
      return ByteRange(end, max(block?.range.end ?? end, text.lines.range(ofLine: text.lines.line(at: place)).end))
    }
    let line = text.lines.line(at: end)
    return ByteRange(end, text.lines.range(ofLine: line + 1).end)
  }
}
