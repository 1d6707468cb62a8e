extension SyntaxTree {
  /// What a document says it is, a line a node, without markup, white space and line endings: the notation in which the
  /// chapters of Grammar give the meaning of their examples.
  ///
  /// A node with nothing but text inside is one line, with the text in quotes.
  package var outline: String {
    var lines = ""
    var depths: [(block: Int, next: UInt32)] = []
    var skipped: (block: Int, next: UInt32) = (-1, 0)
    for node in root.descendants {
      if node.block == skipped.block && node.index < skipped.next { continue }
      while let last = depths.last, last.block != node.block || node.index >= last.next { depths.removeLast() }
      let record = node.record
      if node.kind.isLayout || node.kind == .softBreak { continue }
      lines += String(repeating: "  ", count: depths.count) + node.outlineName
      if let text = node.onlyText {
        lines += " " + text.debugDescription
        skipped = (node.block, record.next)
      }
      lines += "\n"
      depths.append((node.block, record.next))
    }
    return lines
  }
}

extension SyntaxNode {
  /// The kind, and what its flags and numbers say.
  fileprivate var outlineName: String {
    var name = "\(kind)"
    switch kind {
    case .atxHeading, .setextHeading: name = "heading \(payload)"
    case .bulletList, .orderedList: name += ListSyntax(self)?.isTight == false ? " loose" : ""
    case .taskMarker: name += flags.contains(.checked) ? " done" : " open"
    case .fencedCode, .record: name += flags.contains(.unclosed) ? " unclosed" : ""
    case .citationKey: name += flags.contains(.suppressesAuthor) ? " without author" : ""
    case .link, .image: name += flags.contains(.reference) ? " by reference" : ""
    default: break
    }
    return name
  }

  /// The text of a node that has nothing else inside.
  fileprivate var onlyText: String? {
    var text: SyntaxNode?
    var isLeaf = true
    for child in children {
      isLeaf = false
      if child.kind.isLayout { continue }
      if text != nil || !child.kind.isText { return nil }
      text = child
    }
    if isLeaf { return kind == .thematicBreak || kind == .hardBreak || kind == .taskMarker ? nil : string }
    return text?.string
  }
}

extension SyntaxKind {
  fileprivate var isText: Bool {
    switch self {
    case .text, .codeText, .citationKeyName: true
    default: false
    }
  }
}
