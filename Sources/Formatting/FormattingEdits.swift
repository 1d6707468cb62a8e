import SourceText
import Syntax

/// The edits that make the records of a document canonical, in order and in its coordinates; none where all are.
///
/// A canonical record has its fields in the order of the vocabulary, one space after a colon and between items, its dates
/// in the canonical spelling of EDTF, its id in the opening line, and continuation lines indented by two spaces. Prose,
/// and text in fields, stays as it is. What the document says is the same: the edits are read again before they are given,
/// and those of a record that would then say anything else are left out.
///
/// - Parameter range: formats the records that it touches, and leaves the others.
package func formattingEdits(of tree: SyntaxTree, touching range: ByteRange? = nil) -> [ByteEdit] {
  let records = allRecords(of: tree)
  var formats = records.map { syntax in
    let isWanted = range.map { $0.overlaps(syntax.node.range) || syntax.node.range.touches($0.start) } ?? true
    return isWanted ? RecordFormatting(syntax, in: tree) : nil
  }
  // One more round than it takes, as a rule: without the edits of records that are read otherwise.
  for _ in 0..<4 {
    let edits = formats.flatMap { $0?.edits ?? [] }
    if edits.isEmpty { return [] }
    let edited = SyntaxTree(
      parsing: SourceText(tree.text.bytes(of: tree.text.range, after: edits)), dialect: tree.dialect)
    let readAgain = allRecords(of: edited)
    if readAgain.count != records.count || surroundings(of: edited) != surroundings(of: tree) { return [] }
    let failed = formats.indices.filter { index in
      formats[index].map { !$0.edits.isEmpty && !$0.describes(readAgain[index], in: edited.text) } ?? false
    }
    if failed.isEmpty { return edits }
    for index in failed { formats[index] = nil }
  }
  return []
}

/// The bytes of a document after its formatting edits.
package func formatted(_ tree: SyntaxTree) -> [UInt8] {
  tree.text.bytes(of: tree.text.range, after: formattingEdits(of: tree))
}

private func allRecords(of tree: SyntaxTree) -> [RecordSyntax] { tree.root.descendants.compactMap { RecordSyntax($0) } }

/// The kinds of all nodes that are in no record.
private func surroundings(of tree: SyntaxTree) -> [SyntaxKind] {
  var kinds: [SyntaxKind] = []
  var end = ByteOffset.zero
  for node in tree.root.descendants where node.range.start >= end {
    kinds.append(node.kind)
    if node.kind == .record { end = node.range.end }
  }
  return kinds
}

extension RecordFormatting {
  /// Whether a record says line by line what was meant.
  fileprivate func describes(_ record: RecordSyntax, in text: SourceText) -> Bool {
    let read = RecordLine.lines(of: record.node)
    return read.count == lines.count
      && zip(read, lines).allSatisfy {
        RecordLine.isSame($0.role, $1.role) && text[$0.content].elementsEqual($1.content)
      }
  }
}
