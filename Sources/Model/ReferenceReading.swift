import SourceText
import Syntax

extension Reference {
  /// Reads a link as a reference; `nil` for one that leads to another site or is empty.
  init?(link: SyntaxNode, text: SyntaxNode, destination: SyntaxNode, in source: SourceText) {
    let bytes = Array(destination.bytes)
    let start = destination.range.start
    if bytes.isEmpty || hasScheme(bytes) || bytes.starts(with: Array("//".utf8)) { return nil }
    func range(_ local: Range<Int>) -> ByteRange {
      ByteRange(start + ByteCount(local.lowerBound), start + ByteCount(local.upperBound))
    }
    func string(_ local: Range<Int>) -> String { String(decoding: bytes[local], as: UTF8.self) }
    let hash = bytes.firstIndex(of: 0x23)
    let pathEnd = hash ?? bytes.count
    let fragment = min(pathEnd + 1, bytes.count)..<bytes.count
    // An id has no dot, so what follows the first one is the name of a field.
    let dot = bytes[fragment].firstIndex(of: 0x2E)
    let idLocal = fragment.lowerBound..<(dot ?? bytes.count)
    let propertyLocal = dot.map { ($0 + 1)..<bytes.count }
    place = .link
    self.range = link.range
    textRange = text.range
    self.text = source.string(text.range)
    path = pathEnd > 0 ? string(0..<pathEnd) : nil
    pathRange = range(0..<pathEnd)
    id = hash == nil ? nil : removingPercentEscapes(string(idLocal))
    idRange = range(idLocal)
    property = propertyLocal.map(string)
    propertyRange = range(propertyLocal ?? bytes.count..<bytes.count)
  }
}

/// Whether a destination begins with a URI scheme of two letters or more (CommonMark §6.5).
private func hasScheme(_ bytes: [UInt8]) -> Bool {
  guard let colon = bytes.firstIndex(of: 0x3A), colon >= 2 else { return false }
  return bytes[..<colon].allSatisfy { byte in
    switch byte {
    case 0x2B, 0x2D, 0x2E, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
