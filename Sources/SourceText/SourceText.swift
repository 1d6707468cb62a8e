/// The bytes of one version of a document and where its lines start.
///
/// Any bytes are a text: invalid UTF-8, NUL and a byte order mark are kept as they came.
package struct SourceText: Hashable, Sendable {
  package private(set) var bytes: [UInt8]
  private var lazyLines = LazyLineIndex()

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where the lines start; looked for when it is first asked.
  package var lines: LineIndex { lazyLines.index(of: bytes) }

  package static func == (left: SourceText, right: SourceText) -> Bool { left.bytes == right.bytes }

  package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

  package init(_ text: String) { self.init(Array(text.utf8)) }

  package var count: ByteCount { ByteCount(bytes.count) }
  /// The whole text.
  package var range: ByteRange { ByteRange(0, bytes.count) }
  /// The length of the UTF-8 byte order mark that the text opens with: three bytes or none.
  package var byteOrderMarkCount: ByteCount { ByteCount(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0) }

  /// The line ending that the text uses: that of its first line, `\n` where there is none.
  package var lineEnding: String {
    let first = self[lines.range(ofLine: 0)]
    if first.last == 0x0A { return first.dropLast().last == 0x0D ? "\r\n" : "\n" }
    return first.last == 0x0D ? "\r" : "\n"
  }

  /// The bytes of a range, clamped to the text.
  package subscript(range: ByteRange) -> ArraySlice<UInt8> { bytes[range.indices.clamped(to: 0..<bytes.count)] }

  /// A range as a string; bytes that are not UTF-8 become U+FFFD.
  package func string(_ range: ByteRange) -> String { String(decoding: self[range], as: UTF8.self) }

  /// The bytes of a zero-based line without its line ending.
  package func contents(ofLine line: Int) -> ByteRange {
    let whole = lines.range(ofLine: line)
    var end = whole.end.value
    if end > whole.start.value, bytes[end - 1] == 0x0A { end -= 1 }
    if end > whole.start.value, bytes[end - 1] == 0x0D { end -= 1 }
    return ByteRange(whole.start, ByteOffset(end))
  }

  /// Makes an edit, clamped to the text; work on the lines is proportional to the edit, but for moving what follows.
  package mutating func apply(_ edit: ByteEdit) {
    let edit = edit.clamped(to: count)
    var lines = lines
    // Let go of the lines, so that they can be changed in place.
    lazyLines = LazyLineIndex()
    bytes = bytes.replacing(edit.range.indices, with: edit.replacement)
    lines.update(after: edit, bytes: bytes)
    lazyLines = LazyLineIndex(lines)
  }

  /// The zero-based line and the column of a place, counted in an encoding; a place past the end is the end.
  package func position(of place: ByteOffset, in encoding: ColumnEncoding) -> LinePosition {
    let place = min(place, range.end)
    let line = lines.line(at: place)
    let start = lines.start(ofLine: line).value
    if encoding == .utf8 || lines.isASCII(line: line) {
      return LinePosition(line: line, column: place.value - start)
    }
    var column = 0
    for byte in bytes[start..<place.value] { column += encoding.units(ofByte: byte) }
    return LinePosition(line: line, column: column)
  }

  /// The place of a line and column; one past the end of its line is the line's end before its ending, one past the
  /// last line is the end of the text, and one inside a character is that character's start.
  package func offset(of position: LinePosition, in encoding: ColumnEncoding) -> ByteOffset {
    if position.line < 0 { return .zero }
    if position.line >= lines.count { return range.end }
    let contents = contents(ofLine: position.line)
    let column = max(0, position.column)
    if encoding != .utf8, lines.isASCII(line: position.line) {
      return min(contents.start + ByteCount(min(column, contents.count.value)), contents.end)
    }
    var units = 0
    var place = contents.start.value
    while place < contents.end.value {
      var next = place + 1
      while next < contents.end.value, bytes[next] & 0xC0 == 0x80 { next += 1 }
      let width = encoding == .utf8 ? next - place : encoding.units(ofByte: bytes[place])
      if units + width > column { break }
      units += width
      place = next
    }
    return ByteOffset(place)
  }
}

/// A zero-based line and a column on it, counted in units that the context tells. Has no arithmetic.
package struct LinePosition: Hashable, Comparable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: LinePosition, right: LinePosition) -> Bool {
    left.line == right.line ? left.column < right.column : left.line < right.line
  }
}
