/// Where the lines of a text start.
///
/// A line ends with `\n`, `\r\n` or a lone `\r` (CommonMark 0.31.2 §2.1, LSP 3.17 "Text Documents"). There is always at
/// least one line, and the text after the last ending is a line even when empty.
package struct LineIndex: Hashable, Sendable {
  /// The first byte of each line, ascending, beginning with 0.
  @usableFromInline package private(set) var starts: [UInt32]
  /// For each line, whether all its bytes are ASCII, so that bytes and columns coincide.
  private var isASCII: [Bool]
  /// The length of the text in bytes.
  package private(set) var byteCount: Int

  package init(_ bytes: [UInt8]) {
    starts = [0]
    isASCII = []
    byteCount = bytes.count
    starts.reserveCapacity(bytes.count / 48 + 1)
    isASCII.reserveCapacity(bytes.count / 48 + 1)
    Self.scan(bytes, from: 0, to: bytes.count, starts: &starts, isASCII: &isASCII)
  }

  /// Appends the starts and flags of the lines of `bytes[from..<to]`, whose first start is already there.
  private static func scan(
    _ bytes: [UInt8], from: Int, to: Int, starts: inout [UInt32], isASCII: inout [Bool]
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return isASCII.append(true) }
      var beyond: UInt64 = 0
      var place = from
      // Where the next line may start: the second byte of `\r\n` ends no line.
      var resumed = from
      while place < to {
        let eight = EightBytes(base, at: place, before: to)
        var near = eight.nearLineEndings
        if near == 0 {
          beyond |= eight.beyondASCII
          place += 8
          continue
        }
        // Of the bytes of a line, those before its ending among these eight.
        var rest = eight.beyondASCII
        while near != 0 {
          let index = near.trailingZeroBitCount / 8
          near &= near &- 1
          let ending = place + index
          let byte = bytes[ending]
          if ending < resumed || byte != 0x0A && byte != 0x0D { continue }
          var next = ending + 1
          if byte == 0x0D, next < bytes.count, bytes[next] == 0x0A {
            if next == to { continue }
            next += 1
          }
          let before: UInt64 = rest & ((1 << UInt64(index * 8)) - 1)
          isASCII.append(beyond | before == 0)
          starts.append(UInt32(truncatingIfNeeded: next))
          beyond = 0
          rest &= ~before
          resumed = next
        }
        beyond |= rest
        place += 8
      }
      isASCII.append(beyond == 0)
    }
  }

  /// Lines in the text, at least one.
  @inlinable package var count: Int { starts.count }

  /// The zero-based line that holds a place; a place past the end is on the last line.
  package func line(at place: ByteOffset) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= place.value { low = middle } else { high = middle }
    }
    return low
  }

  /// Where a zero-based line starts; the end of the text for a line past the last.
  package func start(ofLine line: Int) -> ByteOffset {
    starts.indices.contains(line) ? ByteOffset(Int(starts[line])) : ByteOffset(line < 0 ? 0 : byteCount)
  }

  /// A zero-based line with its line ending; empty at the end of the text for a line past the last.
  package func range(ofLine line: Int) -> ByteRange { ByteRange(start(ofLine: line), start(ofLine: line + 1)) }

  /// Whether a zero-based line has ASCII bytes alone.
  package func isASCII(line: Int) -> Bool { isASCII.indices.contains(line) && isASCII[line] }

  /// Follows an edit that has been made: `bytes` are those after it.
  package mutating func update(after edit: ByteEdit, bytes: [UInt8]) {
    // One line earlier than the edit, because a `\n` put after a lone `\r` joins with it.
    let firstLine = max(0, line(at: edit.range.start) - 1)
    let lastLine = line(at: edit.range.end)
    let growth = edit.growth.value
    let from = Int(starts[firstLine])
    // Two lines later than the edit, because a `\r` may now join with the `\n` that opened the next line.
    let nextKept = min(lastLine + 2, starts.count)
    let to = nextKept < starts.count ? Int(starts[nextKept]) + growth : bytes.count
    var newStarts: [UInt32] = [UInt32(truncatingIfNeeded: from)]
    var newFlags: [Bool] = []
    Self.scan(bytes, from: from, to: to, starts: &newStarts, isASCII: &newFlags)
    if nextKept < starts.count {
      // The scan ended on the start of the line that is kept, so both lists have it once too often.
      newStarts.removeLast()
      newFlags.removeLast()
      if growth != 0 {
        for line in nextKept..<starts.count { starts[line] = UInt32(truncatingIfNeeded: Int(starts[line]) + growth) }
      }
    }
    starts.replaceSubrange(firstLine..<nextKept, with: newStarts)
    isASCII.replaceSubrange(firstLine..<nextKept, with: newFlags)
    byteCount = bytes.count
  }
}
