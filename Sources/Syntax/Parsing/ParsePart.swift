import SourceText

extension SyntaxTree {
  /// Reads a part of a text that begins and ends between top-level blocks, as if it stood alone; its nodes are where they
  /// are in the whole text, and what lies outside has none.
  package init(parsing text: SourceText, part: ByteRange, dialect: Dialect = .histmark(.standard)) {
    let range = part.indices.clamped(to: 0..<text.count.value)
    self.init(text: text, dialect: dialect, storage: parsePart(text, range, dialect: dialect))
  }
}

private func parsePart(_ text: SourceText, _ range: Range<Int>, dialect: Dialect) -> TreeStorage {
  text.bytes.withUnsafeBufferPointer { bytes in
    // The parser looks no further than its bytes, so they end where the part does.
    var parser = Parser(UnsafeBufferPointer(rebasing: bytes[..<range.upperBound]), dialect: dialect)
    parser.parseBlocks(from: range.lowerBound, to: range.upperBound)
    return TreeStorage(
      text: text, blocks: Array(UnsafeBufferPointer(start: parser.blocks.base, count: parser.blocks.count)),
      arenas: [RecordArena(parser.records)], definitions: parser.definitions, defined: parser.defined)
  }
}
