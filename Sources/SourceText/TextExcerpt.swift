/// Some lines of a text, by which places on them can be told and shown without the rest of it.
package struct TextExcerpt: Hashable, Sendable {
  /// Bytes of the whole text.
  package let byteCount: Int
  /// In order, each once.
  package private(set) var lines: [Line]

  /// A line with its line ending.
  package struct Line: Hashable, Sendable {
    /// Zero-based.
    package let number: Int
    /// Where it starts in the text.
    package let start: ByteOffset
    package let bytes: ArraySlice<UInt8>
    /// Whether all its bytes are ASCII, so that bytes and columns coincide.
    package let isASCII: Bool
    private let marks: ColumnMarks

    package init(number: Int, start: ByteOffset, bytes: ArraySlice<UInt8>, isASCII: Bool) {
      self.number = number
      self.start = start
      self.bytes = bytes
      self.isASCII = isASCII
      marks = isASCII ? .none : ColumnMarks(in: bytes)
    }

    /// Where the next begins.
    package var end: ByteOffset { start + ByteCount(bytes.count) }

    /// Where it ends before its line ending.
    package var contentsEnd: ByteOffset {
      var count = bytes.count
      if bytes.last == 0x0A { count -= 1 }
      if bytes.prefix(count).last == 0x0D { count -= 1 }
      return start + ByteCount(count)
    }

    /// The column of a place on the line, counted in an encoding.
    fileprivate func column(of place: ByteOffset, in encoding: ColumnEncoding) -> Int {
      let count = min(max(0, (place - start).value), bytes.count)
      return encoding == .utf8 || isASCII ? count : marks.units(inFirst: count, of: bytes, in: encoding)
    }

    /// The column of a place on the line, counted in characters as people count them.
    package func characterColumn(of place: ByteOffset) -> Int {
      let count = min(max(0, (place - start).value), bytes.count)
      return isASCII ? count : marks.characters(inFirst: count, of: bytes)
    }

    /// The bytes of a range of the text, clamped to the line.
    package subscript(range: ByteRange) -> ArraySlice<UInt8> {
      let first = min(max(0, (range.start - start).value), bytes.count)
      let last = min(max(first, (range.end - start).value), bytes.count)
      return bytes.dropFirst(first).prefix(last - first)
    }
  }

  package init(byteCount: Int, lines: [Line] = []) {
    self.byteCount = byteCount
    self.lines = lines
  }

  /// The line that holds a place, or the end for one past that; nil where that is not among these.
  package func line(at place: ByteOffset) -> Line? {
    let place = min(place, ByteOffset(byteCount))
    let next = lines.partitioningIndex { $0.start > place }
    guard next > 0 else { return nil }
    let line = lines[next - 1]
    // A line without a line ending is the last, and holds the end of the text.
    return place < line.end || place == line.contentsEnd ? line : nil
  }

  /// The zero-based line and the column of a place, counted in an encoding; a place past the end is the end.
  package func position(of place: ByteOffset, in encoding: ColumnEncoding) -> LinePosition? {
    let place = min(place, ByteOffset(byteCount))
    return line(at: place).map { LinePosition(line: $0.number, column: $0.column(of: place, in: encoding)) }
  }

  /// The lines of this and another excerpt of the same text.
  package func union(_ other: TextExcerpt) -> TextExcerpt {
    var union = TextExcerpt(byteCount: max(byteCount, other.byteCount), lines: lines)
    for line in other.lines {
      let index = union.lines.partitioningIndex { $0.number >= line.number }
      if index == union.lines.count || union.lines[index].number != line.number { union.lines.insert(line, at: index) }
    }
    return union
  }
}

extension SourceText {
  /// The lines that hold some places; they are copied, so that the rest of the text need not be kept for them.
  package func excerpt(holding places: some Sequence<ByteOffset>) -> TextExcerpt {
    let numbers = Set(places.map { lines.line(at: min($0, range.end)) }).sorted()
    return TextExcerpt(
      byteCount: bytes.count,
      lines: numbers.map { number in
        let range = lines.range(ofLine: number)
        return TextExcerpt.Line(
          number: number, start: range.start, bytes: Array(self[range])[...], isASCII: lines.isASCII(line: number))
      })
  }
}
