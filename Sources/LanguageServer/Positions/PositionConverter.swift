import LanguageServerProtocol
import SourceText

/// The one bridge between the bytes of a document and the positions of the protocol.
///
/// Remembers where it has counted to, so that places on a long line cost no more than the line.
final class PositionConverter {
  let text: SourceText
  private let encoding: ColumnEncoding
  private var counted = (line: -1, place: 0, column: 0)
  /// Of long lines on which places were asked for that lie far apart.
  private var marks: [Int: ColumnMarks] = [:]
  /// The range that was asked for last: what several proposals replace is the same.
  private var last: (bytes: ByteRange, range: Range)?

  init(_ text: SourceText, _ encoding: PositionEncodingKind) {
    self.text = text
    self.encoding =
      switch encoding {
      case .utf8: .utf8
      case .utf16: .utf16
      case .utf32: .utf32
      }
  }

  /// A place past the end is the end; one between the bytes of a line ending is the end of its line.
  func position(_ place: ByteOffset) -> Position {
    let place = min(place, text.range.end)
    let line = text.lines.line(at: place)
    let contents = text.contents(ofLine: line)
    let end = min(place, contents.end)
    let start = contents.start
    if encoding == .utf8 || text.lines.isASCII(line: line) {
      return Position(line: line, character: (end - start).value)
    }
    if counted.line != line || counted.place > end.value { counted = (line, start.value, 0) }
    if end.value - counted.place > ColumnMarks.distance {
      let bytes = text[contents]
      let marks = marks[line] ?? ColumnMarks(in: bytes)
      self.marks[line] = marks
      counted = (line, end.value, marks.units(inFirst: (end - start).value, of: bytes, in: encoding))
    }
    for byte in text[ByteRange(counted.place, end.value)] { counted.column += encoding.units(ofByte: byte) }
    counted.place = end.value
    return Position(line: line, character: counted.column)
  }

  func range(_ range: ByteRange) -> Range {
    if let last, last.bytes == range { return last.range }
    let found = Range(start: position(range.start), end: position(range.end))
    last = (range, found)
    return found
  }

  /// A position outside the text is the nearest in it; one inside a character is that character's start.
  func offset(_ position: Position) -> ByteOffset {
    text.offset(of: LinePosition(line: position.line, column: position.character), in: encoding)
  }

  /// A range whose end is before its start is read the other way round.
  func range(_ range: Range) -> ByteRange {
    let start = offset(range.start)
    let end = offset(range.end)
    return start <= end ? ByteRange(start, end) : ByteRange(end, start)
  }

  func edit(_ edit: ByteEdit) -> TextEdit {
    TextEdit(range: range(edit.range), newText: String(decoding: edit.replacement, as: UTF8.self))
  }
}
