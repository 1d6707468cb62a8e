extension SyntaxNode {
  /// What a reader sees of the inlines inside, without markup: escapes and entities resolved, line breaks as spaces.
  package var plainText: String { visibleText(of: children) }
}

/// What a reader sees of some inlines, one after another.
package func visibleText(of nodes: some Sequence<SyntaxNode>) -> String {
  var text: [UInt8] = []
  for node in nodes {
    if appendVisibleText(of: node, to: &text) { continue }
    var skipped: UInt32 = 0
    for inner in node.descendants {
      if node.block >= 0 && inner.index < skipped { continue }
      if appendVisibleText(of: inner, to: &text) && inner.block >= 0 { skipped = inner.record.next }
    }
  }
  return String(decoding: text, as: UTF8.self)
}

/// Appends what a reader sees of a node; true if that is all, and its children add nothing.
private func appendVisibleText(of node: SyntaxNode, to text: inout [UInt8]) -> Bool {
  switch node.kind {
  case .text: text += node.bytes
  case .codeSpan: text += codeSpanText(node)
  case .escape: text += node.bytes.dropFirst()
  case .entity: text += Entities.decoded(node.bytes).utf8
  case .softBreak, .hardBreak: text.append(.space)
  case .autolink: text += node.first(.linkDestination)?.bytes ?? []
  case .citationKey: text += node.bytes
  case .linkDestination, .linkTitle, .linkLabel, .rawHTML, .footnoteReference, .inlineFootnote: break
  default: return false
  }
  return true
}

/// The text of a code span as CommonMark 0.31.2 §6.1 has it: line endings are spaces, and one space is taken off both
/// ends unless it is all spaces.
package func codeSpanText(_ node: SyntaxNode) -> [UInt8] {
  var text: [UInt8] = []
  for child in node.children {
    switch child.kind {
    case .codeText: text += child.bytes
    case .lineEnding: text.append(.space)
    default: break
    }
  }
  if text.count > 2, text.first == .space, text.last == .space, text.contains(where: { $0 != .space }) {
    text.removeFirst()
    text.removeLast()
  }
  return text
}

/// The characters that an entity node, `&…;`, stands for.
package func entityText(_ node: SyntaxNode) -> String { Entities.decoded(node.bytes) }
