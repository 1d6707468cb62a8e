extension TreeStorage {
  /// How many arenas a tree may look into before the small ones, one for each edit, become one.
  private static let arenaLimit = 64

  /// The same tree with few arenas. The first, from a whole parse, is kept as it is as long as half of it is in use;
  /// so an edit now and then costs the records of the edits before it, and seldom those of the document.
  func compacted() -> TreeStorage {
    if arenas.count < Self.arenaLimit { return self }
    var firstInUse = 0
    for block in blocks where block.arena == 0 { firstInUse += Int(block.recordCount) }
    let keepsFirst = firstInUse * 2 >= arenas[0].count
    let target: UInt16 = keepsFirst ? 1 : 0
    var records = Buffer<NodeRecord>(capacity: 1024)
    var blocks = blocks
    for index in blocks.indices where blocks[index].arena >= target {
      let first = records.count
      let source = self.records(ofBlock: index)
      for record in 0..<Int(blocks[index].recordCount) { records.append(source[record]) }
      blocks[index].arena = target
      blocks[index].first = UInt32(truncatingIfNeeded: first)
    }
    let arenas = Array(arenas[..<Int(target)]) + [RecordArena(records)]
    return TreeStorage(text: text, blocks: blocks, arenas: arenas, definitions: definitions, defined: defined)
  }
}
