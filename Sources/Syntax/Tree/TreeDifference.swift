import SourceText

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// In which of its top-level blocks a tree is another than an earlier one: all before and all behind them have the same
/// bytes and the same nodes.
///
/// What a reference link leads to is not compared: its definition may stand in another block.
package struct TreeDifference: Sendable {
  /// The blocks of the earlier tree that have gone, or have become others.
  package let oldBlocks: Range<Int>
  /// The blocks that stand in their place.
  package let newBlocks: Range<Int>
  package let oldRange: ByteRange
  package let newRange: ByteRange

  /// How what stands behind has moved.
  package var shift: ByteShift {
    ByteShift(after: oldRange.end, by: ByteCount(newRange.count.value - oldRange.count.value))
  }
}

extension SyntaxTree {
  /// Finds the blocks in which the tree is another than an earlier one; work is proportional to the number of blocks.
  package func difference(from earlier: SyntaxTree) -> TreeDifference {
    let (old, new) = (earlier.storage, storage)
    let most = min(old.blocks.count, new.blocks.count)
    // Versions of one document share the arenas that they had in common; others are compared by what is in them.
    var shared = 0
    while shared < min(old.arenas.count, new.arenas.count), old.arenas[shared] === new.arenas[shared] { shared += 1 }
    var before = 0
    while before < most, new.blocks[before].start == old.blocks[before].start,
      new.hasBlock(before, as: old, before, sharingArenas: shared)
    {
      before += 1
    }
    var behind = 0
    while behind < most - before,
      new.hasBlock(
        new.blocks.count - 1 - behind, as: old, old.blocks.count - 1 - behind, sharingArenas: shared)
    {
      behind += 1
    }
    let oldBlocks = before..<old.blocks.count - behind
    let newBlocks = before..<new.blocks.count - behind
    return TreeDifference(
      oldBlocks: oldBlocks, newBlocks: newBlocks, oldRange: old.range(ofBlocks: oldBlocks),
      newRange: new.range(ofBlocks: newBlocks))
  }

  /// Whether links can lead to definitions elsewhere in the document.
  package var hasLinkDefinitions: Bool { !storage.definitions.isEmpty }

  /// Some of the top-level blocks.
  package func blocks(_ range: Range<Int>) -> [SyntaxNode] {
    range.clamped(to: storage.blocks.indices).map { SyntaxNode(tree: storage, block: $0, index: 0) }
  }

  /// How many top-level blocks there are.
  package var blockCount: Int { storage.blocks.count }

  /// The bytes of the top-level block that contains a place; those of the last one for the end of the text.
  package func blockRange(at place: ByteOffset) -> ByteRange {
    storage.block(at: place.value).map { storage.range(ofBlocks: $0..<$0 + 1) } ?? text.range
  }
}

extension TreeStorage {
  /// The bytes of some blocks; where there are none, the place where they would be.
  fileprivate func range(ofBlocks range: Range<Int>) -> ByteRange {
    ByteRange(start(ofBlock: range.lowerBound), start(ofBlock: range.upperBound))
  }

  private func start(ofBlock block: Int) -> Int {
    block < blocks.count ? Int(blocks[block].start) : text.bytes.count
  }

  /// Whether a block has the same bytes and nodes as one of another tree, wherever each stands.
  fileprivate func hasBlock(_ block: Int, as other: TreeStorage, _ otherBlock: Int, sharingArenas shared: Int) -> Bool {
    let (own, its) = (blocks[block], other.blocks[otherBlock])
    guard own.recordCount == its.recordCount, own.flags == its.flags else { return false }
    if own.arena == its.arena, own.first == its.first, Int(own.arena) < shared { return true }
    let (bytes, otherBytes) = (range(ofBlocks: block..<block + 1), other.range(ofBlocks: otherBlock..<otherBlock + 1))
    guard bytes.count == otherBytes.count else { return false }
    let size = Int(own.recordCount) * MemoryLayout<NodeRecord>.stride
    return memcmp(records(ofBlock: block), other.records(ofBlock: otherBlock), size) == 0
      && text[bytes] == other.text[otherBytes]
  }
}
