/// The label that a reference link, an image or a definition has, as labels are compared; nil for other nodes.
func referenceLabel(of node: SyntaxNode) -> [UInt8]? {
  switch node.kind {
  case .linkLabel: return foldedLabel(node.textLines)
  case .linkReferenceDefinition: return node.first(.linkLabel).map { foldedLabel($0.textLines) }
  case .link, .image:
    if !node.flags.contains(.reference) { return nil }
    if let label = node.first(.linkLabel) { return foldedLabel(label.textLines) }
    return node.first(.linkText).map { foldedLabel($0.sourceLines) }
  default: return nil
  }
}

/// A label as labels are compared (CommonMark 0.31.2 §6.3): case folded, white space collapsed.
func foldedLabel(_ bytes: [UInt8]) -> [UInt8] {
  bytes.withUnsafeBufferPointer { buffer in
    var parser = Parser(buffer, dialect: .commonMark)
    var end = Cursor(place: buffer.count, end: buffer.count)
    end.lastLine = 0
    return parser.foldedLabel(Cursor(place: 0, end: buffer.count), end)
  }
}

extension SyntaxNode {
  /// The bytes of the inlines inside, with their markup, but without the markers of containers between lines.
  var sourceLines: [UInt8] {
    var pieces: [UInt8] = []
    var afterBreak = false
    var skippedTo: UInt32 = 0
    for node in descendants {
      if node.index < skippedTo { continue }
      let isLeaf = node.record.next == node.index + 1
      if !isLeaf { continue }
      skippedTo = node.record.next
      switch node.kind {
      case .softBreak, .hardBreak, .lineEnding:
        pieces.append(.newline)
        afterBreak = true
      case .delimiter where afterBreak && node.bytes.elementsEqual([UInt8.of(">")]): break
      case .whitespace where afterBreak: break
      default:
        afterBreak = false
        pieces += node.bytes
      }
    }
    return pieces
  }
}
