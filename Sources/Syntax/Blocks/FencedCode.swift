/// Fenced code blocks (CommonMark 0.31.2 §4.5).
extension Parser {
  mutating func openFence(matched: Int) -> Opening {
    let character = bytes[nonspace]
    var at = nonspace
    while at < lineEnd && bytes[at] == character { at &+= 1 }
    if at &- nonspace < 3 { return .none }
    if character == "`" && find(character, from: at, to: lineEnd) < lineEnd { return .none }
    prepareBlock(matched: matched)
    fence = Fence(character: character, count: at &- nonspace, indent: indent)
    let infoStart = trimmedStart(at, lineEnd)
    let infoEnd = trimmedEnd(infoStart, lineEnd)
    let kindEnd = recordKindEnd(infoStart, infoEnd)
    leaf = kindEnd > infoStart ? .record : .fencedCode
    let start = nodeStart
    leafRecord = open(kindEnd > infoStart ? .record : .fencedCode, at: start)
    if start == 0 { write(.whitespace, start, nonspace) } else { writePrefix(start, nonspace) }
    write(.fence, nonspace, at)
    write(.whitespace, at, infoStart)
    if leaf == .record {
      write(.recordKind, infoStart, kindEnd)
      writeRecordAttributes(kindEnd, infoEnd)
      openRecordBody()
    } else {
      write(.infoString, infoStart, infoEnd)
    }
    write(.whitespace, infoEnd, lineEnd)
    write(.lineEnding, lineEnd, nextLine)
    return .leaf
  }

  /// Takes a line of code, or the closing fence.
  mutating func continueFencedCode() {
    if closeFence() { return }
    advance(columns: min(indent, fence.indent))
    let spaces = splitTabColumns
    let content = spaces > 0 ? place &+ 1 : place
    writePrefix(lineStart, content)
    writeCode(content, lineEnd, splitTab: spaces)
    write(.lineEnding, lineEnd, nextLine)
  }

  /// Ends the open code block or record if the line is its closing fence.
  mutating func closeFence() -> Bool {
    if isBlank || indent > 3 || bytes[nonspace] != fence.character { return false }
    var at = nonspace
    while at < lineEnd && bytes[at] == fence.character { at &+= 1 }
    if at &- nonspace < fence.count || trimmedStart(at, lineEnd) < lineEnd { return false }
    writeBlankLinesInRecord()
    closeField()
    writePrefix(lineStart, nonspace)
    write(.fence, nonspace, at)
    write(.whitespace, at, lineEnd)
    write(.lineEnding, lineEnd, nextLine)
    leaf = .none
    finishLeaf(leafRecord)
    return true
  }
}
