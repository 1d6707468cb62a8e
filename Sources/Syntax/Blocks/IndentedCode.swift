/// Indented code blocks (CommonMark 0.31.2 §4.4).
extension Parser {
  mutating func openIndentedCode(matched: Int) -> Opening {
    prepareBlock(matched: matched)
    let start = nodeStart
    leafRecord = open(.indentedCode, at: start)
    leaf = .indentedCode
    writeCodeLine(from: start)
    return .leaf
  }

  /// Takes a line that is indented, with the blank lines before it; tells whether it did.
  mutating func continueIndentedCode() -> Bool {
    if isBlank || indent < 4 { return false }
    for index in 0..<blankLines.count {
      let line = blankLines[index]
      let next = Int(line.next)
      let end = findLineEndOnce(from: Int(line.content))
      let content = Int(line.content) &+ (line.spaces > 0 ? 1 : 0)
      writePrefix(Int(line.start), min(content, end))
      writeCode(min(content, end), end, splitTab: Int(line.spaces))
      write(.lineEnding, end, next)
    }
    blankLines.removeAll()
    writeCodeLine(from: lineStart)
    return true
  }

  private mutating func writeCodeLine(from start: Int) {
    advance(columns: 4)
    let spaces = splitTabColumns
    let content = spaces > 0 ? place &+ 1 : place
    writePrefix(start, content)
    writeCode(content, lineEnd, splitTab: spaces)
    write(.lineEnding, lineEnd, nextLine)
  }

  /// Writes a line of code, which is an empty node if nothing but the columns of a split tab are on it.
  mutating func writeCode(_ start: Int, _ end: Int, splitTab spaces: Int) {
    if start < end || spaces > 0 {
      writeAlways(.codeText, start, end, payload: UInt16(truncatingIfNeeded: spaces))
    }
  }
}
