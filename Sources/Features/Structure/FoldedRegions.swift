import Model
import Records
import SourceText
import Syntax

/// Lines of a document that can be folded into the first of them.
package struct FoldedRegion: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case section, record, frontMatter, comment
    /// Code, a table, a quotation, an item of a list, a footnote.
    case block
  }

  /// Without the white space at its end.
  package let range: ByteRange
  package let kind: Kind
  /// What stands there in the place of the lines: a record's name and time.
  package let summary: String?
}

/// What can be folded, in order of place; of two regions that begin on one line, the longer.
package func foldedRegions(of model: DocumentModel) -> [FoldedRegion] {
  var regions = model.headings.map { FoldedRegion(range: $0.sectionRange, kind: .section, summary: nil) }
  for record in model.records {
    let when = record.timeSpan.map { " · \($0.words)" } ?? ""
    regions.append(FoldedRegion(range: record.range, kind: .record, summary: record.shortTitle + when))
  }
  // Blocks are kept on a stack of their own, so that deep nesting costs no machine stack.
  var pending = Array(model.tree.root.children)
  while let node = pending.popLast() {
    switch node.kind {
    case .frontMatter:
      regions.append(FoldedRegion(range: node.range, kind: .frontMatter, summary: model.settings.title?.text))
    case .htmlBlock where node.bytes.starts(with: Array("<!--".utf8)):
      regions.append(FoldedRegion(range: node.range, kind: .comment, summary: nil))
    case .fencedCode, .indentedCode, .table, .htmlBlock:
      regions.append(FoldedRegion(range: node.range, kind: .block, summary: nil))
    case .blockQuote, .listItem, .footnoteDefinition:
      regions.append(FoldedRegion(range: node.range, kind: .block, summary: nil))
      pending += Array(node.children)
    case .bulletList, .orderedList: pending += Array(node.children)
    default: break
    }
  }
  return onePerLine(
    regions.map { FoldedRegion(range: trimmed($0.range, in: model.text), kind: $0.kind, summary: $0.summary) },
    model.text)
}

private func onePerLine(_ regions: [FoldedRegion], _ text: SourceText) -> [FoldedRegion] {
  let sorted = regions.sorted {
    $0.range.start == $1.range.start ? $0.range.end > $1.range.end : $0.range.start < $1.range.start
  }
  var kept: [FoldedRegion] = []
  var lastLine = -1
  for region in sorted {
    let line = text.lines.line(at: region.range.start)
    if line == lastLine || text.lines.line(at: region.range.end) == line { continue }
    lastLine = line
    kept.append(region)
  }
  return kept
}

private func trimmed(_ range: ByteRange, in text: SourceText) -> ByteRange {
  var end = min(range.end.value, text.bytes.count)
  while end > range.start.value, [0x20, 0x09, 0x0A, 0x0D].contains(text.bytes[end - 1]) { end -= 1 }
  return ByteRange(range.start, ByteOffset(end))
}
