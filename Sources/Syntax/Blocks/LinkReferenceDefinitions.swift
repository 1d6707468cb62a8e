/// Link reference definitions (CommonMark 0.31.2 §4.7), which stand at the start of what would be a paragraph.
extension Parser {
  /// Writes the definitions that the open paragraph begins with; gives the first line after them.
  mutating func writeDefinitions() -> Int {
    var first = 0
    while first < lines.count && bytes[Int(lines[first].start)] == "[" {
      guard let last = writeDefinition(atLine: first) else { break }
      first = last &+ 1
    }
    return first
  }

  /// Writes the definition that starts on a line, if there is one; gives the last line of it.
  private mutating func writeDefinition(atLine first: Int) -> Int? {
    let open = Cursor(
      place: Int(lines[first].start), end: Int(lines[first].end), line: first, lastLine: lines.count &- 1)
    if isExtended && hasPrefix("[^", at: open.place, end: open.end) { return nil }
    guard let label = labelAfterBracket(open) else { return nil }
    var cursor = label.end
    advance(&cursor)
    guard let colon = peek(cursor), colon == ":" else { return nil }
    let afterColon = { (cursor: Cursor) in
      var next = cursor
      next.place &+= 1
      return next
    }(cursor)
    cursor = afterColon
    _ = skipSpace(&cursor)
    guard let destination = scanDestination(&cursor) else { return nil }
    if destination.start.place == destination.end.place && !isPointed(destination) { return nil }
    let folded = foldedLabel(label.start, label.end)
    if folded.isEmpty { return nil }

    // A title must fill the rest of its lines; if it does not, the definition may still end before it.
    let afterDestination = cursor
    var title: (start: Cursor, end: Cursor)?
    var end = afterDestination
    if skipSpace(&cursor), let found = scanTitle(cursor) {
      var afterTitle = found.end
      advance(&afterTitle)
      if trimmedStart(afterTitle.place, afterTitle.end) == afterTitle.end {
        title = found
        end = afterTitle
      }
    }
    if trimmedStart(end.place, end.end) < end.end { return nil }

    let start = first == 0 ? leafStart : Int(lines[first &- 1].next)
    if containers.count == 0 {
      beginBlock(at: start)
      if first > 0 || leafFollowsDefinitions { blockFlags.insert(.continuesParagraph) }
    }
    definitions.append(
      LinkDefinition(
        label: folded, block: blocks.count, record: UInt32(truncatingIfNeeded: records.count &- blockFirst)))
    defined.insert(folded, at: definitions.count - 1)
    let node = self.open(.linkReferenceDefinition, at: start)
    if start == 0 && byteOrderMarkCount > 0 {
      write(.whitespace, start, open.place)
    } else {
      writePrefix(start, open.place)
    }
    tokens.removeAll()
    add(.delimiter, open.place, open.place &+ 1)
    addNode(.linkLabel, leaf: .text, from: label.start, to: label.end)
    add(.delimiter, label.end.place, afterColon.place)
    addDestination(destination, title: title, after: afterColon)
    writeTokens()
    write(.whitespace, end.place, end.end)
    write(.lineEnding, end.end, Int(lines[end.line].next))
    close(node, at: Int(lines[end.line].next))
    if containers.count == 0 { finishBlock() }
    return end.line
  }
}
