import SourceText

/// Reads `[a, b]` and `{a: b}`.
struct FrontMatterFlow {
  let bytes: [UInt8]
  private(set) var place: Int
  let end: Int

  init(bytes: [UInt8], place: Int, end: Int) {
    self.bytes = bytes
    self.place = place
    self.end = end
  }

  /// The value at `place`, which moves past it; nil if a bracket or quote is not closed.
  mutating func read(depth: Int) -> FrontMatterValue? {
    if depth > 40 || place >= end { return nil }
    let start = place
    switch bytes[place] {
    case "[":
      var values: [FrontMatterValue] = []
      place += 1
      while true {
        skipSpace()
        if place >= end { return nil }
        if bytes[place] == "]" {
          place += 1
          return FrontMatterValue(content: .list(values), range: ByteRange(start, place))
        }
        guard let value = read(depth: depth + 1) else { return nil }
        values.append(value)
        skipSpace()
        if place < end && bytes[place] == "," { place += 1 } else if place >= end || bytes[place] != "]" { return nil }
      }
    case "{":
      var members: [FrontMatterMember] = []
      place += 1
      while true {
        skipSpace()
        if place >= end { return nil }
        if bytes[place] == "}" {
          place += 1
          return FrontMatterValue(content: .map(members), range: ByteRange(start, place))
        }
        guard let member = readMember(depth: depth) else { return nil }
        members.append(member)
        skipSpace()
        if place < end && bytes[place] == "," { place += 1 } else if place >= end || bytes[place] != "}" { return nil }
      }
    case "\"", "'":
      guard let close = FrontMatterScalars.quoteEnd(bytes, place, end) else { return nil }
      place = close
      return FrontMatterValue(
        content: .scalar(FrontMatterScalars.quoted(bytes[start..<close])), range: ByteRange(start, close))
    default:
      return readPlain { byte in byte == "," || byte == "]" || byte == "}" || byte == "[" || byte == "{" }
    }
  }

  private mutating func readMember(depth: Int) -> FrontMatterMember? {
    let key: FrontMatterValue?
    if bytes[place] == "\"" || bytes[place] == "'" {
      key = read(depth: depth + 1)
    } else {
      key = readPlain { byte in byte == "," || byte == "}" || byte == ":" }
    }
    guard let key, let name = key.string else { return nil }
    skipSpace()
    var value = FrontMatterValue(content: .empty, range: ByteRange(place, place))
    if place < end && bytes[place] == ":" {
      place += 1
      skipSpace()
      if place < end && bytes[place] != "," && bytes[place] != "}" {
        guard let read = read(depth: depth + 1) else { return nil }
        value = read
      }
    }
    return FrontMatterMember(key: name, keyRange: key.range, value: value)
  }

  /// Text as far as a byte that ends it. Nil if there is none, so that reading always moves on.
  private mutating func readPlain(until isEnd: (UInt8) -> Bool) -> FrontMatterValue? {
    let start = place
    while place < end && !isEnd(bytes[place]) { place += 1 }
    if place == start { return nil }
    var last = place
    while last > start && bytes[last - 1].isWhitespace { last -= 1 }
    return FrontMatterValue(
      content: .scalar(String(decoding: bytes[start..<last], as: UTF8.self)), range: ByteRange(start, last))
  }

  private mutating func skipSpace() {
    while place < end && bytes[place].isWhitespace { place += 1 }
  }
}
