import SourceText

/// A record: a fenced block of a known kind and its fields (MARKUP.md 1).
package struct RecordSyntax: Sendable {
  package let node: SyntaxNode

  package init?(_ node: SyntaxNode) {
    if node.kind != .record { return nil }
    self.node = node
  }

  package var kindNode: SyntaxNode? { node.first(.recordKind) }
  /// The word after the fence: `treaty`.
  package var kindName: String { kindNode?.string ?? "" }
  /// `{#id …}`, or what stands there instead.
  package var attributes: SyntaxNode? { node.first(.recordAttributes) }
  /// The id in the attributes, without `#`; not one that is given as a field.
  package var idNode: SyntaxNode? { attributes?.first(.recordID) }

  package var fields: some Sequence<FieldSyntax> { node.children.lazy.compactMap { FieldSyntax($0) } }
  package var comments: some Sequence<SyntaxNode> { node.children.lazy.filter { $0.kind == .recordComment } }
  /// Lines that are neither field, continuation, comment nor blank.
  package var malformedLines: some Sequence<SyntaxNode> { node.children.lazy.filter { $0.kind == .malformedField } }

  /// False if no closing fence ends the record.
  package var isClosed: Bool { !node.flags.contains(.unclosed) }

  /// The opening line: its fence, kind and attributes, without white space around them.
  package var opener: ByteRange {
    var start: ByteOffset?
    var end = node.range.start
    for child in node.children {
      switch child.kind {
      case .whitespace, .delimiter: continue
      case .fence, .recordKind, .recordAttributes:
        start = start ?? child.range.start
        end = child.range.end
      default: return ByteRange(start ?? node.range.start, end)
      }
    }
    return ByteRange(start ?? node.range.start, end)
  }

  /// The closing fence.
  package var closer: ByteRange? {
    if !isClosed { return nil }
    var last: SyntaxNode?
    for child in node.children where child.kind == .fence { last = child }
    return last?.range
  }
}
