import SourceText

/// One `name: value` of a record, with its continuation lines.
package struct FieldSyntax: Sendable {
  package let node: SyntaxNode
  package let name: SyntaxNode
  package let colon: SyntaxNode

  package init?(_ node: SyntaxNode) {
    guard node.kind == .field, let name = node.first(.fieldName), let colon = node.first(.fieldColon) else {
      return nil
    }
    self.node = node
    self.name = name
    self.colon = colon
  }

  /// The value, a node a line, without white space around it; none if the field is empty.
  package var values: [SyntaxNode] { node.children.filter { $0.kind == .fieldValue } }

  /// From the first byte of the value to the last, across its lines; empty after the colon if there is none.
  package var valueRange: ByteRange { range(of: values) }

  /// The same where its nodes are at hand.
  package func range(of values: [SyntaxNode]) -> ByteRange {
    guard let first = values.first, let last = values.last else { return ByteRange(at: colon.range.end) }
    return ByteRange(first.range.start, last.range.end)
  }

  /// The value as one string, its lines joined by single spaces.
  package var valueString: String { values.map(\.string).joined(separator: " ") }

  /// Whether the colon is `：`, which is malformed.
  package var isFullWidthColon: Bool { colon.range.count.value > 1 }
}
