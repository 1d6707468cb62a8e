/// Backslash escapes, entities, and task markers.
extension Parser {
  /// `\` and punctuation, or `\` at the end of a line (CommonMark 0.31.2 §2.4, §6.7).
  mutating func scanBackslash() {
    let start = inline.place
    if start &+ 1 == inline.lineEnd {
      if inline.line < inline.lastLine {
        addText(upTo: start)
        add(.hardBreak, start, Int(lines[inline.line].next))
        goToNextLine()
      } else {
        inline.place = start &+ 1
      }
      return
    }
    if bytes[start &+ 1].isPunctuation {
      addText(upTo: start)
      add(.escape, start, start &+ 2)
      inline.place = start &+ 2
      inline.textStart = start &+ 2
    } else {
      inline.place = start &+ 1
    }
  }

  /// `&name;`, `&#10;`, `&#xA;` (§2.5).
  mutating func scanEntity() {
    let start = inline.place
    guard let end = Entities.end(bytes, start, inline.lineEnd) else {
      inline.place = start &+ 1
      return
    }
    addText(upTo: start)
    add(.entity, start, end)
    inline.place = end
    inline.textStart = end
  }

  /// `[ ]` or `[x]` and white space, at the start of a list item (GFM 0.29 §5.3).
  mutating func scanTaskMarker() {
    let start = inline.textStart
    if inline.lineEnd &- start < 4 || bytes[start] != "[" || bytes[start &+ 2] != "]" { return }
    let mark = bytes[start &+ 1]
    if !bytes[start &+ 3].isSpaceOrTab || !(mark == " " || mark == "x" || mark == "X") { return }
    add(.taskMarker, start, start &+ 3)
    if mark != " " { tokens[tokens.count &- 1].flags.insert(.checked) }
    add(.whitespace, start &+ 3, start &+ 4)
    inline.place = start &+ 4
    inline.textStart = start &+ 4
  }
}
