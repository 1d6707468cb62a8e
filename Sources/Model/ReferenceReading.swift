import SourceText
import Syntax

extension Reference {
  /// Reads a link as a reference; `nil` for one that leads to another site or is empty.
  init?(link: SyntaxNode, text: SyntaxNode, destination: SyntaxNode, in source: SourceText) {
    let start = destination.range.start
    guard let target = LinkTarget(destination) else { return nil }
    func range(_ local: Range<Int>) -> ByteRange {
      ByteRange(start + ByteCount(local.lowerBound), start + ByteCount(local.upperBound))
    }
    self.init(
      place: link.kind == .linkReferenceDefinition ? .definition : .link, range: link.range, textRange: text.range,
      text: source.string(text.range), path: target.path, pathRange: range(target.pathRange), id: target.id,
      idRange: range(target.idRange), property: target.property, propertyRange: range(target.propertyRange))
  }

  /// Reads a link with a label, the text itself if there is none, as a reference to where the label's definition leads.
  init?(labelled link: SyntaxNode, text: SyntaxNode, label: SyntaxNode?, destination: SyntaxNode, in source: SourceText)
  {
    guard let target = LinkTarget(destination) else { return nil }
    let label = label?.range ?? ByteRange(at: text.range.end)
    self.init(
      place: .labelled, range: link.range, textRange: text.range, text: source.string(text.range), path: target.path,
      pathRange: ByteRange(at: label.start), id: target.id, idRange: label, property: target.property,
      propertyRange: ByteRange(at: label.end))
  }
}

extension ImageFile {
  /// Nothing for an image on another site.
  init?(destination: SyntaxNode) {
    guard let target = LinkTarget(destination), let path = target.path else { return nil }
    let start = destination.range.start
    self.init(path: path, range: ByteRange(start, start + ByteCount(target.pathRange.upperBound)))
  }
}

/// Where the destination of a link leads within the project, and where in it that is written.
private struct LinkTarget {
  let path: String?
  let pathRange: Range<Int>
  let id: String?
  let idRange: Range<Int>
  let property: String?
  let propertyRange: Range<Int>

  /// `nil` for a destination on another site and an empty one.
  init?(_ destination: SyntaxNode) {
    let bytes = Array(destination.bytes)
    if bytes.isEmpty || hasScheme(bytes) || bytes.starts(with: Array("//".utf8)) { return nil }
    func string(_ local: Range<Int>) -> String { String(decoding: bytes[local], as: UTF8.self) }
    let hash = bytes.firstIndex(of: 0x23)
    let fragment = min((hash ?? bytes.count) + 1, bytes.count)..<bytes.count
    // An id has no dot, so what follows the first one is the name of a field.
    let dot = bytes[fragment].firstIndex(of: 0x2E)
    let propertyLocal = dot.map { ($0 + 1)..<bytes.count }
    pathRange = 0..<pathLength(ofDestination: bytes)
    path = pathRange.isEmpty ? nil : string(pathRange)
    idRange = fragment.lowerBound..<(dot ?? bytes.count)
    id = hash == nil ? nil : removingPercentEscapes(string(idRange))
    property = propertyLocal.map(string)
    propertyRange = propertyLocal ?? bytes.count..<bytes.count
  }
}

/// How many bytes of a link's destination are its path: what stands before the query and the fragment (RFC 3986 §3).
package func pathLength(ofDestination bytes: some Collection<UInt8>) -> Int {
  bytes.prefix { $0 != 0x23 && $0 != 0x3F }.count
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
