/// Headings (CommonMark 0.31.2 §4.2, §4.3).
extension Parser {
  mutating func openATXHeading(matched: Int) -> Opening {
    var at = nonspace
    while at < lineEnd && bytes[at] == "#" { at &+= 1 }
    let level = at &- nonspace
    if level > 6 || (at < lineEnd && !bytes[at].isSpaceOrTab) { return .none }
    prepareBlock(matched: matched)
    let start = nodeStart
    let node = open(.atxHeading, at: start, payload: UInt16(truncatingIfNeeded: level))
    write(.whitespace, start, nonspace)
    write(.delimiter, nonspace, at)
    let contentStart = trimmedStart(at, lineEnd)
    let trimmed = trimmedEnd(contentStart, lineEnd)
    var contentEnd = trimmed
    // A closing sequence counts only after white space, or where there is no content before it.
    var closing = trimmed
    while closing > contentStart && bytes[closing &- 1] == "#" { closing &-= 1 }
    if closing < trimmed && (closing == contentStart || bytes[closing &- 1].isSpaceOrTab) {
      contentEnd = trimmedEnd(contentStart, closing)
    } else {
      closing = trimmed
    }
    write(.whitespace, at, contentStart)
    parseSingleLine(contentStart, contentEnd)
    write(.whitespace, contentEnd, closing)
    write(.delimiter, closing, trimmed)
    write(.whitespace, trimmed, lineEnd)
    write(.lineEnding, lineEnd, nextLine)
    finishLeaf(node)
    return .leaf
  }

  /// Makes the open paragraph a heading if the line underlines it.
  mutating func closeAsSetextHeading() -> Opening {
    let marker = bytes[nonspace]
    var at = nonspace
    while at < lineEnd && bytes[at] == marker { at &+= 1 }
    let end = at
    if trimmedStart(at, lineEnd) < lineEnd { return .none }
    let first = writeDefinitions()
    if first == lines.count {
      leaf = .none
      followsDefinitions = true
      return .none
    }
    let node = openParagraphNode(.setextHeading, firstLine: first)
    records[node].payload = marker == "=" ? 1 : 2
    parseParagraphLines(from: first)
    writePrefix(lineStart, nonspace)
    write(.delimiter, nonspace, end)
    write(.whitespace, end, lineEnd)
    write(.lineEnding, lineEnd, nextLine)
    leaf = .none
    finishLeaf(node)
    return .leaf
  }
}
