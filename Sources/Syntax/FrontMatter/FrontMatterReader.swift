import SourceText

/// Reads values by the indentation of their lines.
struct FrontMatterReader {
  private let bytes: [UInt8]
  /// Lines that are neither blank nor comments.
  private var lines: [Line] = []
  private var line = 0

  /// Values inside values, beyond which nothing is read: deeper front matter is no front matter.
  private static let depthLimit = 40

  private struct Line {
    /// Past the indentation, or past the dash of a list.
    var start: Int
    /// Before the line ending and the white space before it.
    var end: Int
    var indent: Int
    /// Where the key ends that it begins with, before its colon, if it has one.
    var keyEnd: Int?
  }

  init(_ text: SourceText, _ range: ByteRange) {
    bytes = text.bytes
    lines = bytes.withUnsafeBufferPointer { Self.lines(of: $0, range.indices) }
  }

  private static func lines(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(16)
    var place = range.lowerBound
    while place < range.upperBound {
      var end = place
      while end < range.upperBound && !bytes[end].isLineEnding { end += 1 }
      var start = place
      while start < end && bytes[start] == .space { start += 1 }
      var last = end
      while last > start && bytes[last - 1].isSpaceOrTab { last -= 1 }
      if start < last && bytes[start] != "#" {
        lines.append(
          Line(start: start, end: last, indent: start - place, keyEnd: keyEnd(bytes, from: start, to: last)))
      }
      place = end + 1
    }
    return lines
  }

  /// All there is: the first map or list, whatever stands before it.
  mutating func read() -> FrontMatterValue {
    let margin = lines.map(\.indent).min() ?? 0
    while line < lines.count
      && (lines[line].indent > margin || (lines[line].keyEnd == nil && !isDash(lines[line])))
    {
      line += 1
    }
    return readValue(minimumIndent: 0, depth: 0)
  }

  /// The value that starts on the current line, if that is indented far enough.
  private mutating func readValue(minimumIndent: Int, depth: Int) -> FrontMatterValue {
    guard line < lines.count, lines[line].indent >= minimumIndent, depth < Self.depthLimit else {
      let place = line < lines.count ? lines[line].start : bytes.count
      return FrontMatterValue(content: .empty, range: ByteRange(place, place))
    }
    if isDash(lines[line]) { return readList(depth: depth) }
    if lines[line].keyEnd != nil { return readMap(depth: depth) }
    return readScalar(minimumIndent: minimumIndent, depth: depth)
  }

  private func isDash(_ line: Line) -> Bool {
    bytes[line.start] == "-" && (line.start + 1 == line.end || bytes[line.start + 1].isSpaceOrTab)
  }

  private mutating func readList(depth: Int) -> FrontMatterValue {
    let indent = lines[line].indent
    let start = lines[line].start
    var end = start
    var values: [FrontMatterValue] = []
    while line < lines.count, lines[line].indent == indent, isDash(lines[line]) {
      var rest = lines[line].start + 1
      while rest < lines[line].end && bytes[rest].isSpaceOrTab { rest += 1 }
      let before = line
      if rest == lines[line].end {
        line += 1
        values.append(readValue(minimumIndent: indent + 1, depth: depth + 1))
      } else {
        lines[line].indent += rest - lines[line].start
        lines[line].start = rest
        let end = lines[line].end
        lines[line].keyEnd = bytes.withUnsafeBufferPointer { Self.keyEnd($0, from: rest, to: end) }
        values.append(readValue(minimumIndent: indent + 1, depth: depth + 1))
      }
      if line == before { line += 1 }
      end = max(end, lines[line - 1].end)
    }
    return FrontMatterValue(content: .list(values), range: ByteRange(start, end))
  }

  private mutating func readMap(depth: Int) -> FrontMatterValue {
    let indent = lines[line].indent
    let start = lines[line].start
    var end = start
    var members: [FrontMatterMember] = []
    while line < lines.count, lines[line].indent >= indent {
      guard lines[line].indent == indent, let colon = lines[line].keyEnd else {
        // Neither a key nor what belongs to one.
        if lines[line].indent == indent && isDash(lines[line]) { break }
        line += 1
        continue
      }
      let keyStart = lines[line].start
      let key = FrontMatterScalars.plain(bytes[keyStart..<colon])
      let keyRange = ByteRange(keyStart, colon)
      var rest = colon
      while rest < lines[line].end && bytes[rest] != ":" { rest += 1 }
      rest += 1
      while rest < lines[line].end && bytes[rest].isSpaceOrTab { rest += 1 }
      let before = line
      let value: FrontMatterValue
      if rest >= lines[line].end || bytes[rest] == "#" {
        line += 1
        // A list may stand as far left as the key that it belongs to.
        let isList = line < lines.count && lines[line].indent == indent && isDash(lines[line])
        value = readValue(minimumIndent: isList ? indent : indent + 1, depth: depth + 1)
      } else {
        lines[line].start = rest
        value = readScalar(minimumIndent: indent + 1, depth: depth)
      }
      members.append(FrontMatterMember(key: key, keyRange: keyRange, value: value))
      if line == before { line += 1 }
      end = max(end, lines[line - 1].end)
    }
    return FrontMatterValue(content: .map(members), range: ByteRange(start, end))
  }

  /// Where the key of a line ends, before its colon; nil if the line has none.
  private static func keyEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int? {
    let first = bytes[start]
    if first == "[" || first == "{" || first == "#" { return nil }
    func isColon(_ place: Int) -> Bool {
      place < limit && bytes[place] == ":" && (place + 1 == limit || bytes[place + 1].isSpaceOrTab)
    }
    if first == "\"" || first == "'" {
      guard let close = FrontMatterScalars.quoteEnd(bytes, start, limit) else { return nil }
      var colon = close
      while colon < limit && bytes[colon].isSpaceOrTab { colon += 1 }
      return isColon(colon) ? close : nil
    }
    var place = start
    while place < limit {
      if isColon(place) {
        var end = place
        while end > start && bytes[end - 1].isSpaceOrTab { end -= 1 }
        return end
      }
      if bytes[place] == "#" && place > start && bytes[place - 1].isSpaceOrTab { return nil }
      place += 1
    }
    return nil
  }

  // MARK: - Scalars

  /// A scalar or a value in brackets that starts on the current line.
  private mutating func readScalar(minimumIndent: Int, depth: Int) -> FrontMatterValue {
    let start = lines[line].start
    switch bytes[start] {
    case "|", ">": return readBlockScalar(minimumIndent: minimumIndent)
    case "\"", "'":
      let limit = lastEnd(minimumIndent: minimumIndent)
      if let end = FrontMatterScalars.quoteEnd(bytes, start, limit) {
        skipLines(through: end)
        return FrontMatterValue(
          content: .scalar(FrontMatterScalars.quoted(bytes[start..<end])), range: ByteRange(start, end))
      }
    case "[", "{":
      var flow = FrontMatterFlow(bytes: bytes, place: start, end: lastEnd(minimumIndent: minimumIndent))
      if let value = flow.read(depth: depth) {
        skipLines(through: flow.place)
        return value
      }
    default: break
    }
    return readPlain(minimumIndent: minimumIndent)
  }

  /// The end of the last line that the value of the current line may reach to.
  private func lastEnd(minimumIndent: Int) -> Int {
    var last = line
    while last + 1 < lines.count && lines[last + 1].indent >= minimumIndent { last += 1 }
    return lines[last].end
  }

  private mutating func skipLines(through place: Int) {
    line += 1
    while line < lines.count && lines[line].start < place { line += 1 }
  }

  /// Text on this line and on those below that are indented further, joined by spaces.
  private mutating func readPlain(minimumIndent: Int) -> FrontMatterValue {
    let start = lines[line].start
    var end = start
    var parts: [String] = []
    repeat {
      let comment = FrontMatterScalars.commentStart(bytes, lines[line].start, lines[line].end)
      end = comment
      parts.append(String(decoding: bytes[lines[line].start..<comment], as: UTF8.self))
      line += 1
    } while line < lines.count && lines[line].indent >= minimumIndent
    let text = parts.count == 1 ? parts[0] : parts.joined(separator: " ")
    return FrontMatterValue(content: .scalar(text), range: ByteRange(start, end))
  }

  /// `|` keeps the line endings, `>` folds them to spaces; blank lines stand for one line ending each.
  private mutating func readBlockScalar(minimumIndent: Int) -> FrontMatterValue {
    let start = lines[line].start
    let folds = bytes[start] == ">"
    let keepsEnd = !bytes[start..<lines[line].end].contains(UInt8.of("-"))
    var end = lines[line].end
    line += 1
    let first = line
    while line < lines.count && lines[line].indent >= minimumIndent {
      end = lines[line].end
      line += 1
    }
    var text = ""
    if first < line {
      let margin = lines[first].indent
      var place = lines[first].start - margin
      var pendingBreaks = 0
      while place < end {
        var lineEnd = place
        while lineEnd < end && !bytes[lineEnd].isLineEnding { lineEnd += 1 }
        let content = min(lineEnd, place + margin)
        if bytes[content..<lineEnd].allSatisfy({ $0.isSpaceOrTab }) {
          if lineEnd >= place { pendingBreaks += 1 }
        } else {
          if !text.isEmpty {
            if folds && pendingBreaks == 0 {
              text += " "
            } else {
              text += String(repeating: "\n", count: folds ? pendingBreaks : pendingBreaks + 1)
            }
          }
          pendingBreaks = 0
          text += String(decoding: bytes[content..<lineEnd], as: UTF8.self)
        }
        place = lineEnd + (bytes[lineEnd...].starts(with: [.carriageReturn, .newline]) ? 2 : 1)
      }
      if keepsEnd { text += "\n" }
    }
    return FrontMatterValue(content: .scalar(text), range: ByteRange(start, end))
  }
}
