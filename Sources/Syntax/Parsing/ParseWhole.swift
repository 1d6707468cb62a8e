import SourceText

/// Reads a text from its start to its end.
func parseWhole(_ text: SourceText, dialect: Dialect) -> TreeStorage {
  text.bytes.withUnsafeBufferPointer { bytes in
    var parser = Parser(bytes, dialect: dialect)
    parser.parseDocument()
    let arena = RecordArena(copying: parser.records)
    return TreeStorage(
      text: text, blocks: Array(UnsafeBufferPointer(start: parser.blocks.base, count: parser.blocks.count)),
      arenas: [arena], definitions: parser.definitions)
  }
}

extension Parser {
  /// Reads everything; then again the blocks that looked for labels which are defined only later.
  mutating func parseDocument() {
    let start = parseFrontMatter()
    parseBlocks(from: start, to: count)
    if !definitions.isEmpty { parseAgain() }
  }

  private mutating func parseAgain() {
    let found = definitions
    var later = LabelFilter()
    var definition = found.count
    var block = blocks.count
    while block > 0 {
      block &-= 1
      while definition > 0 && found[definition - 1].block >= block {
        definition -= 1
        later.formUnion(LabelFilter(defining: found[definition].label))
      }
      if blocks[block].labels.overlaps(later) { parseAgain(block) }
    }
    definitions = found
  }

  /// Reads one block again, now that other labels are defined. Its extent does not depend on them.
  mutating func parseAgain(_ index: Int) {
    let old = blocks[index]
    let start = Int(old.start)
    let end = index + 1 < blocks.count ? Int(blocks[index &+ 1].start) : count
    let kept = blocks.count
    if old.flags.contains(.continuesParagraph) {
      parseContinuation(from: start, to: end)
    } else {
      parseBlocks(from: start, to: end)
    }
    // Definitions before a paragraph are blocks of their own, and so is the head of a table; here there is one block.
    if blocks.count == kept &+ 1 {
      blocks[index] = blocks[kept]
      blocks[index].flags = old.flags
    }
    blocks.truncate(to: kept)
  }

  /// Reads a block that starts with a line which continues a paragraph.
  private mutating func parseContinuation(from start: Int, to end: Int) {
    lineStart = start
    lineEnd = findLineEnd(from: start)
    nextLine = lineAfter(lineEnd)
    place = start
    column = 0
    isTabSplit = false
    findNonspace()
    leaf = .paragraph
    leafStart = start
    lines.removeAll()
    lines.append(
      Line(
        start: UInt32(truncatingIfNeeded: nonspace), end: UInt32(truncatingIfNeeded: lineEnd),
        active: UInt32(truncatingIfNeeded: nonspace), next: UInt32(truncatingIfNeeded: nextLine)))
    parseBlocks(from: nextLine, to: end)
  }
}
