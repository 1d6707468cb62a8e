/// A pipe table.
package struct TableSyntax: Sendable {
  package let node: SyntaxNode

  /// How the delimiter row aligns a column.
  package enum Alignment: Hashable, Sendable { case none, left, center, right }

  package init?(_ node: SyntaxNode) {
    if node.kind != .table { return nil }
    self.node = node
  }

  /// The head and the rows below it.
  package var rows: some Sequence<SyntaxNode> { node.children.lazy.filter { $0.kind == .tableRow } }
  package static func cells(of row: SyntaxNode) -> some Sequence<SyntaxNode> {
    row.children.lazy.filter { $0.kind == .tableCell }
  }

  /// An alignment for each column.
  package var alignments: [Alignment] {
    guard let row = node.children.first(where: { $0.kind == .delimiter && $0.bytes.contains(UInt8.of("-")) }) else {
      return []
    }
    return row.bytes.split(separator: UInt8.of("|")).compactMap { part in
      let marks = part.filter { !$0.isWhitespace }
      guard let first = marks.first, let last = marks.last else { return nil }
      switch (first == ":", last == ":") {
      case (true, true): return .center
      case (true, false): return .left
      case (false, true): return .right
      case (false, false): return Alignment.none
      }
    }
  }
}
