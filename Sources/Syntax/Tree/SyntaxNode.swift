import SourceText

/// A node of a tree: a view that costs nothing to make or to drop.
package struct SyntaxNode: Sendable {
  let tree: TreeStorage
  /// The top-level block that holds it; -1 for the document.
  let block: Int
  /// Its index among the records of the block.
  let index: UInt32

  @inline(__always) init(tree: TreeStorage, block: Int, index: UInt32) {
    self.tree = tree
    self.block = block
    self.index = index
  }

  /// The record; not for the document, which has none.
  @inline(__always) var record: NodeRecord { tree.records(ofBlock: block)[Int(index)] }
  @inline(__always) var flags: NodeFlags { block < 0 ? [] : record.flags }
  @inline(__always) var payload: Int { block < 0 ? 0 : Int(record.payload) }

  package var kind: SyntaxKind { block < 0 ? .document : record.kind }

  /// Where the node is in the text, with all of its markup.
  package var range: ByteRange {
    if block < 0 { return tree.text.range }
    let record = record
    let base = Int(tree.blocks[block].start)
    return ByteRange(base + Int(record.start), base + Int(record.end))
  }

  package var bytes: ArraySlice<UInt8> { tree.text[range] }
  package var string: String { tree.text.string(range) }

  /// The nodes directly inside, in order.
  package var children: SyntaxChildren { SyntaxChildren(of: self) }
  /// All nodes inside, in pre-order.
  package var descendants: SyntaxDescendants { SyntaxDescendants(of: self) }

  /// The first child of a kind.
  package func first(_ kind: SyntaxKind) -> SyntaxNode? { children.first { $0.kind == kind } }

  /// The child that contains a place, or else the last one that ends there.
  func child(at place: ByteOffset) -> SyntaxNode? {
    var touching: SyntaxNode?
    for child in children {
      let range = child.range
      if range.start > place { break }
      if range.contains(place) { return child }
      if range.end == place { touching = child }
    }
    return touching
  }
}

extension SyntaxNode: Hashable {
  /// The same node of the same tree.
  package static func == (left: SyntaxNode, right: SyntaxNode) -> Bool {
    left.tree === right.tree && left.block == right.block && left.index == right.index
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(tree))
    hasher.combine(block)
    hasher.combine(index)
  }
}

/// The nodes directly inside another.
package struct SyntaxChildren: Sequence, IteratorProtocol {
  private let tree: TreeStorage
  private var block: Int
  private var index: UInt32
  private let end: UInt32
  private let isDocument: Bool

  init(of node: SyntaxNode) {
    tree = node.tree
    isDocument = node.block < 0
    block = isDocument ? 0 : node.block
    index = isDocument ? 0 : node.index + 1
    end = isDocument ? 0 : node.record.next
  }

  package mutating func next() -> SyntaxNode? {
    if isDocument {
      if block >= tree.blocks.count { return nil }
      defer { block += 1 }
      return SyntaxNode(tree: tree, block: block, index: 0)
    }
    if index >= end { return nil }
    let node = SyntaxNode(tree: tree, block: block, index: index)
    index = node.record.next
    return node
  }
}

/// The nodes inside another, at all depths, each before those inside it.
package struct SyntaxDescendants: Sequence, IteratorProtocol {
  private let tree: TreeStorage
  private var block: Int
  private var index: UInt32
  private var end: UInt32
  private let lastBlock: Int

  init(of node: SyntaxNode) {
    tree = node.tree
    if node.block < 0 {
      block = -1
      index = 0
      end = 0
      lastBlock = tree.blocks.count - 1
    } else {
      block = node.block
      index = node.index + 1
      end = node.record.next
      lastBlock = block
    }
  }

  package mutating func next() -> SyntaxNode? {
    while index >= end {
      if block >= lastBlock { return nil }
      block += 1
      index = 0
      end = tree.blocks[block].recordCount
    }
    defer { index += 1 }
    return SyntaxNode(tree: tree, block: block, index: index)
  }
}
