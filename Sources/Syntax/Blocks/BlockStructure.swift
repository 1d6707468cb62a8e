/// The block phase: one line after another (CommonMark 0.31.2, appendix, phase 1).
extension Parser {
  /// Reads lines from `start` until `limit`, and closes everything.
  mutating func parseBlocks(from start: Int, to limit: Int) {
    startReading(at: start)
    while nextLine < limit { parseLine() }
    closeAll(at: limit)
  }

  /// Goes to a place where nothing is open.
  mutating func startReading(at start: Int) {
    nextLine = start
    nextReturn = -1
    returnHorizon = 0
    noThematicBreakBefore = 0
  }

  /// Closes what is open at the end of the text.
  mutating func closeAll(at end: Int) {
    lineStart = end
    closeLeaf()
    closeContainers(to: 0)
    writeBlankLines()
  }

  /// Reads the line at `nextLine`.
  @inline(__always) mutating func parseLine() {
    lineStart = nextLine
    // Most lines of most documents: plain text outside all containers.
    if containers.count == 0 && leaf.rawValue <= Leaf.paragraph.rawValue {
      let byte = bytes[lineStart]
      if classes.lineStart[Int(byte)] == 0 && (lineStart > 0 || byteOrderMarkCount == 0) {
        return addPlainLine()
      }
      if byte == .newline {
        if leaf == .paragraph { closeLeaf() }
        nextLine = lineStart &+ 1
        let start = UInt32(truncatingIfNeeded: lineStart)
        blankLines.append(
          BlankLine(start: start, content: start, spaces: 0, next: UInt32(truncatingIfNeeded: nextLine)))
        blankFloor = 0
        return
      }
    }
    parseAnyLine()
  }

  /// Adds a line of text that nothing but a paragraph can hold.
  @inline(__always) private mutating func addPlainLine() {
    if leaf == .none {
      if blankLines.count > 0 { writeBlankLines() }
      leaf = .paragraph
      leafStart = lineStart
      leafFollowsDefinitions = false
      lines.removeAll()
    }
    let active = findActive(from: lineStart, to: count)
    let end = active < count && !bytes[active].isLineEnding ? findLineEnd(from: active) : active
    nextLine = lineAfter(end)
    lines.append(
      Line(
        start: UInt32(truncatingIfNeeded: lineStart), end: UInt32(truncatingIfNeeded: end),
        active: UInt32(truncatingIfNeeded: active), next: UInt32(truncatingIfNeeded: nextLine)))
  }

  /// The first byte at or after `start` that may be inline markup or end a line; `end` if there is none.
  @inline(__always) func findActive(from start: Int, to end: Int) -> Int {
    let table = classes.inline
    var place = start
    // Eight at a time while eight are left, so that the bound is looked at once for all of them.
    while place &+ 8 <= end {
      if table[Int(bytes[place])] != 0 { return place }
      if table[Int(bytes[place &+ 1])] != 0 { return place &+ 1 }
      if table[Int(bytes[place &+ 2])] != 0 { return place &+ 2 }
      if table[Int(bytes[place &+ 3])] != 0 { return place &+ 3 }
      if table[Int(bytes[place &+ 4])] != 0 { return place &+ 4 }
      if table[Int(bytes[place &+ 5])] != 0 { return place &+ 5 }
      if table[Int(bytes[place &+ 6])] != 0 { return place &+ 6 }
      if table[Int(bytes[place &+ 7])] != 0 { return place &+ 7 }
      place &+= 8
    }
    while place < end && table[Int(bytes[place])] == 0 { place &+= 1 }
    return place
  }

  /// Reads a line of which nothing is known yet.
  private mutating func parseAnyLine() {
    lineEnd = findLineEnd(from: lineStart)
    nextLine = lineAfter(lineEnd)
    place = contentStart
    if place > lineEnd { place = lineEnd }
    column = 0
    isTabSplit = false
    isPrefixWritten = false
    let matched = matchContainers()
    let allMatched = matched == containers.count

    if allMatched {
      switch leaf {
      case .fencedCode: return continueFencedCode()
      case .record: if continueRecord() { return }
      case .html: return continueHTML()
      case .indentedCode: if continueIndentedCode() { return }
      case .none, .paragraph, .table: break
      }
    }
    if isBlank { return addBlankLine(matched: matched) }
    openBlocks(matched: matched, allMatched: allMatched)
  }

  /// Consumes the markers of the open containers as far as they are there, and tells how many are.
  private mutating func matchContainers() -> Int {
    var matched = 0
    var matchedQuotes = 0
    findNonspace()
    while matched < containers.count {
      let container = containers[matched]
      switch container.kind {
      case .list: break
      case .quote:
        if indent > 3 || isBlank || bytes[nonspace] != ">" { return matched }
        place = nonspace &+ 1
        column = nonspaceColumn &+ 1
        isTabSplit = false
        if place < lineEnd && bytes[place].isSpaceOrTab { advance(columns: 1) }
        findNonspace()
        matchedQuotes &+= 1
      case .item, .footnote:
        if isBlank {
          // All items as far as the next quote go on over a blank line: stepping through them would take quadratic
          // time in many blank lines below deep nesting.
          let next = matchedQuotes < quotes.count ? quotes[matchedQuotes] : containers.count
          if next == containers.count && !containers[next &- 1].hasContent && containers[next &- 1].kind == .item {
            return next &- 1
          }
          advance(columns: containers[next &- 1].indentSinceQuote)
          findNonspace()
          matched = next
          continue
        }
        if indent < container.indent { return matched }
        advance(columns: container.indent)
        findNonspace()
      }
      matched &+= 1
    }
    return matched
  }

  /// Ends what a blank line ends, and keeps the line until it is known where it belongs.
  mutating func addBlankLine(matched: Int) {
    if matched < containers.count || leaf != .indentedCode { closeLeaf() }
    closeContainers(to: matched)
    holdBlankLine()
  }

  /// Keeps a blank line that all open containers go on over.
  mutating func holdBlankLine() {
    blankFloor = quotes.count > 0 ? quotes[quotes.count &- 1] &+ 1 : 0
    if leaf == .indentedCode { advance(columns: 4) }
    blankLines.append(
      BlankLine(
        start: UInt32(truncatingIfNeeded: lineStart), content: UInt32(truncatingIfNeeded: place),
        spaces: UInt32(truncatingIfNeeded: splitTabColumns), next: UInt32(truncatingIfNeeded: nextLine)))
  }

  /// What trying to open a block led to.
  enum Opening { case none, container, leaf }

  /// Opens the blocks that start on the line; what is left is text.
  private mutating func openBlocks(matched: Int, allMatched: Bool) {
    var matched = matched
    var inParagraph = allMatched && leaf == .paragraph
    while !isBlank {
      switch openBlock(matched: matched, inParagraph: inParagraph) {
      case .none: return addText(matched: matched, allMatched: allMatched)
      case .leaf: return
      case .container:
        matched = containers.count
        inParagraph = false
      }
    }
    finishEmptyContainer()
  }

  /// Tries the kinds of blocks in the order of CommonMark's reference parsers.
  private mutating func openBlock(matched: Int, inParagraph: Bool) -> Opening {
    if indent >= 4 {
      if leaf == .paragraph { return .none }
      return openIndentedCode(matched: matched)
    }
    let byte = bytes[nonspace]
    switch byte {
    case ">": return openBlockQuote(matched: matched)
    case "#": return openATXHeading(matched: matched)
    case "`", "~": return openFence(matched: matched)
    case "<": return openHTML(matched: matched, mayInterrupt: leaf != .paragraph)
    case "=": return inParagraph ? closeAsSetextHeading() : .none
    case "-", "*", "_", "+":
      if byte == "-" && inParagraph && closeAsSetextHeading() == .leaf { return .leaf }
      if writeThematicBreak(matched: matched) == .leaf { return .leaf }
      if openListItem(matched: matched, interrupts: inParagraph) == .container { return .container }
      return byte == "-" && inParagraph ? openTable() : .none
    case UInt8.of("0")...UInt8.of("9"): return openListItem(matched: matched, interrupts: inParagraph)
    case "[": return isExtended ? openFootnote(matched: matched) : .none
    case "|", ":": return inParagraph && isExtended ? openTable() : .none
    default: return .none
    }
  }

  /// Ends a line whose last container has nothing in it yet.
  private mutating func finishEmptyContainer() {
    writePrefix(place, lineEnd)
    write(.lineEnding, lineEnd, nextLine)
  }

  /// Adds the rest of a line as text: to the paragraph, lazily if its containers are not all there (§5.1), as a row to
  /// the table, or as a new paragraph.
  private mutating func addText(matched: Int, allMatched: Bool) {
    if leaf == .paragraph && !isPrefixWritten { return addLine() }
    if leaf == .table && allMatched && !isPrefixWritten { return addTableRow() }
    prepareBlock(matched: matched)
    leaf = .paragraph
    leafStart = nodeStart
    leafFollowsDefinitions = blockFlags.contains(.continuesParagraph)
    lines.removeAll()
    addLine()
  }

  /// Adds the rest of a line to the paragraph.
  private mutating func addLine() {
    let start = UInt32(truncatingIfNeeded: nonspace)
    lines.append(
      Line(
        start: start, end: UInt32(truncatingIfNeeded: lineEnd), active: start,
        next: UInt32(truncatingIfNeeded: nextLine)))
  }
}
