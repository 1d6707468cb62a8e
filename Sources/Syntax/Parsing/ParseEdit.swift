import SourceText

extension SyntaxTree {
  /// The tree after some edits, in order, each in the coordinates that the one before left.
  ///
  /// Only the blocks that an edit touches are read again, with those before that its first line may join, as far as the
  /// first old boundary behind the edit; and blocks that use a label whose definition came or went.
  package func applying(_ edits: [ByteEdit]) -> SyntaxTree {
    var tree = self
    for edit in edits { tree = tree.applying(edit) }
    return tree
  }

  private func applying(_ edit: ByteEdit) -> SyntaxTree {
    let edit = edit.clamped(to: text.count)
    var edited = text
    edited.apply(edit)
    let storage =
      self.storage.blocks.isEmpty || edited.bytes.isEmpty
      ? parseWhole(edited, dialect: dialect) : parseEdit(edit, old: self.storage, text: edited, dialect: dialect)
    return SyntaxTree(text: edited, dialect: dialect, storage: storage)
  }
}

/// Reads again what an edit touches, and takes the rest from the old tree.
private func parseEdit(_ edit: ByteEdit, old: TreeStorage, text: SourceText, dialect: Dialect) -> TreeStorage {
  text.bytes.withUnsafeBufferPointer { bytes in
    var parser = Parser(bytes, dialect: dialect, expecting: 4096)
    let growth = edit.growth.value
    let first = firstBlock(touchedBy: edit, in: old, newText: text, dialect: dialect)
    parser.defined = old.defined
    // A byte order mark is one only at the start: what it begins is another block before and after such an edit.
    let movesMark =
      edit.range.start == .zero && (old.text.byteOrderMarkCount > .zero || text.byteOrderMarkCount > .zero)
    let past = edit.range.start.value + edit.replacement.count + (movesMark ? 1 : 0)
    let kept = parser.parse(fromBlock: first, of: old, past: past, growth: growth)

    let arena = UInt16(truncatingIfNeeded: old.arenas.count)
    let parsed = parser.blocks.count
    var blocks: [BlockDescriptor] = []
    blocks.reserveCapacity(first + parsed + old.blocks.count - kept)
    blocks += old.blocks[..<first]
    for index in 0..<parsed {
      var block = parser.blocks[index]
      block.arena = arena
      blocks.append(block)
    }
    for block in old.blocks[kept...] {
      var moved = block
      moved.start = UInt32(truncatingIfNeeded: Int(block.start) + growth)
      blocks.append(moved)
    }

    let (definitions, changed) = definitions(of: old, without: first..<kept, adding: parser.definitions, blocks: parsed)
    var defined = old.defined
    if changed {
      defined = DefinedLabels(definitions)
      let changes = old.defined.changes(to: defined)
      parser.defined = defined
      if !changes.isEmpty { parser.parseAgain(&blocks, thatLookFor: changes, arena: arena) }
    }
    let arenas = old.arenas + [RecordArena(parser.records)]
    return TreeStorage(text: text, blocks: blocks, arenas: arenas, definitions: definitions, defined: defined)
      .compacted()
  }
}

/// The definitions after an edit, and whether any came, went or changed places.
private func definitions(
  of old: TreeStorage, without replaced: Range<Int>, adding new: [LinkDefinition], blocks parsed: Int
) -> ([LinkDefinition], changed: Bool) {
  if old.definitions.isEmpty && new.isEmpty { return ([], false) }
  let before = old.definitions.prefix { $0.block < replaced.lowerBound }
  let gone = old.definitions[before.endIndex...].prefix { $0.block < replaced.upperBound }
  let moved = parsed - replaced.count
  var definitions = Array(before)
  for var definition in new {
    definition.block += replaced.lowerBound
    definitions.append(definition)
  }
  for var definition in old.definitions[gone.endIndex...] {
    definition.block += moved
    definitions.append(definition)
  }
  return (definitions, !gone.lazy.map(\.label).elementsEqual(new.lazy.map(\.label)))
}

// MARK: - Where to begin

/// The first block that has to be read again.
private func firstBlock(touchedBy edit: ByteEdit, in old: TreeStorage, newText: SourceText, dialect: Dialect) -> Int {
  let blocks = old.blocks
  var first = old.block(at: edit.range.start.value) ?? 0
  // The first line of a block decides whether it joins the one before, be it over blank lines.
  if first > 0 { first -= 1 }
  if first > 0 && old.records(ofBlock: first)[0].kind == .blankLines { first -= 1 }
  if first > 0 && blocks[first - 1].flags.contains(.looksAhead) { first -= 1 }
  if dialect != .commonMark {
    let fences: [UInt8] = [.of("`"), .of("~")]
    if editedLinesContain(fences, edit, old.text, newText) {
      // The search for the end of an unclosed record may have come to these lines.
      let last = blocks[..<first].lastIndex { $0.flags.contains(.looksAhead) }
      first = last ?? first
    }
    let opensFrontMatter = newText.bytes.dropFirst(newText.byteOrderMarkCount.value).starts(with: "---".utf8)
    let isFrontMatter = old.records(ofBlock: 0)[0].kind == .frontMatter
    if opensFrontMatter && !isFrontMatter && editedLinesContain([.of("-"), .of(".")], edit, old.text, newText) {
      first = 0
    }
  }
  while first > 0 && blocks[first].flags.contains(.continuesParagraph) { first -= 1 }
  return first
}

/// Whether one of some bytes is on the lines of an edit, before or after it.
private func editedLinesContain(_ wanted: [UInt8], _ edit: ByteEdit, _ old: SourceText, _ new: SourceText) -> Bool {
  func contain(_ text: SourceText, _ start: Int, _ end: Int) -> Bool {
    let from = text.lines.start(ofLine: text.lines.line(at: ByteOffset(start)))
    let to = text.lines.range(ofLine: text.lines.line(at: ByteOffset(end))).end
    return text[ByteRange(from, to)].contains { wanted.contains($0) }
  }
  let start = edit.range.start.value
  return contain(old, start, edit.range.end.value) || contain(new, start, start + edit.replacement.count)
}

// MARK: - Reading again

extension Parser {
  /// Reads from the start of an old block until a block starts, at or behind `end`, where an old one did. Gives the
  /// index of that old block: it and all after it are as they were.
  fileprivate mutating func parse(fromBlock first: Int, of old: TreeStorage, past end: Int, growth: Int) -> Int {
    let start = first == 0 ? parseFrontMatter() : Int(old.blocks[first].start)
    startReading(at: start)
    while nextLine < count {
      let line = nextLine
      if line >= end, blocks.count > 0 || line > start, let kept = oldBlock(line &- growth, of: old) {
        parseLine()
        if startsBlock(at: line) {
          dropBlock(at: line)
          return kept
        }
      } else {
        parseLine()
      }
    }
    closeAll(at: count)
    return old.blocks.count
  }

  /// The old block that starts at a place, if parsing may be taken up there.
  private mutating func oldBlock(_ start: Int, of old: TreeStorage) -> Int? {
    guard start >= 0, let block = old.block(at: start), Int(old.blocks[block].start) == start else { return nil }
    // Front matter is such at the start of the text alone, where it has been read already.
    if old.blocks[block].flags.contains(.continuesParagraph) || old.records(ofBlock: block)[0].kind == .frontMatter {
      return nil
    }
    return block
  }

  /// Whether the line that was read last, and starts here, began a top-level block.
  private mutating func startsBlock(at line: Int) -> Bool {
    if containers.count > 0 { return blockStart == line }
    switch leaf {
    case .none:
      if blankLines.count > 0 { return Int(blankLines[0].start) == line }
      return blocks.count > 0 && Int(blocks[blocks.count &- 1].start) == line
        && !blocks[blocks.count &- 1].flags.contains(.continuesParagraph)
    case .paragraph: return leafStart == line && !leafFollowsDefinitions
    case .indentedCode, .fencedCode, .record, .html, .table:
      return blockStart == line && !blockFlags.contains(.continuesParagraph)
    }
  }

  /// Forgets the block that began with the line that was read last.
  private mutating func dropBlock(at line: Int) {
    while blocks.count > 0 && Int(blocks[blocks.count &- 1].start) >= line { blocks.removeLast() }
    let kept = blocks.count
    definitions.removeAll { $0.block >= kept }
    leaf = .none
    containers.removeAll()
    quotes.removeAll()
    blankLines.removeAll()
    let end = kept > 0 ? Int(blocks[kept &- 1].first) &+ Int(blocks[kept &- 1].recordCount) : 0
    records.truncate(to: end)
    blockFirst = end
  }

  /// Reads the blocks again that look for certain labels.
  fileprivate mutating func parseAgain(
    _ all: inout [BlockDescriptor], thatLookFor labels: LabelFilter, arena: UInt16
  ) {
    var end = count
    for index in all.indices.reversed() {
      let start = Int(all[index].start)
      if all[index].labels.overlaps(labels), var again = parseAgain(all[index], to: end) {
        again.arena = arena
        all[index] = again
      }
      end = start
    }
  }
}
