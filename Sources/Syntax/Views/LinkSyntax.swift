/// A link or image: `[text](destination "title")`, or one of the three kinds of references.
package struct LinkSyntax: Sendable {
  package let node: SyntaxNode

  /// Nil for a node that is no link, image or definition.
  package init?(_ node: SyntaxNode) {
    if node.kind != .link && node.kind != .image && node.kind != .linkReferenceDefinition { return nil }
    self.node = node
  }

  package var isImage: Bool { node.kind == .image }
  /// Whether the destination is in a definition elsewhere.
  package var isReference: Bool { node.flags.contains(.reference) }
  /// What the reader sees, or the description of an image; nil for a definition.
  package var text: SyntaxNode? { node.first(.linkText) }
  /// The label of a full reference or a definition; a shortcut has its text for a label.
  package var label: SyntaxNode? { node.first(.linkLabel) }
  /// As written, without `<>`; nil where it is empty or elsewhere.
  package var destination: SyntaxNode? { node.first(.linkDestination) }
  /// As written, without its quotes.
  package var title: SyntaxNode? { node.first(.linkTitle) }

  /// The destination with escapes and entities resolved; empty where there is none.
  package var destinationString: String { destination.map { unescaped($0.bytes) } ?? "" }
  /// The title with escapes and entities resolved.
  package var titleString: String? {
    title.map { title in unescaped(title.textLines[...]) }
  }
}

extension SyntaxNode {
  /// The bytes of a node without the markers of containers between its lines.
  var textLines: [UInt8] {
    var pieces: [UInt8] = []
    var hasChildren = false
    for node in descendants {
      hasChildren = true
      switch node.kind {
      case .text, .codeText: pieces += node.bytes
      case .lineEnding: pieces.append(.newline)
      default: break
      }
    }
    return hasChildren ? pieces : Array(bytes)
  }
}

/// Text with backslash escapes and entities resolved (CommonMark 0.31.2 §2.4, §2.5).
package func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
  var result: [UInt8] = []
  var place = bytes.startIndex
  while place < bytes.endIndex {
    let byte = bytes[place]
    if byte == "\\", place + 1 < bytes.endIndex, bytes[place + 1].isPunctuation {
      result.append(bytes[place + 1])
      place += 2
      continue
    }
    if byte == "&" {
      let length = bytes[place...].withUnsafeBufferPointer { buffer in
        buffer.baseAddress.flatMap { Entities.end($0, 0, buffer.count) }
      }
      if let length {
        result += Entities.decoded(bytes[place..<place + length]).utf8
        place += length
        continue
      }
    }
    result.append(byte)
    place += 1
  }
  return String(decoding: result, as: UTF8.self)
}
