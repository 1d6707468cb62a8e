/// Thematic breaks (CommonMark 0.31.2 §4.1).
extension Parser {
  mutating func writeThematicBreak(matched: Int) -> Opening {
    let marker = bytes[nonspace]
    if marker == "+" || nonspace < noThematicBreakBefore { return .none }
    var markers = 0
    var at = nonspace
    while at < lineEnd {
      if bytes[at] == marker {
        markers &+= 1
      } else if !bytes[at].isSpaceOrTab {
        // Nor will what is left of the line be one, as long as it starts before this byte.
        noThematicBreakBefore = at
        return .none
      }
      at &+= 1
    }
    if markers < 3 { return .none }
    prepareBlock(matched: matched)
    let start = nodeStart
    let node = open(.thematicBreak, at: start)
    let end = trimmedEnd(nonspace, lineEnd)
    write(.whitespace, start, nonspace)
    write(.delimiter, nonspace, end)
    write(.whitespace, end, lineEnd)
    write(.lineEnding, lineEnd, nextLine)
    finishLeaf(node)
    return .leaf
  }

  /// Closes a leaf block that ends with its line.
  @inline(__always) mutating func finishLeaf(_ node: Int) {
    close(node, at: nextLine)
    if containers.count == 0 { finishBlock() }
  }
}
