import SourceText

/// A fenced or indented code block that is no record.
package struct CodeBlockSyntax: Sendable {
  package let node: SyntaxNode

  package init?(_ node: SyntaxNode) {
    if node.kind != .fencedCode && node.kind != .indentedCode { return nil }
    self.node = node
  }

  package var isFenced: Bool { node.kind == .fencedCode }
  /// False for a fenced block without closing fence.
  package var isClosed: Bool { !node.flags.contains(.unclosed) }
  /// What follows the opening fence, as written.
  package var info: SyntaxNode? { node.first(.infoString) }
  /// The first word of the info string with escapes and entities resolved; empty if there is none.
  package var language: String {
    guard let info else { return "" }
    return unescaped(info.bytes.prefix { !$0.isWhitespace })
  }
  /// The code without the indentation and the markers of containers, each line with a newline.
  package var code: [UInt8] { literalText(node) }
}

/// The lines of code or HTML in a block, each with a newline, without fences.
package func literalText(_ node: SyntaxNode) -> [UInt8] {
  var text: [UInt8] = []
  var fences = 0
  var isFenceLine = false
  for child in node.children {
    switch child.kind {
    case .fence:
      fences += 1
      isFenceLine = true
    case .codeText:
      text += repeatElement(.space, count: child.payload)
      text += child.bytes
    case .lineEnding:
      if !isFenceLine { text.append(.newline) }
      isFenceLine = false
    default: break
    }
  }
  if let last = text.last, last != .newline { text.append(.newline) }
  return text
}

/// A bullet or ordered list.
package struct ListSyntax: Sendable {
  package let node: SyntaxNode

  package init?(_ node: SyntaxNode) {
    if node.kind != .bulletList && node.kind != .orderedList { return nil }
    self.node = node
  }

  package var isOrdered: Bool { node.kind == .orderedList }
  /// Whether no blank lines separate the items or the blocks in them (CommonMark 0.31.2 §5.3).
  package var isTight: Bool { !node.flags.contains(.loose) }
  package var items: some Sequence<SyntaxNode> { node.children.lazy.filter { $0.kind == .listItem } }
  /// The number of the first item of an ordered list.
  package var start: Int? {
    guard isOrdered, let marker = node.first(.listItem)?.first(.delimiter) else { return nil }
    return Int(String(decoding: marker.bytes.dropLast(), as: UTF8.self))
  }
}

/// A footnote's definition `[^label]: …`, or a reference to it.
package struct FootnoteSyntax: Sendable {
  package let node: SyntaxNode
  package let labelNode: SyntaxNode

  package init?(_ node: SyntaxNode) {
    guard node.kind == .footnoteDefinition || node.kind == .footnoteReference, let label = node.first(.linkLabel) else {
      return nil
    }
    self.node = node
    labelNode = label
  }

  package var isDefinition: Bool { node.kind == .footnoteDefinition }
  package var label: String { labelNode.string }
}
