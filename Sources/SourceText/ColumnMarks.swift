/// How many units and characters the bytes of a long line are up to each of some places, so that a column is counted from
/// near by.
package struct ColumnMarks: Hashable, Sendable {
  /// Bytes from one place to the next, at least.
  package static let distance = 1 << 10

  private struct Mark: Hashable {
    var byteCount = 0
    var utf16Count = 0
    var scalarCount = 0
    var characterCount = 0
  }

  /// In order. A character ends before each.
  private var marks: [Mark] = []

  /// Those of a line that needs none, as its bytes and columns coincide.
  package static let none = ColumnMarks(in: [])

  /// - Parameter line: in UTF-8, from its start.
  package init(in line: ArraySlice<UInt8>) {
    if line.count <= Self.distance { return }
    line.withUnsafeBufferPointer { bytes in
      var mark = Mark()
      while mark.byteCount < bytes.count {
        let place = mark.byteCount
        let width = widthOfCharacterAlone(in: bytes, at: place)
        if let width, place + width == bytes.count || widthOfCharacterAlone(in: bytes, at: place + width) != nil {
          pass(bytes[place..<place + width], to: &mark)
        } else {
          passJoined(bytes[place..<Self.endOfJoined(bytes, from: place)], to: &mark)
        }
      }
    }
  }

  /// Goes on over what is one character, or cannot be cut into such.
  private mutating func pass(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, count: Int = 1, to mark: inout Mark) {
    for byte in bytes {
      mark.utf16Count += ColumnEncoding.utf16.units(ofByte: byte)
      mark.scalarCount += ColumnEncoding.utf32.units(ofByte: byte)
    }
    mark.byteCount += bytes.count
    mark.characterCount += count
    if mark.byteCount - (marks.last?.byteCount ?? 0) >= Self.distance { marks.append(mark) }
  }

  private mutating func passJoined(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, to mark: inout Mark) {
    let string = String(decoding: bytes, as: UTF8.self)
    // A repair of what is not UTF-8 takes as many bytes as it replaces, or more.
    guard string.utf8.count == bytes.count else { return pass(bytes, count: string.count, to: &mark) }
    for character in string {
      let start = mark.byteCount
      pass(bytes[start..<start + character.utf8.count], to: &mark)
    }
  }

  /// Where characters that may join one another end: between two of which neither joins any.
  private static func endOfJoined(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var (end, wasAlone) = (start, false)
    while end < bytes.count {
      let width = widthOfCharacterAlone(in: bytes, at: end)
      if width != nil, wasAlone { break }
      wasAlone = width != nil
      end += width ?? 1
    }
    return end
  }

  /// How many units of an encoding the first bytes of the line are.
  package func units(inFirst count: Int, of line: ArraySlice<UInt8>, in encoding: ColumnEncoding) -> Int {
    if encoding == .utf8 { return count }
    let mark = mark(before: count)
    let units = encoding == .utf16 ? mark.utf16Count : mark.scalarCount
    return line.prefix(count).dropFirst(mark.byteCount).reduce(units) { $0 + encoding.units(ofByte: $1) }
  }

  /// How many characters the first bytes of the line are.
  package func characters(inFirst count: Int, of line: ArraySlice<UInt8>) -> Int {
    let mark = mark(before: count)
    return mark.characterCount + line.prefix(count).dropFirst(mark.byteCount).characterCount
  }

  private func mark(before count: Int) -> Mark {
    let next = marks.partitioningIndex { $0.byteCount > count }
    return next == 0 ? Mark() : marks[next - 1]
  }
}
