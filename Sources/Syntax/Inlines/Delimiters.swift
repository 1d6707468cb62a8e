/// A run of `*`, `_` or `~` (CommonMark 0.31.2 §6.2; GFM 0.29 §6.5), linked to the unmatched runs around it.
struct Delimiter: BitwiseCopyable {
  var character: UInt8
  var canOpen: Bool
  var canClose: Bool
  var start: UInt32
  /// Characters of the run, and those of them that are not matched yet.
  var count: UInt32
  var remaining: UInt32
  /// Neighbours among the runs that may still be matched; -1 for none.
  var previous: Int32
  var next: Int32 = -1
  /// The pairs that it opens, the outermost first, and that it closes, the innermost first; -1 for none.
  var firstOpened: Int32 = -1
  var firstClosed: Int32 = -1
  var lastClosed: Int32 = -1
}

/// Two matched delimiters and what they make.
struct DelimiterPair: BitwiseCopyable {
  var kind: SyntaxKind
  /// Characters of each delimiter.
  var width: UInt8
  var nextOpened: Int32
  var nextClosed: Int32 = -1
}

extension Parser {
  mutating func scanDelimiters() {
    let start = inline.place
    let character = bytes[start]
    var end = start &+ 1
    while end < inline.lineEnd && bytes[end] == character { end &+= 1 }
    inline.place = end
    if character == "~" && end &- start > 2 { return }
    let before = decodeBefore(start, from: Int(lines[inline.line].start))
    let after = end < inline.lineEnd ? decode(end, inline.lineEnd).0 : "\n"
    let spaceBefore = before.isUnicodeWhitespace
    let spaceAfter = after.isUnicodeWhitespace
    let markBefore = before.isUnicodePunctuation
    let markAfter = after.isUnicodePunctuation
    let leftFlanking = !spaceAfter && (!markAfter || spaceBefore || markBefore)
    let rightFlanking = !spaceBefore && (!markBefore || spaceAfter || markAfter)
    var canOpen = leftFlanking
    var canClose = rightFlanking
    if character == "_" {
      canOpen = leftFlanking && (!rightFlanking || markBefore)
      canClose = rightFlanking && (!leftFlanking || markAfter)
    }
    if !canOpen && !canClose { return }
    addText(upTo: start)
    inline.textStart = end
    let index = delimiters.count
    tokens.append(
      InlineToken(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        link: UInt32(truncatingIfNeeded: index), role: .delimiters, kind: .delimiter))
    let count = UInt32(truncatingIfNeeded: end &- start)
    let last = inline.lastDelimiter
    delimiters.append(
      Delimiter(
        character: character, canOpen: canOpen, canClose: canClose, start: UInt32(truncatingIfNeeded: start),
        count: count, remaining: count, previous: Int32(truncatingIfNeeded: last)))
    if last >= 0 { delimiters[last].next = Int32(truncatingIfNeeded: index) }
    inline.lastDelimiter = index
  }

  /// Matches the delimiters above one on the stack (-1: all), and takes them off.
  ///
  /// For each class of closer, the place below which no opener of its class lies is kept, so that the whole is linear.
  mutating func matchDelimiters(above bottom: Int) {
    if inline.lastDelimiter <= bottom { return }
    var floors = InlineArray<14, Int>(repeating: bottom)
    var closer = inline.lastDelimiter
    while Int(delimiters[closer].previous) > bottom { closer = Int(delimiters[closer].previous) }
    while closer >= 0 {
      let current = delimiters[closer]
      if !current.canClose {
        closer = Int(current.next)
        continue
      }
      let floorIndex = Self.floorIndex(current)
      var opener = Int(current.previous)
      while opener > floors[floorIndex] && !opens(opener, current) { opener = Int(delimiters[opener].previous) }
      if opener > floors[floorIndex] {
        closer = pair(opener, closer)
      } else {
        floors[floorIndex] = Int(current.previous)
        let next = Int(current.next)
        if !current.canOpen { unlink(closer) }
        closer = next
      }
    }
    inline.lastDelimiter = bottom
    if bottom >= 0 { delimiters[bottom].next = -1 }
  }

  /// The class of a closer: its character, whether it can open too, and its length modulo 3.
  private static func floorIndex(_ closer: Delimiter) -> Int {
    switch closer.character {
    case "*": (closer.canOpen ? 3 : 0) + Int(closer.count % 3)
    case "_": 6 + (closer.canOpen ? 3 : 0) + Int(closer.count % 3)
    default: closer.count == 1 ? 12 : 13
    }
  }

  @inline(__always) private func opens(_ opener: Int, _ closer: Delimiter) -> Bool {
    let candidate = delimiters[opener]
    if candidate.character != closer.character || !candidate.canOpen { return false }
    if closer.character == "~" { return candidate.count == closer.count }
    // Rules 9 and 10: a run that can both open and close does not match where the lengths sum to a multiple of 3.
    return !(candidate.canClose || closer.canOpen) || (candidate.count &+ closer.count) % 3 != 0
      || (candidate.count % 3 == 0 && closer.count % 3 == 0)
  }

  /// Matches two runs as far as one emphasis goes, and gives the next closer to look at.
  private mutating func pair(_ opener: Int, _ closer: Int) -> Int {
    let isStrike = delimiters[closer].character == "~"
    let isDouble = delimiters[opener].remaining >= 2 && delimiters[closer].remaining >= 2
    let width: UInt8 = isDouble ? 2 : 1
    let kind: SyntaxKind = isStrike ? .strikethrough : isDouble ? .strong : .emphasis
    let index = Int32(truncatingIfNeeded: pairs.count)
    pairs.append(DelimiterPair(kind: kind, width: width, nextOpened: delimiters[opener].firstOpened))
    delimiters[opener].firstOpened = index
    if delimiters[closer].lastClosed >= 0 {
      pairs[Int(delimiters[closer].lastClosed)].nextClosed = index
    } else {
      delimiters[closer].firstClosed = index
    }
    delimiters[closer].lastClosed = index
    delimiters[opener].remaining &-= UInt32(width)
    delimiters[closer].remaining &-= UInt32(width)
    // What lies between the two can no longer be matched.
    delimiters[opener].next = Int32(truncatingIfNeeded: closer)
    delimiters[closer].previous = Int32(truncatingIfNeeded: opener)
    if delimiters[opener].remaining == 0 { unlink(opener) }
    if delimiters[closer].remaining > 0 { return closer }
    let next = Int(delimiters[closer].next)
    unlink(closer)
    return next
  }

  private mutating func unlink(_ index: Int) {
    let previous = delimiters[index].previous
    let next = delimiters[index].next
    if previous >= 0 { delimiters[Int(previous)].next = next }
    if next >= 0 { delimiters[Int(next)].previous = previous }
    if inline.lastDelimiter == index { inline.lastDelimiter = Int(previous) }
  }
}
