/// A table of comma-separated values (RFC 4180): a heading and rows. Tabs, semicolons and bars separate too.
package struct CSVTable: Sendable {
  package struct Row: Sendable {
    /// The one-based line on which it begins.
    package let line: Int
    package let cells: [String]
  }

  package let heading: [String]
  package let rows: [Row]
  /// The line of a quotation mark that nothing closes; what follows is all one cell.
  package let unclosedQuote: Int?

  package init(_ bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var reader = CSVReader(bytes: bytes, place: start, separator: CSVReader.separator(of: bytes[start...]))
    var rows: [Row] = []
    while let row = reader.row() { if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) } }
    unclosedQuote = reader.unclosedQuote
    heading = rows.first?.cells ?? []
    self.rows = Array(rows.dropFirst())
  }
}

private struct CSVReader {
  let bytes: [UInt8]
  var place: Int
  let separator: UInt8
  var line = 1
  var unclosedQuote: Int?

  /// The separator that stands most often in the first line, outside quotation marks.
  static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    let candidates: [UInt8] = [0x2C, 0x09, 0x3B, 0x7C]
    var counts = [Int](repeating: 0, count: candidates.count)
    var isQuoted = false
    for byte in bytes {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let best = counts.max() ?? 0
    return candidates[counts.firstIndex(of: best) ?? 0]
  }

  mutating func row() -> CSVTable.Row? {
    guard place < bytes.count else { return nil }
    let first = line
    var cells: [String] = []
    while true {
      cells.append(cell())
      guard place < bytes.count else { break }
      let end = bytes[place]
      place += 1
      if end == separator { continue }
      if end == 0x0D, place < bytes.count, bytes[place] == 0x0A { place += 1 }
      line += 1
      break
    }
    return CSVTable.Row(line: first, cells: cells)
  }

  /// Reads to the separator or line ending that follows, which stays.
  private mutating func cell() -> String {
    var content: [UInt8] = []
    if place < bytes.count, bytes[place] == 0x22 {
      let opened = line
      place += 1
      var isClosed = false
      while place < bytes.count {
        let byte = bytes[place]
        place += 1
        if byte == 0x22 {
          if place < bytes.count, bytes[place] == 0x22 {
            place += 1
          } else {
            isClosed = true
            break
          }
        }
        if byte == 0x0A || (byte == 0x0D && !(place < bytes.count && bytes[place] == 0x0A)) { line += 1 }
        content.append(byte)
      }
      if !isClosed, unclosedQuote == nil { unclosedQuote = opened }
    }
    while place < bytes.count, bytes[place] != separator, bytes[place] != 0x0A, bytes[place] != 0x0D {
      content.append(bytes[place])
      place += 1
    }
    // A field of a record is one line.
    return String(decoding: content, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
