/// Records: fenced blocks of a known kind, line by line (MARKUP.md, "Grammar sketch").
extension Parser {
  /// Where the kind ends if the info string of a fence makes the block a record; `start` if it does not.
  mutating func recordKindEnd(_ start: Int, _ end: Int) -> Int {
    guard let vocabulary, start < end else { return start }
    var at = start
    while at < end && (bytes[at].isAlphanumeric || bytes[at] == "-" || bytes[at] == "_" || bytes[at] >= 0x80) {
      at &+= 1
    }
    if at == start || (at < end && !bytes[at].isSpaceOrTab && bytes[at] != "{") { return start }
    if hasPrefix("{#", at: trimmedStart(at, end), end: end) { return at }
    let word = UnsafeBufferPointer(start: bytes + start, count: at &- start)
    return vocabulary.kinds.contains { $0.name.utf8.elementsEqual(word) } ? at : start
  }

  /// Writes what follows the kind: `{#id .class key=value}`, or whatever stands there instead.
  mutating func writeRecordAttributes(_ start: Int, _ end: Int) {
    let open = trimmedStart(start, end)
    write(.whitespace, start, open)
    if open == end { return }
    let node = self.open(.recordAttributes, at: open)
    if let id = attributesID(open, end) {
      write(.delimiter, open, open &+ 1)
      write(.whitespace, open &+ 1, id.start &- 1)
      write(.delimiter, id.start &- 1, id.start)
      write(.recordID, id.start, id.end)
      let rest = trimmedStart(id.end, end)
      write(.whitespace, id.end, rest)
      let restEnd = trimmedEnd(rest, end &- 1)
      write(.text, rest, restEnd)
      write(.whitespace, restEnd, end &- 1)
      write(.delimiter, end &- 1, end)
    }
    close(node, at: end)
  }

  /// Where the id lies in well-formed attributes.
  private mutating func attributesID(_ start: Int, _ end: Int) -> (start: Int, end: Int)? {
    if bytes[start] != "{" || bytes[end &- 1] != "}" { return nil }
    let hash = trimmedStart(start &+ 1, end &- 1)
    if hash >= end &- 1 || bytes[hash] != "#" { return nil }
    let idEnd = nameEnd(hash &+ 1, end &- 1)
    if idEnd == hash &+ 1 { return nil }
    var at = idEnd
    while true {
      let next = trimmedStart(at, end &- 1)
      if next == end &- 1 { return (hash &+ 1, idEnd) }
      guard next > at, let attributeEnd = attributeEnd(next, end &- 1) else { return nil }
      at = attributeEnd
    }
  }

  /// The end of `.class` or `key=value`.
  mutating func attributeEnd(_ start: Int, _ end: Int) -> Int? {
    if bytes[start] == "." || bytes[start] == "#" {
      let nameEnd = nameEnd(start &+ 1, end)
      return nameEnd > start &+ 1 ? nameEnd : nil
    }
    var at = nameEnd(start, end)
    if at == start || at >= end || bytes[at] != "=" { return nil }
    at &+= 1
    if at < end && (bytes[at] == "\"" || bytes[at] == "'") {
      let close = find(bytes[at], from: at &+ 1, to: end)
      return close < end ? close &+ 1 : nil
    }
    while at < end && !bytes[at].isSpaceOrTab && bytes[at] != "}" { at &+= 1 }
    return at
  }

  /// The end of a name: a letter, then letters, digits, `-` and `_`; letters of any script.
  mutating func nameEnd(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        if !(byte.isLetter || (at > start && (byte.isDigit || byte == "-" || byte == "_"))) { return at }
        at &+= 1
      } else {
        let (scalar, width) = decode(at, end)
        if !scalar.properties.isAlphabetic && !(at > start && scalar.isMarkOrNumber) { return at }
        at &+= width
      }
    }
    return at
  }
}

// MARK: - The body

extension Parser {
  mutating func openRecordBody() {
    fieldRecord = -1
    fence.isRecovering = !hasClosingFenceAhead()
    if fence.isRecovering || containers.count > 0 { blockFlags.insert(.looksAhead) }
  }

  /// Takes a line of a record. False if the record is unclosed and ends before the line.
  mutating func continueRecord() -> Bool {
    if closeFence() { return true }
    if fence.isRecovering {
      if isBlank {
        holdBlankLine()
        return true
      }
      if endsUnclosedRecord() {
        closeLeaf()
        return false
      }
      writeBlankLinesInRecord()
    }
    advance(columns: min(indent, fence.indent))
    writeRecordLine()
    return true
  }

  /// Writes the blank lines that were held until it was known that the record goes on behind them.
  mutating func writeBlankLinesInRecord() {
    if blankLines.count == 0 { return }
    closeField()
    for index in 0..<blankLines.count {
      let line = blankLines[index]
      let end = findLineEndOnce(from: Int(line.start))
      writePrefix(Int(line.start), end)
      write(.lineEnding, end, Int(line.next))
    }
    blankLines.removeAll()
  }

  private mutating func writeRecordLine() {
    let start = place
    let end = trimmedEnd(start, lineEnd)
    if fieldRecord >= 0 && end > start && isContinuation(start, end) {
      let value = trimmedStart(start, end)
      writePrefix(lineStart, start)
      write(.whitespace, start, value)
      write(.fieldValue, value, end)
    } else {
      closeField()
      writePrefix(lineStart, start)
      let name = fieldNameEnd(start, end)
      if name > start {
        fieldRecord = open(.field, at: start)
        write(.fieldName, start, name)
        let colonEnd = bytes[name] == ":" ? name &+ 1 : name &+ 3
        write(.fieldColon, name, colonEnd)
        let value = trimmedStart(colonEnd, end)
        write(.whitespace, colonEnd, value)
        write(.fieldValue, value, end)
      } else {
        write(hasPrefix("//", at: start, end: end) ? .recordComment : .malformedField, start, end)
      }
    }
    write(.whitespace, end, lineEnd)
    write(.lineEnding, lineEnd, nextLine)
  }

  /// Ends the open field, if there is one.
  mutating func closeField() {
    if fieldRecord >= 0 { close(fieldRecord, at: contentEnd) }
    fieldRecord = -1
  }

  private mutating func isContinuation(_ start: Int, _ end: Int) -> Bool {
    bytes[start] == .tab || hasPrefix("  ", at: start, end: end)
  }

  /// Where the name of a field ends that the line begins with; `start` if it is no field.
  private mutating func fieldNameEnd(_ start: Int, _ end: Int) -> Int {
    let name = nameEnd(start, end)
    if name == start || name >= end { return start }
    if bytes[name] == ":" { return name &+ 1 == end || bytes[name &+ 1].isSpaceOrTab ? name : start }
    // The full-width colon, which input methods for Japanese and Chinese write.
    return hasPrefix("：", at: name, end: end) ? name : start
  }
}

// MARK: - Records without a closing fence

extension Parser {
  /// Whether the open fence is closed before another fence with an info string, or the end of the text.
  ///
  /// Lines count behind any markers of containers. Each search ends at the next fence that may open a record, so that
  /// all searches together read a text once.
  private mutating func hasClosingFenceAhead() -> Bool {
    var at = nextLine
    while at < count {
      let end = findLineEndOnce(from: at)
      if let found = fenceOnLine(at, end) {
        if found.hasInfo { return false }
        if found.character == fence.character && found.count >= fence.count { return true }
      }
      at = lineAfter(end)
    }
    return false
  }

  /// The fence that a line begins with, behind the markers of containers.
  private mutating func fenceOnLine(_ start: Int, _ end: Int) -> (character: UInt8, count: Int, hasInfo: Bool)? {
    var at = start
    while at < end {
      let byte = bytes[at]
      if byte == "`" || byte == "~" { break }
      if byte == "[" && hasPrefix("[^", at: at, end: end) {
        let close = find(UInt8.of("]"), from: at, to: end)
        if !hasPrefix("]:", at: close, end: end) { return nil }
        at = close &+ 2
      } else if byte.isSpaceOrTab || byte.isDigit || ">-+*.)".utf8.contains(byte) {
        at &+= 1
      } else {
        return nil
      }
    }
    if at >= end { return nil }
    let character = bytes[at]
    var runEnd = at
    while runEnd < end && bytes[runEnd] == character { runEnd &+= 1 }
    if runEnd &- at < 3 || (character == "`" && find(character, from: runEnd, to: end) < end) { return nil }
    return (character, runEnd &- at, trimmedStart(runEnd, end) < end)
  }

  /// Whether the line is no longer the record's, which has no closing fence: another fence, a heading, or prose.
  ///
  /// Prose is a line that is no field, after a blank line or before another such line.
  private mutating func endsUnclosedRecord() -> Bool {
    if indent < 4 {
      if fenceOnLine(nonspace, lineEnd)?.hasInfo == true { return true }
      var at = nonspace
      while at < lineEnd && bytes[at] == "#" { at &+= 1 }
      if at > nonspace && at &- nonspace <= 6 && (at == lineEnd || bytes[at].isSpaceOrTab) { return true }
    }
    let start = trimmedStart(place, min(place &+ fence.indent, lineEnd))
    if fieldRecord >= 0 && blankLines.count == 0 && isContinuation(start, lineEnd) { return false }
    if isRecordLine(start, lineEnd) { return false }
    if blankLines.count > 0 { return true }
    var next = nextLine
    let end = findLineEndOnce(from: next)
    while next < end && (bytes[next].isSpaceOrTab || bytes[next] == ">") { next &+= 1 }
    return next < end && !isRecordLine(next, end) && fenceOnLine(next, end) == nil && bytes[next] != "#"
  }

  /// Whether a line is a field or a comment.
  private mutating func isRecordLine(_ start: Int, _ end: Int) -> Bool {
    fieldNameEnd(start, trimmedEnd(start, end)) > start || hasPrefix("//", at: start, end: end)
  }
}
