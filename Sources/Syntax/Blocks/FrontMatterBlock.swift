/// YAML at the start of a document, between a line `---` and a line `---` or `...`.
extension Parser {
  /// Writes the front matter if there is any; gives where the document goes on.
  mutating func parseFrontMatter() -> Int {
    guard isExtended, let close = frontMatterClose() else { return 0 }
    beginBlock(at: 0)
    let node = open(.frontMatter, at: 0)
    let bom = byteOrderMarkCount
    write(.whitespace, 0, bom)
    var at = bom
    while true {
      let end = findLineEndOnce(from: at)
      let next = lineAfter(end)
      let isFence = at == bom || at == close
      let contentEnd = isFence ? trimmedEnd(at, end) : end
      write(isFence ? .fence : .codeText, at, contentEnd)
      write(.whitespace, contentEnd, end)
      write(.lineEnding, end, next)
      if at == close {
        self.close(node, at: next)
        finishBlock()
        return next
      }
      at = next
    }
  }

  /// Where the closing line starts. A blank line after the first makes that a thematic break, as in Pandoc.
  private mutating func frontMatterClose() -> Int? {
    let start = byteOrderMarkCount
    let firstEnd = findLineEndOnce(from: start)
    if !isFrontMatterFence(start, firstEnd, closing: false) { return nil }
    var at = lineAfter(firstEnd)
    if trimmedStart(at, count) == findLineEndOnce(from: at) { return nil }
    while at < count {
      let end = findLineEndOnce(from: at)
      if isFrontMatterFence(at, end, closing: true) { return at }
      at = lineAfter(end)
    }
    return nil
  }

  /// Whether a line is `---`, or `...` at the end.
  mutating func isFrontMatterFence(_ start: Int, _ end: Int, closing: Bool) -> Bool {
    let end = trimmedEnd(start, end)
    return end &- start == 3
      && (hasPrefix("---", at: start, end: end) || (closing && hasPrefix("...", at: start, end: end)))
  }
}
