/// Paragraphs (CommonMark 0.31.2 §4.8).
extension Parser {
  /// Ends the open paragraph: what it begins with may be definitions, the rest is text.
  mutating func closeParagraph() {
    leaf = .none
    let first = writeDefinitions()
    if first == lines.count { return }
    let node = openParagraphNode(.paragraph, firstLine: first)
    parseParagraphLines(from: first)
    close(node, at: Int(lines[lines.count &- 1].next))
    if containers.count == 0 { finishBlock() }
  }

  /// Opens the node of a paragraph, or of what a paragraph became, from one of its lines on.
  mutating func openParagraphNode(_ kind: SyntaxKind, firstLine: Int) -> Int {
    let start = firstLine == 0 ? leafStart : Int(lines[firstLine &- 1].next)
    if containers.count == 0 {
      beginBlock(at: start)
      if firstLine > 0 || leafFollowsDefinitions { blockFlags.insert(.continuesParagraph) }
    }
    let node = open(kind, at: start)
    let content = Int(lines[firstLine].start)
    if start < content { writeLeadingSpace(start, content) }
    return node
  }

  /// Writes what stands before the text of a paragraph's first line.
  private mutating func writeLeadingSpace(_ start: Int, _ end: Int) {
    if start == 0 && byteOrderMarkCount > 0 { return write(.whitespace, start, end) }
    writePrefix(start, end)
  }

  /// Writes the inlines of the open paragraph's lines, and the ending of the last.
  mutating func parseParagraphLines(from first: Int) {
    let last = lines.count &- 1
    let start = Int(lines[last].start)
    let lineEnd = Int(lines[last].end)
    let end = trimmedEnd(start, lineEnd)
    lines[last].end = UInt32(truncatingIfNeeded: end)
    if lines[last].active > lines[last].end { lines[last].active = lines[last].end }
    inline.paragraphLine = first
    parseInlines(from: first, through: last, isFirstInItem: first == 0 && opensItem())
    write(.whitespace, end, lineEnd)
    write(.lineEnding, lineEnd, Int(lines[last].next))
  }

  /// Whether the paragraph node that was opened last is the first block of a list item, where a task marker may stand.
  private mutating func opensItem() -> Bool {
    if !isExtended || containers.count == 0 { return false }
    let top = containers[containers.count &- 1]
    if top.kind != .item { return false }
    var index = top.record &+ 1
    while index < records.count {
      let kind = records[index].kind
      if kind == .paragraph || kind == .setextHeading { return true }
      if kind != .whitespace && kind != .delimiter && kind != .lineEnding { return false }
      index &+= 1
    }
    return false
  }
}
