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

  /// From the first inline to the last, without attributes; empty for a heading without text.
  package var contentRange: ByteRange {
    let whole = wholeRange
    guard let attributes else { return whole }
    let text = bytes[whole.start.value..<attributes.range.start.value]
    return ByteRange(whole.start.value, text.lastIndex { !$0.isWhitespace }.map { $0 + 1 } ?? whole.start.value)
  }

  /// What the reader sees, without markup and attributes; slugs are made from it.
  package var plainText: String {
    if attributes == nil { return node.plainText }
    let end = contentRange.end
    let text = visibleText(of: node.children.filter { $0.range.end <= end })
    guard let last = node.children.first(where: { $0.range.start < end && $0.range.end > end }) else { return text }
    return text + String(decoding: bytes[last.range.start.value..<end.value], as: UTF8.self)
  }

  /// What stands in braces at the end, as Pandoc has it. To CommonMark it is text.
  package var attributes: Attributes? {
    let whole = wholeRange
    guard bytes[whole.indices].last == .of("}"), let brace = bytes[whole.indices].lastIndex(of: .of("{")),
      let found = Attributes(at: brace, in: bytes, before: whole.end.value), found.range.end == whole.end,
      // Beside emphasis and other markup, braces are something else.
      node.children.allSatisfy({ !$0.range.overlaps(found.range) || $0.kind == .text })
    else { return nil }
    return found
  }

  private var bytes: [UInt8] { node.tree.text.bytes }

  /// From the first inline to the last.
  private var wholeRange: ByteRange {
    var range: ByteRange?
    for child in node.children where !child.kind.isLayout { range = range.map { $0.union(child.range) } ?? child.range }
    return range ?? ByteRange(at: node.range.start)
  }
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
