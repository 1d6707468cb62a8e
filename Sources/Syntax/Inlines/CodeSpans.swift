/// Where runs of backticks lie, so that each is looked for once (CommonMark 0.31.2 §6.1).
struct BacktickMemo {
  /// For each length below 32, the last place where a run of it is known; -1 for none.
  private var short = InlineArray<32, Int>(repeating: -1)
  private var long: [Int: Int] = [:]
  private var isUsed = false
  /// Whether all runs to the end of the text are known.
  private(set) var isComplete = false

  mutating func reset() {
    if isUsed { self = BacktickMemo() }
  }

  func last(ofLength length: Int) -> Int { length < 32 ? short[length] : long[length] ?? -1 }

  mutating func noteEnd() {
    isUsed = true
    isComplete = true
  }

  mutating func note(_ place: Int, length: Int) {
    isUsed = true
    if length < 32 { short[length] = place } else { long[length] = place }
  }
}

extension Parser {
  mutating func scanCodeSpan() {
    let start = inline.place
    var openEnd = start
    while openEnd < inline.lineEnd && bytes[openEnd] == "`" { openEnd &+= 1 }
    let length = openEnd &- start
    var cursor = inlineCursor
    cursor.place = openEnd
    guard let close = findBackticks(length, from: cursor) else {
      inline.place = openEnd
      return
    }
    addText(upTo: start)
    let node = addOpen(.codeSpan, at: start)
    add(.delimiter, start, openEnd)
    addLines(.codeText, from: cursor, to: close)
    add(.delimiter, close.place, close.place &+ length)
    addClose(node, at: close.place &+ length)
    var after = close
    after.place = close.place &+ length
    resume(at: after)
  }

  /// The next run of exactly so many backticks.
  private mutating func findBackticks(_ length: Int, from start: Cursor) -> Cursor? {
    if backticks.isComplete && backticks.last(ofLength: length) < start.place { return nil }
    var cursor = start
    while true {
      cursor.place = find(UInt8.of("`"), from: cursor.place, to: cursor.end)
      if cursor.place >= cursor.end {
        if cursor.line >= cursor.lastLine { break }
        advance(&cursor)
        continue
      }
      var end = cursor.place
      while end < cursor.end && bytes[end] == "`" { end &+= 1 }
      backticks.note(cursor.place, length: end &- cursor.place)
      if end &- cursor.place == length { return cursor }
      cursor.place = end
    }
    backticks.noteEnd()
    return nil
  }
}
