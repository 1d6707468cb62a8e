extension SyntaxNode {
  /// What a reader sees of the inlines inside, without markup: escapes and entities resolved, line breaks as spaces.
  package var plainText: String {
    var text: [UInt8] = []
    var skipped: UInt32 = 0
    for node in descendants {
      if block >= 0 && node.index < skipped { continue }
      switch node.kind {
      case .text, .citationKeyName: text += node.bytes
      case .codeSpan:
        text += codeSpanText(node)
        skipped = node.record.next
      case .escape: text += node.bytes.dropFirst()
      case .entity: text += Entities.decoded(node.bytes).utf8
      case .softBreak, .hardBreak: text.append(.space)
      case .autolink:
        text += node.first(.linkDestination)?.bytes ?? []
        skipped = node.record.next
      case .linkDestination, .linkTitle, .linkLabel, .rawHTML, .footnoteReference, .inlineFootnote:
        skipped = node.record.next
      case .delimiter where node.isCitationMark: text += node.bytes
      default: break
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether the delimiter is a character that readers see in a citation: `@`, `[`, `;`.
  private var isCitationMark: Bool { bytes.first == UInt8.of("@") }
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
