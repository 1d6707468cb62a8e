/// HTML blocks (CommonMark 0.31.2 §4.6).
extension Parser {
  mutating func openHTML(matched: Int, mayInterrupt: Bool) -> Opening {
    let condition = htmlStartCondition(mayInterrupt: mayInterrupt)
    if condition == 0 { return .none }
    prepareBlock(matched: matched)
    htmlCondition = condition
    let start = nodeStart
    leafRecord = open(.htmlBlock, at: start)
    leaf = .html
    writeHTMLLine(from: start)
    return .leaf
  }

  mutating func continueHTML() {
    if isBlank && htmlCondition >= 6 {
      addBlankLine(matched: containers.count)
    } else {
      writeHTMLLine(from: lineStart)
    }
  }

  private mutating func writeHTMLLine(from start: Int) {
    // The text begins where the containers end: white space is part of the HTML.
    let spaces = splitTabColumns
    let content = spaces > 0 ? place &+ 1 : place
    if start == lineStart { writePrefix(start, content) } else { write(.whitespace, start, content) }
    writeCode(content, lineEnd, splitTab: spaces)
    write(.lineEnding, lineEnd, nextLine)
    if !meetsHTMLEndCondition() { return }
    leaf = .none
    finishLeaf(leafRecord)
  }

  /// Which of the seven start conditions the line meets; 0 if none.
  private mutating func htmlStartCondition(mayInterrupt: Bool) -> Int {
    let at = nonspace &+ 1
    if at >= lineEnd { return 0 }
    switch bytes[at] {
    case "!":
      if hasPrefix("<!--", at: nonspace, end: lineEnd) { return 2 }
      if hasPrefix("<![CDATA[", at: nonspace, end: lineEnd) { return 5 }
      return at &+ 1 < lineEnd && bytes[at &+ 1].isLetter ? 4 : 0
    case "?": return 3
    default: break
    }
    let isClosing = bytes[at] == "/"
    let nameStart = isClosing ? at &+ 1 : at
    var nameEnd = nameStart
    while nameEnd < lineEnd && bytes[nameEnd].isAlphanumeric { nameEnd &+= 1 }
    if nameEnd > nameStart {
      let following = nameEnd < lineEnd ? bytes[nameEnd] : .space
      let isEnded = following.isSpaceOrTab || following == ">"
      if isEnded && !isClosing && HTMLNames.isRaw(bytes + nameStart, nameEnd &- nameStart) { return 1 }
      let isSelfClosed = following == "/" && nameEnd &+ 1 < lineEnd && bytes[nameEnd &+ 1] == ">"
      if (isEnded || isSelfClosed) && HTMLNames.isBlock(bytes + nameStart, nameEnd &- nameStart) { return 6 }
    }
    if !mayInterrupt { return 0 }
    var cursor = Cursor(place: nonspace &+ 1, end: lineEnd)
    if scanTag(&cursor) && trimmedStart(cursor.place, lineEnd) == lineEnd { return 7 }
    return 0
  }

  private mutating func meetsHTMLEndCondition() -> Bool {
    switch htmlCondition {
    case 1:
      var at = nonspace
      while true {
        at = find(UInt8.of("<"), from: at, to: lineEnd)
        if at >= lineEnd { return false }
        at &+= 1
        if at < lineEnd && bytes[at] == "/" {
          var end = at &+ 1
          while end < lineEnd && bytes[end].isLetter { end &+= 1 }
          if end < lineEnd && bytes[end] == ">" && HTMLNames.isRaw(bytes + (at &+ 1), end &- at &- 1) { return true }
        }
      }
    case 2: return contains("-->")
    case 3: return contains("?>")
    case 4: return contains(">")
    case 5: return contains("]]>")
    default: return false
    }
  }

  private mutating func contains(_ ending: StaticString) -> Bool {
    findPrefix(ending, from: nonspace, to: lineEnd) != nil
  }

  /// Where a short ASCII string next starts, if it lies in a stretch of bytes.
  mutating func findPrefix(_ string: StaticString, from start: Int, to end: Int) -> Int? {
    let first = string.utf8Start[0]
    var at = start
    while true {
      at = find(first, from: at, to: end)
      if at >= end { return nil }
      if hasPrefix(string, at: at, end: end) { return at }
      at &+= 1
    }
  }

  /// Whether a stretch of bytes begins with a short ASCII string.
  mutating func hasPrefix(_ string: StaticString, at start: Int, end: Int) -> Bool {
    if end &- start < string.utf8CodeUnitCount { return false }
    for index in 0..<string.utf8CodeUnitCount where bytes[start &+ index] != string.utf8Start[index] { return false }
    return true
  }
}
