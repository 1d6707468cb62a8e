import SourceText

/// Reads a text from its start to its end.
func parseWhole(_ text: SourceText, dialect: Dialect) -> TreeStorage {
  text.bytes.withUnsafeBufferPointer { bytes in
    var parser = Parser(bytes, dialect: dialect)
    parser.parseDocument()
    return TreeStorage(
      text: text, blocks: Array(UnsafeBufferPointer(start: parser.blocks.base, count: parser.blocks.count)),
      arenas: [RecordArena(parser.records)], definitions: parser.definitions, defined: parser.defined)
  }
}

extension Parser {
  /// Reads everything; then again the blocks that looked for labels which are defined only later.
  mutating func parseDocument() {
    let start = parseFrontMatter()
    parseBlocks(from: start, to: count)
    if !definitions.isEmpty { parseBeforeDefinitions() }
  }

  private mutating func parseBeforeDefinitions() {
    let found = definitions
    var later = LabelFilter()
    var definition = found.count
    var block = blocks.count
    var end = count
    while block > 0 {
      block &-= 1
      while definition > 0 && found[definition &- 1].block >= block {
        definition &-= 1
        later.formUnion(LabelFilter(defining: found[definition].label))
      }
      let start = Int(blocks[block].start)
      if blocks[block].labels.overlaps(later), let again = parseAgain(blocks[block], to: end) { blocks[block] = again }
      end = start
    }
    definitions = found
  }

  /// Reads one block again, now that other labels are defined. Its extent does not depend on them.
  mutating func parseAgain(_ old: BlockDescriptor, to end: Int) -> BlockDescriptor? {
    let kept = blocks.count
    let start = Int(old.start)
    if old.flags.contains(.continuesParagraph) {
      parseContinuation(from: start, to: end)
    } else {
      parseBlocks(from: start, to: end)
    }
    let again = blocks.count == kept &+ 1 ? blocks[kept] : nil
    blocks.truncate(to: kept)
    return again
  }

  /// Reads a block that starts with a line which continues a paragraph.
  private mutating func parseContinuation(from start: Int, to end: Int) {
    startReading(at: start)
    lineStart = start
    lineEnd = findLineEnd(from: start)
    nextLine = lineAfter(lineEnd)
    place = start
    column = 0
    isTabSplit = false
    findNonspace()
    leaf = .paragraph
    leafStart = start
    leafFollowsDefinitions = true
    lines.removeAll()
    lines.append(
      Line(
        start: UInt32(truncatingIfNeeded: nonspace), end: UInt32(truncatingIfNeeded: lineEnd),
        active: UInt32(truncatingIfNeeded: nonspace), next: UInt32(truncatingIfNeeded: nextLine)))
    while nextLine < end { parseLine() }
    closeAll(at: end)
  }
}
