import SourceText

/// A heading of either kind.
package struct HeadingSyntax: Sendable {
  package let node: SyntaxNode

  package init?(_ node: SyntaxNode) {
    if node.kind != .atxHeading && node.kind != .setextHeading { return nil }
    self.node = node
  }

  /// 1 to 6.
  package var level: Int { node.payload }

  /// From the first inline to the last; empty for a heading without text.
  package var contentRange: ByteRange {
    var range: ByteRange?
    for child in node.children where !child.kind.isLayout { range = range.map { $0.union(child.range) } ?? child.range }
    return range ?? ByteRange(at: node.range.start)
  }

  /// What the reader sees, without markup; slugs are made from it.
  package var plainText: String { node.plainText }
}

extension SyntaxKind {
  /// Whether a child of this kind is no content: markup, white space and line endings.
  var isLayout: Bool {
    switch self {
    case .delimiter, .whitespace, .lineEnding, .fence, .blankLines: true
    default: false
    }
  }
}
