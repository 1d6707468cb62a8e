#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finding lines and counting columns (CommonMark 0.31.2 §2.1, §2.2).
extension Parser {
  /// The end of the line that holds `start`, before its ending.
  ///
  /// Carriage returns are looked for in chunks ahead, so that a text without any is searched once and a short parse in
  /// a long text does not search all of it.
  @inline(__always) mutating func findLineEnd(from start: Int) -> Int {
    if nextReturn < start || start >= returnHorizon { findReturn(from: start) }
    let end = find(.newline, from: start, to: nextReturn)
    if end < returnHorizon || end == count { return end }
    return findDistantLineEnd(from: end)
  }

  private mutating func findReturn(from start: Int) {
    returnHorizon = min(count, start &+ 16_384)
    nextReturn = find(.carriageReturn, from: start, to: returnHorizon)
  }

  @inline(never) private mutating func findDistantLineEnd(from start: Int) -> Int {
    var end = start
    while true {
      findReturn(from: end)
      end = find(.newline, from: end, to: nextReturn)
      if end < returnHorizon || end == count { return end }
    }
  }

  /// The first such byte in a stretch, or the end of it.
  @inline(__always) func find(_ byte: UInt8, from start: Int, to end: Int) -> Int {
    if start >= end { return end }
    guard let found = memchr(bytes + start, Int32(byte), end &- start) else { return end }
    return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - bytes
  }

  /// Where the line after one that ends at `end` starts.
  @inline(__always) func lineAfter(_ end: Int) -> Int {
    if end >= count { return count }
    if bytes[end] == .carriageReturn && end &+ 1 < count && bytes[end &+ 1] == .newline { return end &+ 2 }
    return end &+ 1
  }

  /// Finds the next byte of the line that is no space or tab.
  @inline(__always) mutating func findNonspace() {
    nonspace = place
    nonspaceColumn = column
    while nonspace < lineEnd {
      let byte = bytes[nonspace]
      if byte == .space {
        nonspaceColumn &+= 1
      } else if byte == .tab {
        nonspaceColumn &+= 4 &- (nonspaceColumn & 3)
      } else {
        break
      }
      nonspace &+= 1
    }
  }

  /// Columns of white space before the next byte.
  @inline(__always) var indent: Int { nonspaceColumn &- column }
  /// Whether nothing but white space is left on the line.
  @inline(__always) var isBlank: Bool { nonspace >= lineEnd }

  /// Moves on over as many columns of white space, splitting a tab if it must.
  mutating func advance(columns: Int) {
    var left = columns
    while left > 0 && place < lineEnd {
      if bytes[place] == .space {
        place &+= 1
        column &+= 1
        left &-= 1
      } else if bytes[place] == .tab {
        let width = 4 &- (column & 3)
        if width > left {
          column &+= left
          isTabSplit = true
          return
        }
        isTabSplit = false
        place &+= 1
        column &+= width
        left &-= width
      } else {
        return
      }
    }
  }

  /// The columns left of the tab at `place` if some of it is consumed.
  @inline(__always) var splitTabColumns: Int { isTabSplit ? 4 &- (column & 3) : 0 }

  /// Moves on to the next byte that is no white space.
  @inline(__always) mutating func skipIndent() {
    place = nonspace
    column = nonspaceColumn
    isTabSplit = false
  }

  /// Where the line starts, past a byte order mark.
  var contentStart: Int { lineStart == 0 ? byteOrderMarkCount : lineStart }

  /// Three if the text opens with the byte order mark of UTF-8.
  var byteOrderMarkCount: Int {
    count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  /// The end of a stretch without the spaces and tabs that close it.
  @inline(__always) func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start && bytes[end &- 1].isSpaceOrTab { end &-= 1 }
    return end
  }

  /// The start of a stretch without the spaces and tabs that open it.
  @inline(__always) func trimmedStart(_ start: Int, _ end: Int) -> Int {
    var start = start
    while start < end && bytes[start].isSpaceOrTab { start &+= 1 }
    return start
  }
}
