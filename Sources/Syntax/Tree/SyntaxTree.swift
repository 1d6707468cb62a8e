import SourceText

/// A document as a lossless tree: its leaves, one after another, are its bytes.
///
/// A value of one version of the text. Versions share the records of the blocks that an edit left alone.
package struct SyntaxTree: Sendable {
  package let text: SourceText
  package let dialect: Dialect
  let storage: TreeStorage

  /// Reads a whole text.
  package init(parsing text: SourceText, dialect: Dialect = .histmark(.standard)) {
    self.text = text
    self.dialect = dialect
    storage = parseWhole(text, dialect: dialect)
  }

  init(text: SourceText, dialect: Dialect, storage: TreeStorage) {
    self.text = text
    self.dialect = dialect
    self.storage = storage
  }

  /// The document itself, whose children are the top-level blocks.
  package var root: SyntaxNode { SyntaxNode(tree: storage, block: -1, index: 0) }

  /// The innermost node that contains a place; at the end of the text, or where nothing starts, what ends there.
  package func node(at place: ByteOffset) -> SyntaxNode { ancestors(at: place).first ?? root }

  /// The nodes around a place, the innermost first and the document last.
  package func ancestors(at place: ByteOffset) -> [SyntaxNode] {
    var path = [root]
    if let block = storage.block(at: place.value) {
      var node = SyntaxNode(tree: storage, block: block, index: 0)
      path.append(node)
      while let child = node.child(at: place) {
        node = child
        path.append(node)
      }
    }
    return path.reversed()
  }

  /// The definition that a reference link or image, or a label, refers to.
  package func definition(for link: SyntaxNode) -> SyntaxNode? {
    guard let label = referenceLabel(of: link), let place = storage.defined.place(of: label) else { return nil }
    let definition = storage.definitions[place]
    return SyntaxNode(tree: storage, block: definition.block, index: definition.record)
  }
}

/// What the nodes of one tree look into.
final class TreeStorage: Sendable {
  /// The bytes of the text; nodes give slices of them.
  let text: SourceText
  /// Top-level blocks, which tile the text.
  let blocks: [BlockDescriptor]
  let arenas: [RecordArena]
  /// In the order of the text.
  let definitions: [LinkDefinition]
  let defined: DefinedLabels

  init(
    text: SourceText, blocks: [BlockDescriptor], arenas: [RecordArena], definitions: [LinkDefinition],
    defined: DefinedLabels
  ) {
    self.text = text
    self.blocks = blocks
    self.arenas = arenas
    self.definitions = definitions
    self.defined = defined
  }

  /// The block that contains a place; the last one for the end of the text.
  func block(at place: Int) -> Int? {
    let next = blocks.partitioningIndex { Int($0.start) > place }
    return next == 0 ? nil : next - 1
  }

  /// The records of a block, valid as long as the storage.
  @inline(__always) func records(ofBlock block: Int) -> UnsafePointer<NodeRecord> {
    arenas[Int(blocks[block].arena)].base + Int(blocks[block].first)
  }
}
