/// The inline phase: one pass over the text of a leaf block (CommonMark 0.31.2, appendix, phase 2).
///
/// Pieces are collected as tokens; emphasis, links and citations are matched on stacks of their delimiters; then the
/// tokens are written as nested records. Text without markup takes a shorter way.
extension Parser {
  /// Writes the inlines of a stretch of one line.
  mutating func parseSingleLine(_ start: Int, _ end: Int) {
    if start >= end { return }
    let active = findInlineMarkup(from: start, to: end)
    if active == end { return write(.text, start, end) }
    let saved = lines.count
    lines.append(
      Line(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        active: UInt32(truncatingIfNeeded: active), next: UInt32(truncatingIfNeeded: end)))
    inline.paragraphLine = -1
    parseInlines(from: saved, through: saved, isFirstInItem: false)
    lines.truncate(to: saved)
  }

  /// As ``findActive(from:to:)`` for a stretch without line endings.
  @inline(__always) private func findInlineMarkup(from start: Int, to end: Int) -> Int {
    findActive(from: start, to: end)
  }

  /// Writes the inlines of some of the parser's lines.
  mutating func parseInlines(from firstLine: Int, through lastLine: Int, isFirstInItem: Bool) {
    inline.line = firstLine
    inline.lastLine = lastLine
    var line = firstLine
    if !isFirstInItem {
      // Lines without markup are written at once.
      while line <= lastLine && lines[line].active == lines[line].end {
        writePlainLine(line, isLast: line == lastLine)
        line &+= 1
      }
      if line > lastLine { return }
    }
    startInlines(atLine: line)
    if isFirstInItem { scanTaskMarker() }
    while true {
      scanLine()
      if inline.line == inline.lastLine { break }
      scanLineBreak()
    }
    addText(upTo: inline.lineEnd)
    matchDelimiters(above: -1)
    writeTokens()
  }

  /// Writes a line that is nothing but text.
  @inline(__always) private mutating func writePlainLine(_ index: Int, isLast: Bool) {
    let start = Int(lines[index].start)
    let end = Int(lines[index].end)
    if isLast { return write(.text, start, end) }
    let trimmed = trimmedEnd(start, end)
    write(.text, start, trimmed)
    writeLineBreak(trimmed, end, next: Int(lines[index].next))
    let following = Int(lines[index &+ 1].start)
    if following > Int(lines[index].next) { writePrefix(Int(lines[index].next), following) }
  }

  @inline(__always) private mutating func writeLineBreak(_ trimmed: Int, _ end: Int, next: Int) {
    if isHardBreak(trimmed, end) {
      write(.hardBreak, trimmed, next)
    } else {
      write(.whitespace, trimmed, end)
      write(.softBreak, end, next)
    }
  }

  /// Whether the white space that ends a line ends with two spaces (CommonMark 0.31.2 §6.7).
  @inline(__always) private func isHardBreak(_ trimmed: Int, _ end: Int) -> Bool {
    end &- trimmed >= 2 && bytes[end &- 1] == .space && bytes[end &- 2] == .space
  }

  private mutating func startInlines(atLine line: Int) {
    inline.line = line
    inline.textStart = Int(lines[line].start)
    inline.place = max(Int(lines[line].active), inline.textStart)
    inline.lineEnd = Int(lines[line].end)
    inline.lastDelimiter = -1
    inline.inactiveBrackets = 0
    inline.missingEndings = []
    tokens.removeAll()
    delimiters.removeAll()
    pairs.removeAll()
    brackets.removeAll()
    backticks.reset()
  }

  /// Reads to the end of the line, or of the last line that a construct of it reaches to.
  private mutating func scanLine() {
    while true {
      let place = findActive(from: inline.place, to: inline.lineEnd)
      inline.place = place
      if place >= inline.lineEnd { return }
      switch bytes[place] {
      case "\\": scanBackslash()
      case "`": scanCodeSpan()
      case "*", "_": scanDelimiters()
      case "~": scanDelimiters()
      case "[": openBracket()
      case "]": closeBracket()
      case "<": scanAngle()
      case "&": scanEntity()
      case "@": scanCitationKey()
      default: inline.place = place &+ 1
      }
    }
  }

  /// Makes the end of a line into tokens and goes on to the next.
  private mutating func scanLineBreak() {
    let end = inline.lineEnd
    let trimmed = trimmedEnd(inline.textStart, end)
    addText(upTo: trimmed)
    let next = Int(lines[inline.line].next)
    if isHardBreak(trimmed, end) {
      add(.hardBreak, trimmed, next)
    } else {
      add(.whitespace, trimmed, end)
      add(.softBreak, end, next)
    }
    goToNextLine()
  }

  /// Goes on at the start of the next line; the ending of this one has been made into a token.
  mutating func goToNextLine() {
    let next = Int(lines[inline.line].next)
    inline.line &+= 1
    let start = Int(lines[inline.line].start)
    addPrefix(next, start)
    inline.textStart = start
    inline.place = start
    inline.lineEnd = Int(lines[inline.line].end)
  }
}

// MARK: - Tokens

extension Parser {
  /// Adds a token; none if it is empty.
  @inline(__always) mutating func add(_ kind: SyntaxKind, _ start: Int, _ end: Int) {
    if end <= start { return }
    tokens.append(
      InlineToken(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), role: .leaf, kind: kind))
  }

  /// Makes the plain text before a place into a token.
  @inline(__always) mutating func addText(upTo end: Int) {
    add(.text, inline.textStart, end)
    inline.textStart = end
  }

  /// Adds the start of a node, and gives its index for ``addClose(_:at:)``.
  mutating func addOpen(_ kind: SyntaxKind, at start: Int, flags: NodeFlags = []) -> Int {
    let place = UInt32(truncatingIfNeeded: start)
    tokens.append(InlineToken(start: place, end: place, role: .open, kind: kind, flags: flags))
    return tokens.count &- 1
  }

  mutating func addClose(_ open: Int, at end: Int) {
    let place = UInt32(truncatingIfNeeded: end)
    tokens[open].link = UInt32(truncatingIfNeeded: tokens.count)
    tokens.append(InlineToken(start: place, end: place, role: .close, kind: tokens[open].kind))
  }

  /// Adds the markers of containers and the indentation before a line.
  mutating func addPrefix(_ start: Int, _ end: Int) {
    var place = start
    while place < end {
      let from = place
      if bytes[place] == ">" {
        place &+= 1
        add(.delimiter, from, place)
      } else {
        while place < end && bytes[place] != ">" { place &+= 1 }
        add(.whitespace, from, place)
      }
    }
  }

  /// Adds what lies between two cursors, a token of a kind for each line, and the line endings between.
  mutating func addLines(_ kind: SyntaxKind, from start: Cursor, to end: Cursor) {
    var cursor = start
    while cursor.line < end.line {
      add(kind, cursor.place, cursor.end)
      let next = Int(lines[cursor.line].next)
      add(.lineEnding, cursor.end, next)
      cursor.line &+= 1
      cursor.place = Int(lines[cursor.line].start)
      cursor.end = Int(lines[cursor.line].end)
      addPrefix(next, cursor.place)
    }
    add(kind, cursor.place, end.place)
  }

  /// Adds a node that is a leaf on one line, and has a leaf for each line on several.
  mutating func addNode(_ kind: SyntaxKind, leaf: SyntaxKind, from start: Cursor, to end: Cursor) {
    if start.line == end.line { return add(kind, start.place, end.place) }
    let node = addOpen(kind, at: start.place)
    addLines(leaf, from: start, to: end)
    addClose(node, at: end.place)
  }
}
