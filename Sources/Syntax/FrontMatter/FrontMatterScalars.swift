/// The forms of YAML's scalars.
enum FrontMatterScalars {
  /// Just past the closing quote of what starts with `"` or `'` at a place.
  static func quoteEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    bytes.withUnsafeBufferPointer { quoteEnd($0, start, end) }
  }

  static func quoteEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let quote = bytes[start]
    var place = start + 1
    while place < end {
      if bytes[place] == quote {
        if quote == "'" && place + 1 < end && bytes[place + 1] == "'" {
          place += 2
          continue
        }
        return place + 1
      }
      place += quote == "\"" && bytes[place] == "\\" ? 2 : 1
    }
    return nil
  }

  /// The text of a scalar with its quotes: escapes resolved, each line ending with the white space around it a space.
  static func quoted(_ bytes: ArraySlice<UInt8>) -> String {
    let isDouble = bytes.first == UInt8.of("\"")
    let written = bytes.dropFirst().dropLast()
    let isPlain = written.allSatisfy { !$0.isLineEnding && $0 != (isDouble ? "\\" : "'") }
    if isPlain { return String(decoding: written, as: UTF8.self) }
    let inner = folded(written)
    var result: [UInt8] = []
    var place = 0
    while place < inner.count {
      let byte = inner[place]
      place += 1
      if isDouble, byte == "\\", place < inner.count {
        result += escape(inner, &place)
      } else {
        if !isDouble, byte == "'", place < inner.count, inner[place] == "'" { place += 1 }
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A key as it is meant: quotes resolved.
  static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    if let first = bytes.first, bytes.count > 1, first == "\"" || first == "'" { return quoted(bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where a comment begins on a line, without the white space before it; the end of the line if there is none.
  static func commentStart(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var place = start + 1
    while place < end {
      if bytes[place] == "#" && bytes[place - 1].isSpaceOrTab {
        while place > start && bytes[place - 1].isSpaceOrTab { place -= 1 }
        return place
      }
      place += 1
    }
    return end
  }

  private static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      if !bytes[place].isLineEnding {
        result.append(bytes[place])
        place += 1
        continue
      }
      while let last = result.last, last.isSpaceOrTab { result.removeLast() }
      var newlines = 0
      while place < bytes.endIndex, bytes[place].isWhitespace {
        if bytes[place] == .newline { newlines += 1 }
        place += 1
      }
      result += newlines > 1 ? [UInt8](repeating: .newline, count: newlines - 1) : [.space]
    }
    return result
  }

  /// What stands for the escape whose character is at `place`, which moves past it.
  private static func escape(_ bytes: [UInt8], _ place: inout Int) -> [UInt8] {
    let mark = bytes[place]
    place += 1
    switch mark {
    case "n": return [.newline]
    case "t": return [.tab]
    case "r": return [.carriageReturn]
    case "0": return [0]
    case "x", "u", "U":
      let digits = mark == "x" ? 2 : mark == "u" ? 4 : 8
      let end = min(bytes.count, place + digits)
      let value = UInt32(String(decoding: bytes[place..<end], as: UTF8.self), radix: 16)
      guard end - place == digits, let scalar = value.flatMap({ Unicode.Scalar($0) }) else { return [mark] }
      place = end
      return Array(String(Character(scalar)).utf8)
    default: return [mark]
    }
  }
}
