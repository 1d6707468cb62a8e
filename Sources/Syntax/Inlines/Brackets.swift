/// A `[` whose `]` has not come yet.
struct Bracket: BitwiseCopyable {
  var token: Int
  /// Just past the `[`.
  var content: Int
  /// The line that it is on.
  var line: Int
  /// The delimiter below it on the stack of delimiters; -1 for none.
  var previousDelimiter: Int
  var isImage: Bool
  /// Whether it is `^[`.
  var isFootnote: Bool
  /// Whether another bracket was opened inside it, so that its text is no label.
  var hasBracketInside = false
  /// Whether a citation key stands directly inside it.
  var hasKey = false
}

extension Parser {
  mutating func openBracket() {
    let place = inline.place
    var start = place
    var isImage = false
    var isFootnote = false
    if place > inline.textStart {
      isImage = bytes[place &- 1] == "!"
      isFootnote = isExtended && bytes[place &- 1] == "^"
      if isImage || isFootnote { start = place &- 1 }
    }
    addText(upTo: start)
    if brackets.count > 0 { brackets[brackets.count &- 1].hasBracketInside = true }
    brackets.append(
      Bracket(
        token: tokens.count, content: place &+ 1, line: inline.line, previousDelimiter: inline.lastDelimiter,
        isImage: isImage, isFootnote: isFootnote))
    tokens.append(
      InlineToken(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: place &+ 1), role: .bracket,
        kind: .text, prefix: start < place ? 1 : 0))
    inline.place = place &+ 1
    inline.textStart = place &+ 1
  }

  mutating func closeBracket() {
    let place = inline.place
    if brackets.count == 0 {
      inline.place = place &+ 1
      return
    }
    let bracket = brackets[brackets.count &- 1]
    addText(upTo: place)
    inline.textStart = place &+ 1
    inline.place = place &+ 1
    let isActive = bracket.isImage || brackets.count > inline.inactiveBrackets
    let done =
      (isActive && closeLink(bracket, at: place))
      || (isExtended
        && (closeFootnoteReference(bracket, at: place) || closeInlineFootnote(bracket, at: place)
          || closeCitations(bracket, at: place)))
    brackets.removeLast()
    if done {
      if tokens[bracket.token].kind == .link { inline.inactiveBrackets = brackets.count }
    } else {
      tokens[bracket.token].link = UInt32(truncatingIfNeeded: tokens.count)
      addBracketToken(.closeBracket, .text, place)
    }
    if inline.inactiveBrackets > brackets.count { inline.inactiveBrackets = brackets.count }
  }

  mutating func addBracketToken(_ role: InlineToken.Role, _ kind: SyntaxKind, _ place: Int) {
    tokens.append(
      InlineToken(
        start: UInt32(truncatingIfNeeded: place), end: UInt32(truncatingIfNeeded: place &+ 1), role: role, kind: kind))
  }

  /// `[^label]` (GFM, Pandoc).
  private mutating func closeFootnoteReference(_ bracket: Bracket, at place: Int) -> Bool {
    if bracket.hasBracketInside || bracket.line != inline.line || bracket.isImage { return false }
    let label = bracket.content &+ 1
    if label >= place || bytes[bracket.content] != "^" || place &- label > 999 { return false }
    var at = label
    while at < place {
      if bytes[at].isWhitespace { return false }
      at &+= 1
    }
    // What stood in the label was read as markup, and is not.
    let opening = tokens[bracket.token]
    tokens.truncate(to: bracket.token)
    dropDelimiters(above: bracket.previousDelimiter)
    let start = bracket.content &- 1
    add(.text, Int(opening.start), start)
    let node = addOpen(.footnoteReference, at: start)
    add(.delimiter, start, label)
    add(.linkLabel, label, place)
    add(.delimiter, place, place &+ 1)
    addClose(node, at: place &+ 1)
    return true
  }

  private mutating func dropDelimiters(above bottom: Int) {
    inline.lastDelimiter = bottom
    if bottom >= 0 { delimiters[bottom].next = -1 }
  }

  /// `^[text]` (Pandoc).
  private mutating func closeInlineFootnote(_ bracket: Bracket, at place: Int) -> Bool {
    if !bracket.isFootnote { return false }
    matchDelimiters(above: bracket.previousDelimiter)
    tokens[bracket.token].role = .openInlineFootnote
    tokens[bracket.token].kind = .inlineFootnote
    add(.delimiter, place, place &+ 1)
    addClose(bracket.token, at: place &+ 1)
    return true
  }
}
