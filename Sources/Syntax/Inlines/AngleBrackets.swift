/// Autolinks and raw HTML (CommonMark 0.31.2 §6.5, §6.6).
extension Parser {
  mutating func scanAngle() {
    let start = inline.place
    if let end = autolinkEnd(start &+ 1) {
      addText(upTo: start)
      let node = addOpen(.autolink, at: start)
      add(.delimiter, start, start &+ 1)
      add(.linkDestination, start &+ 1, end)
      add(.delimiter, end, end &+ 1)
      addClose(node, at: end &+ 1)
      inline.place = end &+ 1
      inline.textStart = end &+ 1
      return
    }
    let open = inlineCursor
    var cursor = open
    advance(&cursor)
    guard scanRawHTML(&cursor) else {
      inline.place = start &+ 1
      return
    }
    addText(upTo: start)
    addNode(.rawHTML, leaf: .codeText, from: open, to: cursor)
    resume(at: cursor)
  }

  /// Where the `>` of an autolink is whose content starts at a place.
  private mutating func autolinkEnd(_ start: Int) -> Int? {
    let end = inline.lineEnd
    var at = start
    if at < end && bytes[at].isLetter {
      at &+= 1
      while at < end && (bytes[at].isAlphanumeric || bytes[at] == "+" || bytes[at] == "." || bytes[at] == "-") {
        at &+= 1
      }
      if at < end && bytes[at] == ":" && at &- start >= 2 && at &- start <= 32 {
        while at < end && bytes[at] != ">" && bytes[at] != "<" && bytes[at] > 0x20 && bytes[at] != 0x7F { at &+= 1 }
        return at < end && bytes[at] == ">" ? at : nil
      }
    }
    return addressEnd(start, end)
  }

  /// The end of an e-mail address, as HTML 5 has it.
  private mutating func addressEnd(_ start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end && (bytes[at].isAlphanumeric || ".!#$%&'*+/=?^_`{|}~-".utf8.contains(bytes[at])) { at &+= 1 }
    if at == start || at >= end || bytes[at] != "@" { return nil }
    while true {
      at &+= 1
      let label = at
      while at < end && (bytes[at].isAlphanumeric || bytes[at] == "-") { at &+= 1 }
      if at == label || at &- label > 63 || bytes[label] == "-" || bytes[at &- 1] == "-" || at >= end { return nil }
      if bytes[at] == ">" { return at }
      if bytes[at] != "." { return nil }
    }
  }

  private mutating func scanRawHTML(_ cursor: inout Cursor) -> Bool {
    switch peek(cursor) {
    case .some("!"):
      if hasPrefix("!--", at: cursor.place, end: cursor.end) {
        if hasPrefix("!-->", at: cursor.place, end: cursor.end) {
          cursor.place &+= 4
          return true
        }
        if hasPrefix("!--->", at: cursor.place, end: cursor.end) {
          cursor.place &+= 5
          return true
        }
        cursor.place &+= 3
        return skip(&cursor, past: "-->", as: .comment)
      }
      if hasPrefix("![CDATA[", at: cursor.place, end: cursor.end) {
        cursor.place &+= 8
        return skip(&cursor, past: "]]>", as: .cdata)
      }
      if cursor.place &+ 1 < cursor.end && bytes[cursor.place &+ 1].isLetter {
        return skip(&cursor, past: ">", as: .declaration)
      }
      return false
    case .some("?"):
      cursor.place &+= 1
      return skip(&cursor, past: "?>", as: .instruction)
    default: return scanTag(&cursor)
    }
  }

  /// Moves past the next such ending, on any line; remembers when there is none.
  private mutating func skip(_ cursor: inout Cursor, past ending: StaticString, as construct: MissingEndings) -> Bool {
    if inline.missingEndings.contains(construct) { return false }
    while true {
      if let found = findPrefix(ending, from: cursor.place, to: cursor.end) {
        cursor.place = found &+ ending.utf8CodeUnitCount
        return true
      }
      if cursor.line >= cursor.lastLine { break }
      cursor.place = cursor.end
      advance(&cursor)
    }
    inline.missingEndings.insert(construct)
    return false
  }

  /// Moves past an open or closing tag, from after its `<`.
  mutating func scanTag(_ cursor: inout Cursor) -> Bool {
    let isClosing = peek(cursor) == .some(UInt8.of("/"))
    if isClosing { advance(&cursor) }
    guard let first = peek(cursor), first.isLetter else { return false }
    while let byte = peek(cursor), byte.isAlphanumeric || byte == "-" { advance(&cursor) }
    while true {
      let hasSpace = skipWhitespace(&cursor)
      guard let byte = peek(cursor) else { return false }
      if byte == ">" {
        advance(&cursor)
        return true
      }
      if isClosing { return false }
      if byte == "/" {
        advance(&cursor)
        guard let last = peek(cursor), last == ">" else { return false }
        advance(&cursor)
        return true
      }
      if !hasSpace || !scanAttribute(&cursor) { return false }
    }
  }

  private mutating func scanAttribute(_ cursor: inout Cursor) -> Bool {
    guard let first = peek(cursor), first.isLetter || first == "_" || first == ":" else { return false }
    while let byte = peek(cursor), byte.isAlphanumeric || byte == "_" || byte == ":" || byte == "." || byte == "-" {
      advance(&cursor)
    }
    var value = cursor
    _ = skipWhitespace(&value)
    guard let equals = peek(value), equals == "=" else { return true }
    advance(&value)
    _ = skipWhitespace(&value)
    guard let quote = peek(value) else { return false }
    if quote == "\"" || quote == "'" {
      advance(&value)
      while true {
        guard let byte = peek(value) else { return false }
        advance(&value)
        if byte == quote { break }
      }
    } else {
      let start = value.place
      while let byte = peek(value), !byte.isWhitespace, !"\"'=<>`".utf8.contains(byte) { advance(&value) }
      if value.place == start { return false }
    }
    cursor = value
    return true
  }

  private mutating func skipWhitespace(_ cursor: inout Cursor) -> Bool {
    var skipped = false
    while let byte = peek(cursor), byte.isWhitespace {
      skipped = true
      advance(&cursor)
    }
    return skipped
  }
}
