import SourceText

/// One pass over the bytes of a JSON text. Reads strict JSON and JSON5 by one grammar: the dialect decides only what is
/// reported. Open containers are kept on an explicit stack, so nesting costs no machine stack.
struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let dialect: JSONDialect
  var place = 0
  var errors: [JSONError] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ dialect: JSONDialect) {
    self.bytes = bytes
    self.dialect = dialect
  }

  /// The byte at the current place; NUL at the end.
  var byte: UInt8 { place < bytes.count ? bytes[place] : 0 }
  var isAtEnd: Bool { place >= bytes.count }

  /// Notes an error, always.
  mutating func report(_ kind: JSONError.Kind, _ start: Int, _ end: Int) {
    if errors.count < JSONDocument.errorLimit { errors.append(JSONError(kind: kind, range: ByteRange(start, end))) }
  }

  /// Notes what JSON5 allows and JSON does not.
  mutating func reportIfStrict(_ kind: JSONError.Kind, _ start: Int, _ end: Int) {
    if dialect == .strict { report(kind, start, end) }
  }

  /// An array or object whose end has not been read.
  private struct Container {
    let start: Int
    let isObject: Bool
    var values: [JSONValue] = []
    var members: [JSONMember] = []
    /// The key whose value is being read.
    var key = ""
    var keyRange = ByteRange(0, 0)
    /// The place of the last comma, while no value has followed it.
    var comma: Int?
    var needsComma = false

    var closer: UInt8 { isObject ? UInt8(ascii: "}") : UInt8(ascii: "]") }

    mutating func add(_ value: JSONValue) {
      if isObject { members.append(JSONMember(key, keyRange, value)) } else { values.append(value) }
      needsComma = true
      comma = nil
    }

    func value(endingAt end: Int) -> JSONValue {
      JSONValue(isObject ? .object(members) : .array(values), ByteRange(start, end))
    }
  }

  /// Reads the whole text. Every turn of the loop consumes a byte or closes a container.
  mutating func readRoot() -> JSONValue? {
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { place = 3 }
    var open: [Container] = []
    while true {
      skipSpace()
      guard let last = open.indices.last else {
        if isAtEnd {
          report(.expectedValue, place, place)
          return nil
        }
        if let value = readValue(opening: &open) { return finish(value) }
        continue
      }
      if isAtEnd {
        report(open[last].isObject ? .unclosedObject : .unclosedArray, open[last].start, open[last].start + 1)
        if let root = close(&open) { return root }
        continue
      }
      switch byte {
      case open[last].closer:
        if let comma = open[last].comma { reportIfStrict(.trailingComma, comma, comma + 1) }
        place += 1
        if let root = close(&open) { return finish(root) }
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        report(.unexpectedCloser, place, place + 1)
        // A bracket that some outer container waits for closes the inner one, and is looked at again.
        let wanted = byte
        if open.contains(where: { $0.closer == wanted }) {
          if let root = close(&open) { return finish(root) }
        } else {
          place += 1
        }
      case UInt8(ascii: ","):
        if open[last].needsComma {
          open[last].needsComma = false
          open[last].comma = place
        } else {
          report(.unexpectedComma, place, place + 1)
        }
        place += 1
      default:
        if open[last].needsComma { report(.expectedComma, place, place) }
        if open[last].isObject, !readKey(into: &open[last]) { continue }
        if let value = readValue(opening: &open) { open[last].add(value) }
      }
    }
  }

  /// Ends the innermost container; the root, where that was it.
  private func close(_ open: inout [Container]) -> JSONValue? {
    guard let value = open.popLast()?.value(endingAt: place) else { return nil }
    guard let last = open.indices.last else { return value }
    open[last].add(value)
    return nil
  }

  /// Looks for text after the root.
  private mutating func finish(_ root: JSONValue) -> JSONValue {
    skipSpace()
    if !isAtEnd { report(.unexpectedText, place, bytes.count) }
    return root
  }

  /// Reads `key:`. False where there is no value to read after it, which is then noted as null.
  private mutating func readKey(into container: inout Container) -> Bool {
    let start = place
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): container.key = readString()
    case UInt8(ascii: ":"):
      container.key = ""
      report(.expectedKey, start, start)
    default:
      container.key = readWord()
      if place == start {
        // A bracket or a stray sign where a key should be.
        place += 1
        report(.expectedKey, start, place)
        return false
      }
      reportIfStrict(.unquotedKey, start, place)
    }
    container.keyRange = ByteRange(start, place)
    skipSpace()
    if byte == UInt8(ascii: ":") {
      place += 1
      skipSpace()
    } else {
      report(.expectedColon, place, place)
    }
    switch byte {
    case 0 where isAtEnd, UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
      report(.expectedValue, place, place)
      container.add(JSONValue(.null, ByteRange(place, place)))
      return false
    default: return true
    }
  }

  /// Reads a value that holds no others, or opens one that does, which gives nil. Consumes at least one byte.
  private mutating func readValue(opening open: inout [Container]) -> JSONValue? {
    let start = place
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if open.count >= JSONDocument.depthLimit {
        skipContainer()
        report(.tooDeep, start, place)
        return JSONValue(.null, ByteRange(start, place))
      }
      open.append(Container(start: start, isObject: byte == UInt8(ascii: "{")))
      place += 1
      return nil
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let string = readString()
      return JSONValue(.string(string), ByteRange(start, place))
    default:
      let content = readScalar()
      return JSONValue(content, ByteRange(start, place))
    }
  }

  /// Passes over an array or object with all that it holds.
  private mutating func skipContainer() {
    var depth = 0
    repeat {
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        _ = readString()
        continue
      default: break
      }
      place += 1
    } while depth > 0 && !isAtEnd
  }

  /// Passes over white space and comments.
  private mutating func skipSpace() {
    while !isAtEnd {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      case 0x0B, 0x0C: place += 1
      case UInt8(ascii: "/") where place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "/"):
        let start = place
        while !isAtEnd, byte != 0x0A, byte != 0x0D { place += 1 }
        reportIfStrict(.comment, start, place)
      case UInt8(ascii: "/") where place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "*"):
        skipBlockComment()
      case 0xC2 where place + 1 < bytes.count && bytes[place + 1] == 0xA0: place += 2
      default: return
      }
    }
  }

  private mutating func skipBlockComment() {
    let start = place
    place += 2
    while place + 1 < bytes.count {
      if bytes[place] == UInt8(ascii: "*"), bytes[place + 1] == UInt8(ascii: "/") {
        place += 2
        reportIfStrict(.comment, start, place)
        return
      }
      place += 1
    }
    place = bytes.count
    report(.unclosedComment, start, min(start + 2, place))
  }
}
