import SourceText

/// How a citation prints the author (Pandoc's citation modes).
package enum CitationMode: Hashable, Sendable {
  /// `[@key]`: author and year in parentheses or a note.
  case normal
  /// `@key`: the author is part of the sentence.
  case authorInText
  /// `[-@key]`, `-@key`: without the author.
  case suppressAuthor
}

/// One citation: a key with what stands before and after it.
package struct CitationSyntax: Sendable {
  /// The citation, or the `textCitation` whose key is meant.
  package let node: SyntaxNode
  package let mode: CitationMode
  /// The key without `@` and braces.
  package let keyNode: SyntaxNode
  /// From after the opening bracket or semicolon to the key; empty in the text.
  package let prefixRange: ByteRange
  /// From the key to the closing bracket or the next semicolon; empty in the text without a bracket.
  package let suffixRange: ByteRange

  package var key: String { keyNode.string }

  /// What stands before the key, as readers see it.
  package var prefix: String { visibleText(of: nodes(in: prefixRange)).trimmingSpaces }

  /// What stands after the key, as readers see it, with one space at its start if there is white space (as Pandoc).
  package var suffix: String {
    let text = visibleText(of: nodes(in: suffixRange))
    let trimmed = text.trimmingSpaces
    return text.first == " " && !trimmed.isEmpty && node.kind == .citation ? " " + trimmed : trimmed
  }

  private func nodes(in range: ByteRange) -> some Sequence<SyntaxNode> {
    node.children.lazy.filter { range.contains($0.range) && !$0.range.isEmpty }
  }

  /// A `citation` of a group or of what follows a key, or a `textCitation`'s own.
  package init?(_ node: SyntaxNode) {
    guard let key = node.first(.citationKey), let name = key.first(.citationKeyName) else { return nil }
    let suppresses = key.flags.contains(.suppressesAuthor)
    switch node.kind {
    case .citation:
      mode = suppresses ? .suppressAuthor : .normal
      prefixRange = ByteRange(node.range.start, key.range.start)
      suffixRange = ByteRange(key.range.end, node.range.end)
    case .textCitation:
      mode = suppresses ? .suppressAuthor : .authorInText
      prefixRange = ByteRange(at: node.range.start)
      suffixRange = Self.bracketedSuffix(node, after: key)
    default: return nil
    }
    self.node = node
    keyNode = name
  }

  /// Between the brackets after a key in the text, as far as the first semicolon or citation.
  private static func bracketedSuffix(_ node: SyntaxNode, after key: SyntaxNode) -> ByteRange {
    var start: ByteOffset?
    var end = key.range.end
    for child in node.children where child.range.start >= key.range.end {
      if let start {
        let isEnd = child.kind == .citation || (child.kind == .delimiter && [";", "]"].contains(child.string))
        if isEnd { return ByteRange(start, end) }
        end = child.range.end
      } else if child.kind == .delimiter {
        start = child.range.end
        end = child.range.end
      }
    }
    return ByteRange(at: key.range.end)
  }
}

/// Citations that print together: `[@a; @b]`, or `@a [p. 3; @b]`, or a lone `@a`.
package struct CitationGroupSyntax: Sendable {
  package let node: SyntaxNode

  /// A `citationGroup` or a `textCitation`.
  package init?(_ node: SyntaxNode) {
    if node.kind != .citationGroup && node.kind != .textCitation { return nil }
    self.node = node
  }

  /// In order; of a `textCitation`, its own comes first.
  package var citations: [CitationSyntax] {
    let own = node.kind == .textCitation ? CitationSyntax(node).map { [$0] } ?? [] : []
    return own + node.children.compactMap { $0.kind == .citation ? CitationSyntax($0) : nil }
  }
}

extension String {
  /// Without the spaces and tabs at both ends.
  fileprivate var trimmingSpaces: String {
    let kept = drop { $0 == " " || $0 == "\t" }
    return String(kept.prefix(kept.count - kept.reversed().prefix { $0 == " " || $0 == "\t" }.count))
  }
}
