/// List items and lists (CommonMark 0.31.2 §5.2, §5.3).
extension Parser {
  mutating func openListItem(matched: Int, interrupts: Bool) -> Opening {
    var at = nonspace
    var number = 0
    let isBullet = !bytes[at].isDigit
    if isBullet {
      if bytes[at] == "_" { return .none }
    } else {
      while at < lineEnd && bytes[at].isDigit && at &- nonspace < 10 {
        number = number &* 10 &+ Int(bytes[at] &- 0x30)
        at &+= 1
      }
      if at &- nonspace > 9 || at >= lineEnd || (bytes[at] != "." && bytes[at] != ")") { return .none }
    }
    let marker = bytes[at]
    at &+= 1
    if at < lineEnd && !bytes[at].isSpaceOrTab { return .none }
    if interrupts && ((!isBullet && number != 1) || trimmedStart(at, lineEnd) == lineEnd) { return .none }

    prepareBlock(matched: matched, isListItem: marker)
    let continuesList = containers.count > 0 && containers[containers.count &- 1].kind == .list
    if !continuesList {
      let record = open(
        isBullet ? .bulletList : .orderedList, at: nodeStart, payload: UInt16(marker))
      containers.append(
        Container(kind: .list, marker: marker, record: record, indentSinceQuote: indentSinceQuote))
    }
    let start = continuesList ? place : (containers.count == 1 ? lineStart : place)
    let markerIndent = indent
    let width = at &- nonspace
    let item = open(.listItem, at: start)
    write(.whitespace, start, nonspace)
    write(.delimiter, nonspace, at)
    column = nonspaceColumn &+ (at &- nonspace)
    place = at
    isTabSplit = false
    findNonspace()
    let spaces = indent
    let padding = isBlank || spaces >= 5 ? 1 : spaces
    advance(columns: padding)
    write(.whitespace, at, place)
    let needed = markerIndent &+ width &+ padding
    containers.append(
      Container(
        kind: .item, hasContent: !isBlank, record: item, indent: needed,
        indentSinceQuote: indentSinceQuote &+ needed))
    findNonspace()
    return .container
  }

  /// The columns that a line needs to lie in the innermost container, past its last quote marker.
  var indentSinceQuote: Int {
    if containers.count == 0 { return 0 }
    let top = containers[containers.count &- 1]
    return top.kind == .quote ? 0 : top.indentSinceQuote
  }
}
