/// Closing blocks, and placing the blank lines between them.
extension Parser {
  /// Where what is open ends: before the blank lines that are pending, if there are any.
  @inline(__always) var contentEnd: Int { blankLines.count > 0 ? Int(blankLines[0].start) : lineStart }

  /// Closes all that a new block on this line ends, and writes what lies before it.
  mutating func prepareBlock(matched: Int, isListItem marker: UInt8 = 0) {
    if !isPrefixWritten {
      closeLeaf()
      closeContainers(to: matched)
    }
    if containers.count > 0 {
      let top = containers[containers.count &- 1]
      if top.kind == .list && top.marker != marker { closeContainers(to: containers.count &- 1) }
    }
    if blankLines.count > 0 { writeBlankLines() }
    if !isPrefixWritten {
      isPrefixWritten = true
      if containers.count > 0 { writePrefix(lineStart, place) }
    }
    if containers.count == 0 {
      beginBlock(at: lineStart)
      if followsDefinitions { blockFlags.insert(.continuesParagraph) }
      followsDefinitions = false
    } else {
      containers[containers.count &- 1].hasContent = true
    }
  }

  /// Where the node of a block that opens now starts: at the top level, where its line does.
  @inline(__always) var nodeStart: Int { containers.count == 0 ? lineStart : place }

  /// Ends the leaf block that is open.
  mutating func closeLeaf() {
    switch leaf {
    case .none: return
    case .paragraph: closeParagraph()
    case .indentedCode, .html, .table:
      close(leafRecord, at: contentEnd)
      leaf = .none
      if containers.count == 0 { finishBlock() }
    case .fencedCode, .record:
      records[leafRecord].flags.insert(.unclosed)
      closeField()
      close(leafRecord, at: contentEnd)
      leaf = .none
      if containers.count == 0 { finishBlock() }
    }
  }

  /// Ends containers until `depth` of them are open.
  mutating func closeContainers(to depth: Int) {
    while containers.count > depth {
      if blankLines.count > 0 && containers.count <= blankFloor { writeBlankLines() }
      let top = containers[containers.count &- 1]
      close(top.record, at: contentEnd)
      if top.kind == .quote { quotes.removeLast() }
      containers.removeLast()
      if containers.count == 0 { finishBlock() }
    }
  }

  /// Writes the pending blank lines as a node of the innermost container that is open.
  mutating func writeBlankLines() {
    if blankLines.count == 0 { return }
    let start = Int(blankLines[0].start)
    let end = Int(blankLines[blankLines.count &- 1].next)
    blankLines.removeAll()
    if containers.count == 0 {
      beginBlock(at: start)
      writeAlways(.blankLines, start, end)
      finishBlock()
      return
    }
    let top = containers[containers.count &- 1]
    switch top.kind {
    case .list: records[top.record].flags.insert(.loose)
    case .item: records[containers[containers.count &- 2].record].flags.insert(.loose)
    case .quote, .footnote: break
    }
    let hasMarkers = quotes.count > 0 && find(UInt8.of(">"), from: start, to: end) < end
    if !hasMarkers { return writeAlways(.blankLines, start, end) }
    let node = open(.blankLines, at: start)
    var place = start
    while place < end {
      let stop = min(findLineEndOnce(from: place), end)
      writePrefix(place, stop)
      place = min(lineAfter(stop), end)
      write(.lineEnding, stop, place)
    }
    close(node, at: end)
  }

  /// As ``findLineEnd(from:)``, for places behind the line that is being read.
  mutating func findLineEndOnce(from start: Int) -> Int {
    var place = start
    while place < count && !bytes[place].isLineEnding { place &+= 1 }
    return place
  }
}
