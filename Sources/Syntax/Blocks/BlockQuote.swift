/// Block quotes (CommonMark 0.31.2 §5.1).
extension Parser {
  mutating func openBlockQuote(matched: Int) -> Opening {
    prepareBlock(matched: matched)
    quotes.append(containers.count)
    let start = nodeStart
    containers.append(Container(kind: .quote, record: open(.blockQuote, at: start)))
    write(.whitespace, start, nonspace)
    write(.delimiter, nonspace, nonspace &+ 1)
    skipIndent()
    place &+= 1
    column &+= 1
    let afterMarker = place
    if place < lineEnd && bytes[place].isSpaceOrTab { advance(columns: 1) }
    write(.whitespace, afterMarker, place)
    findNonspace()
    return .container
  }
}
