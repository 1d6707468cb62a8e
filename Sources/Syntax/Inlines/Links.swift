/// Links and images (CommonMark 0.31.2 §6.3, §6.4).
extension Parser {
  /// What follows the text of an inline link.
  private struct LinkTail {
    var open: Cursor
    var destination: (start: Cursor, end: Cursor)
    /// Within its quotes.
    var title: (start: Cursor, end: Cursor)?
    /// At the `)`.
    var close: Cursor
  }

  /// Makes the bracket a link or image if what follows its `]` says so.
  mutating func closeLink(_ bracket: Bracket, at place: Int) -> Bool {
    let after = inlineCursor
    if let byte = peek(after), byte == "(", let tail = scanLinkTail(after) {
      finishLinkText(bracket, at: place, flags: [])
      addLinkTail(tail)
      var end = tail.close
      advance(&end)
      addClose(bracket.token, at: end.place)
      resume(at: end)
      return true
    }
    let label = labelAfterBracket(after)
    if let label, label.end.place > label.start.place || label.end.line > label.start.line {
      if !isDefined(label.start, label.end) { return false }
      finishLinkText(bracket, at: place, flags: .reference)
      addLabel(label, open: after)
      var end = label.end
      advance(&end)
      addClose(bracket.token, at: end.place)
      resume(at: end)
      return true
    }
    if bracket.hasBracketInside { return false }
    let start = Cursor(
      place: bracket.content, end: Int(lines[bracket.line].end), line: bracket.line, lastLine: inline.lastLine)
    var labelEnd = after
    labelEnd.place = place
    if !isDefined(start, labelEnd) { return false }
    finishLinkText(bracket, at: place, flags: .reference)
    if let label {
      addLabel(label, open: after)
      var end = label.end
      advance(&end)
      addClose(bracket.token, at: end.place)
      resume(at: end)
    } else {
      addClose(bracket.token, at: place &+ 1)
    }
    return true
  }

  private mutating func finishLinkText(_ bracket: Bracket, at place: Int, flags: NodeFlags) {
    matchDelimiters(above: bracket.previousDelimiter)
    tokens[bracket.token].role = .openLink
    tokens[bracket.token].kind = bracket.isImage ? .image : .link
    tokens[bracket.token].flags = flags
    addBracketToken(.closeLinkText, .delimiter, place)
  }

  /// Adds `[label]` after the text of a full or collapsed reference.
  private mutating func addLabel(_ label: (start: Cursor, end: Cursor), open: Cursor) {
    add(.delimiter, open.place, open.place &+ 1)
    addNode(.linkLabel, leaf: .text, from: label.start, to: label.end)
    add(.delimiter, label.end.place, label.end.place &+ 1)
  }

  private mutating func addLinkTail(_ tail: LinkTail) {
    var inner = tail.open
    advance(&inner)
    add(.delimiter, tail.open.place, inner.place)
    addDestination(tail.destination, title: tail.title, after: inner)
    var last = tail.destination.end
    if last.place < last.end && bytes[last.place] == ">" && isPointed(tail.destination) { last.place &+= 1 }
    if let title = tail.title {
      last = title.end
      last.place &+= 1
    }
    addLines(.whitespace, from: last, to: tail.close)
    add(.delimiter, tail.close.place, tail.close.place &+ 1)
  }

  /// Whether a destination is written `<…>`.
  mutating func isPointed(_ destination: (start: Cursor, end: Cursor)) -> Bool {
    destination.start.place > 0 && bytes[destination.start.place &- 1] == "<"
  }

  /// Adds a destination and a title with the white space before each.
  mutating func addDestination(
    _ destination: (start: Cursor, end: Cursor), title: (start: Cursor, end: Cursor)?, after: Cursor
  ) {
    let pointed = isPointed(destination)
    var start = destination.start
    var end = destination.end
    if pointed { start.place &-= 1 }
    addLines(.whitespace, from: after, to: start)
    if pointed { add(.delimiter, start.place, start.place &+ 1) }
    add(.linkDestination, destination.start.place, destination.end.place)
    if pointed {
      add(.delimiter, end.place, end.place &+ 1)
      end.place &+= 1
    }
    guard let title else { return }
    var titleOpen = title.start
    titleOpen.place &-= 1
    addLines(.whitespace, from: end, to: titleOpen)
    add(.delimiter, titleOpen.place, titleOpen.place &+ 1)
    addNode(.linkTitle, leaf: .text, from: title.start, to: title.end)
    add(.delimiter, title.end.place, title.end.place &+ 1)
  }

  private mutating func scanLinkTail(_ open: Cursor) -> LinkTail? {
    var cursor = open
    advance(&cursor)
    _ = skipSpace(&cursor)
    guard let destination = scanDestination(&cursor) else { return nil }
    var tail = LinkTail(open: open, destination: destination, close: cursor)
    if skipSpace(&cursor), let title = scanTitle(cursor) {
      tail.title = title
      cursor = title.end
      advance(&cursor)
      _ = skipSpace(&cursor)
    }
    guard let last = peek(cursor), last == ")" else { return nil }
    tail.close = cursor
    return tail
  }

  /// The destination at a cursor, which may be empty, without its `<>`.
  mutating func scanDestination(_ cursor: inout Cursor) -> (start: Cursor, end: Cursor)? {
    var at = cursor.place
    let end = cursor.end
    var start = cursor
    var stop = cursor
    if at < end && bytes[at] == "<" {
      at &+= 1
      start.place = at
      while at < end && bytes[at] != ">" {
        if bytes[at] == "<" { return nil }
        at &+= bytes[at] == "\\" && at &+ 1 < end && bytes[at &+ 1].isPunctuation ? 2 : 1
      }
      if at >= end { return nil }
      stop.place = at
      cursor.place = at &+ 1
      return (start, stop)
    }
    var depth = 0
    while at < end {
      let byte = bytes[at]
      if byte.isControl || byte == .space { break }
      if byte == "\\" && at &+ 1 < end && bytes[at &+ 1].isPunctuation {
        at &+= 2
        continue
      }
      if byte == "(" {
        depth &+= 1
        // As deep as CommonMark asks for (§6.3), so that unclosed parentheses are not read again and again.
        if depth > 32 { return nil }
      } else if byte == ")" {
        if depth == 0 { break }
        depth &-= 1
      }
      at &+= 1
    }
    if depth > 0 { return nil }
    stop.place = at
    cursor.place = at
    return (start, stop)
  }

  /// The title whose opening quote is at a cursor, without its quotes.
  mutating func scanTitle(_ open: Cursor) -> (start: Cursor, end: Cursor)? {
    guard let quote = peek(open), quote == "\"" || quote == "'" || quote == "(" else { return nil }
    let close: UInt8 = quote == "(" ? UInt8.of(")") : quote
    var cursor = open
    advance(&cursor)
    let start = cursor
    while let byte = peek(cursor) {
      if byte == close { return (start, cursor) }
      if byte == "(" && quote == "(" { return nil }
      if byte == "\\" {
        advance(&cursor)
        guard let escaped = peek(cursor) else { return nil }
        if !escaped.isPunctuation { continue }
      }
      advance(&cursor)
    }
    return nil
  }
}
