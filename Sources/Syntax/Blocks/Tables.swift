/// Pipe tables (GFM 0.29 §4.10).
extension Parser {
  /// Makes the last line of the open paragraph the head of a table if this line is a delimiter row for it.
  mutating func openTable() -> Opening {
    if !isExtended { return .none }
    let columns = delimiterRowColumns()
    if columns == 0 { return .none }
    let head = lines.count &- 1
    let start = Int(lines[head].start)
    let end = Int(lines[head].end)
    if countCells(start, end, limit: columns &+ 1) != columns { return .none }
    let next = Int(lines[head].next)
    let nodeStart = head == 0 ? leafStart : Int(lines[head &- 1].next)
    if head > 0 {
      lines.truncate(to: head)
      closeParagraph()
    }
    if containers.count == 0 {
      beginBlock(at: nodeStart)
      if head > 0 || leafFollowsDefinitions { blockFlags.insert(.continuesParagraph) }
    }
    leafRecord = open(.table, at: nodeStart)
    leaf = .table
    writeRow(nodeStart, start, end, next: next)
    writePrefix(lineStart, nonspace)
    let rowEnd = trimmedEnd(nonspace, lineEnd)
    write(.delimiter, nonspace, rowEnd)
    write(.whitespace, rowEnd, lineEnd)
    write(.lineEnding, lineEnd, nextLine)
    tableColumns = columns
    return .leaf
  }

  mutating func addTableRow() { writeRow(lineStart, nonspace, lineEnd, next: nextLine) }

  /// How many columns the line has as a delimiter row; 0 if it is none.
  private mutating func delimiterRowColumns() -> Int {
    let end = trimmedEnd(nonspace, lineEnd)
    var at = nonspace
    var columns = 0
    var hasPipe = false
    if bytes[at] == "|" {
      at &+= 1
      hasPipe = true
    }
    while true {
      at = trimmedStart(at, end)
      if at < end && bytes[at] == ":" { at &+= 1 }
      let dashes = at
      while at < end && bytes[at] == "-" { at &+= 1 }
      if at == dashes { return 0 }
      if at < end && bytes[at] == ":" { at &+= 1 }
      at = trimmedStart(at, end)
      columns &+= 1
      if at < end {
        if bytes[at] != "|" { return 0 }
        hasPipe = true
        at &+= 1
      }
      // Without any pipe the line would underline a heading, or be text.
      if at >= end { return hasPipe ? columns : 0 }
    }
  }

  /// The cells of a row, counted no further than `limit`.
  private mutating func countCells(_ start: Int, _ end: Int, limit: Int) -> Int {
    let end = trimmedEnd(start, end)
    var at = start
    if at < end && bytes[at] == "|" { at &+= 1 }
    var cells = 0
    while cells < limit {
      at = cellEnd(at, end)
      cells &+= 1
      if at >= end { return cells }
      at &+= 1
      if at >= end { return cells }
    }
    return cells
  }

  /// The next pipe that is not escaped; `end` if there is none.
  private mutating func cellEnd(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end && bytes[at] != "|" {
      at &+= bytes[at] == "\\" && at &+ 1 < end && bytes[at &+ 1] == "|" ? 2 : 1
    }
    return min(at, end)
  }

  private mutating func writeRow(_ rowStart: Int, _ start: Int, _ lineEnd: Int, next: Int) {
    let row = open(.tableRow, at: rowStart)
    if rowStart == 0 { write(.whitespace, rowStart, start) } else { writePrefix(rowStart, start) }
    let end = trimmedEnd(start, lineEnd)
    var at = start
    if at < end && bytes[at] == "|" {
      write(.delimiter, at, at &+ 1)
      at &+= 1
    }
    while at < end {
      let stop = cellEnd(at, end)
      let cellStart = trimmedStart(at, stop)
      let cellEnd = trimmedEnd(cellStart, stop)
      write(.whitespace, at, cellStart)
      let cell = open(.tableCell, at: cellStart)
      parseSingleLine(cellStart, cellEnd)
      close(cell, at: cellEnd)
      write(.whitespace, cellEnd, stop)
      write(.delimiter, stop, min(stop &+ 1, end))
      at = stop &+ 1
    }
    write(.whitespace, end, lineEnd)
    write(.lineEnding, lineEnd, next)
    close(row, at: next)
  }
}
