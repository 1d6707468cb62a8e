/// Definitions of footnotes, as GFM and Pandoc have them: `[^label]:`, and what is indented by four columns below.
extension Parser {
  mutating func openFootnote(matched: Int) -> Opening {
    if !hasPrefix("[^", at: nonspace, end: lineEnd) { return .none }
    var labelEnd = nonspace &+ 2
    while labelEnd < lineEnd && bytes[labelEnd] != "]" && bytes[labelEnd] != "["
      && !bytes[labelEnd].isWhitespace && labelEnd &- nonspace < 1000
    {
      labelEnd &+= 1
    }
    if labelEnd == nonspace &+ 2 || !hasPrefix("]:", at: labelEnd, end: lineEnd) { return .none }
    prepareBlock(matched: matched)
    let start = nodeStart
    let record = open(.footnoteDefinition, at: start)
    write(.whitespace, start, nonspace)
    write(.delimiter, nonspace, nonspace &+ 2)
    write(.linkLabel, nonspace &+ 2, labelEnd)
    write(.delimiter, labelEnd, labelEnd &+ 2)
    column = nonspaceColumn &+ (labelEnd &+ 2 &- nonspace)
    place = labelEnd &+ 2
    isTabSplit = false
    findNonspace()
    write(.whitespace, place, nonspace)
    skipIndent()
    containers.append(
      Container(
        kind: .footnote, hasContent: !isBlank, record: record, indent: 4, indentSinceQuote: indentSinceQuote &+ 4))
    return .container
  }
}
