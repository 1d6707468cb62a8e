import Model
import SourceText
import Syntax

/// A document without the prose that no other document needs: the blocks that define, refer or cite stay as they are, of
/// the others the lines alone, so that every place is where it was.
struct Skeleton {
  /// A stretch of the document.
  enum Part {
    /// Bytes as they are; they are UTF-8.
    case text([UInt8])
    /// Lines of which only the lengths are kept, without their line feeds; negative for one that is not blank.
    case lines([Int])
  }

  let parts: [Part]

  init(parts: [Part]) { self.parts = parts }

  /// The skeleton of a document that means the same to all others as the document does.
  init(_ tree: SyntaxTree, _ summary: DocumentSummary, defaults: DocumentSettings, dialect: Dialect) {
    let skeleton = Skeleton(parts: Self.parts(of: tree, summary))
    let reread = DocumentSummary(
      SyntaxTree(parsing: skeleton.text, dialect: dialect), defaults: defaults, of: summary.document)
    self =
      reread.meansTheSame(as: summary)
      ? skeleton : Skeleton(parts: [.text(Self.valid(tree.text.bytes[...]))])
  }

  private static func parts(of tree: SyntaxTree, _ summary: DocumentSummary) -> [Part] {
    let places =
      (summary.references.map(\.range.start) + summary.citations.map(\.range.start)).sorted()
    var next = 0
    var parts: [Part] = []
    for block in tree.root.children {
      while next < places.count, places[next] < block.range.start { next += 1 }
      let isNamed = next < places.count && places[next] < block.range.end
      add(isNamed || isKept(block) ? .text(valid(block.bytes)) : lines(block.bytes), to: &parts)
    }
    return parts
  }

  /// Whether a block says something that is no matter of its prose alone.
  private static func isKept(_ block: SyntaxNode) -> Bool {
    switch block.kind {
    case .frontMatter, .record, .atxHeading, .setextHeading, .linkReferenceDefinition: true
    case .blankLines, .thematicBreak, .indentedCode, .fencedCode: false
    default:
      block.descendants.contains { node in
        switch node.kind {
        case .record, .atxHeading, .setextHeading, .htmlBlock, .rawHTML, .linkReferenceDefinition: true
        default: false
        }
      } || block.kind == .htmlBlock || block.bytes.contains(UInt8(ascii: "{"))
    }
  }

  /// A block as the lengths of its lines; as it is where its last line does not end.
  private static func lines(_ bytes: ArraySlice<UInt8>) -> Part {
    if bytes.last != 0x0A { return .text(valid(bytes)) }
    return .lines(
      bytes.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
        line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } ? line.count : -line.count
      })
  }

  private static func add(_ part: Part, to parts: inout [Part]) {
    switch (parts.last, part) {
    case (.text(let old)?, .text(let new)): parts[parts.count - 1] = .text(old + new)
    case (.lines(let old)?, .lines(let new)): parts[parts.count - 1] = .lines(old + new)
    default: parts.append(part)
    }
  }

  /// The bytes, as many as before, with a question mark for each that is no UTF-8.
  private static func valid(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    if String(validating: bytes, as: UTF8.self) != nil { return Array(bytes) }
    return bytes.map { $0 < 0x80 ? $0 : 0x3F }
  }

  /// A text in which everything that is kept is where it was.
  var text: SourceText {
    var bytes: [UInt8] = []
    for part in parts {
      switch part {
      case .text(let some): bytes += some
      case .lines(let lengths):
        for length in lengths {
          if length < 0 { bytes.append(0x78) }
          bytes.append(contentsOf: repeatElement(0x20, count: length < 0 ? -length - 1 : length))
          bytes.append(0x0A)
        }
      }
    }
    return SourceText(bytes)
  }
}

extension DocumentSummary {
  /// Whether two summaries say the same at the same places.
  fileprivate func meansTheSame(as other: DocumentSummary) -> Bool {
    settings == other.settings && headings == other.headings && references == other.references
      && citations == other.citations && anchors == other.anchors
      && records.map { "\($0.kindName) \($0.id ?? "") \($0.range) \($0.fields.map(\.range))" }
        == other.records.map { "\($0.kindName) \($0.id ?? "") \($0.range) \($0.fields.map(\.range))" }
  }
}
