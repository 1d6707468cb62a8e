/// Citations, in Pandoc's grammar (SOURCES.md 3.1).
extension Parser {
  /// `@key`, `-@key` or `@{key}`, not directly after a word.
  mutating func scanCitationKey() {
    let at = inline.place
    inline.place = at &+ 1
    if isAfterWord(at) { return }
    guard let end = citationKeyEnd(at &+ 1, inline.lineEnd) else { return }
    // `@name@example.org` is somebody's address on a network.
    if end < inline.lineEnd && bytes[end] == "@" && keyCharacterWidth(end &+ 1, inline.lineEnd) > 0 { return }
    var start = at
    // Two hyphens are a dash.
    if at > inline.textStart && bytes[at &- 1] == "-" && !isAfterWord(at &- 1)
      && !(at &- 1 > inline.textStart && bytes[at &- 2] == "-")
    {
      start = at &- 1
    }
    if isExampleMarker(at, keyEnd: end) { return }
    addText(upTo: start)
    tokens.append(
      InlineToken(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), role: .key,
        kind: .citationKey, flags: start < at ? .suppressesAuthor : []))
    inline.place = end
    inline.textStart = end
    if brackets.count > 0 { brackets[brackets.count &- 1].hasKey = true }
  }

  /// Whether the key at the start of a paragraph numbers an example, as Pandoc's example lists have it: `(@key) …`,
  /// `@key. …` and `@key) …` there cite nothing.
  private mutating func isExampleMarker(_ at: Int, keyEnd: Int) -> Bool {
    if inline.line != inline.paragraphLine || tokens.count > 0 { return false }
    let start = Int(lines[inline.line].start)
    let isParenthesized = at == start &+ 1 && bytes[start] == "("
    if (at != start && !isParenthesized) || keyEnd >= inline.lineEnd { return false }
    let mark = bytes[keyEnd]
    if mark != ")" && (mark != "." || isParenthesized) { return false }
    if keyEnd &+ 1 < inline.lineEnd && !bytes[keyEnd &+ 1].isSpaceOrTab { return false }
    for place in at &+ 1..<keyEnd where !(bytes[place].isAlphanumeric || bytes[place] == "-" || bytes[place] == "_") {
      if bytes[place] < 0x80 { return false }
    }
    return true
  }

  /// Whether a word ends at a place: a letter, a number, or a single full stop, which Pandoc counts to the word.
  private mutating func isAfterWord(_ at: Int) -> Bool {
    if at <= inline.textStart { return false }
    if bytes[at &- 1] == "." {
      return !hasPrefix("...", at: max(inline.textStart, at &- 3), end: at)
    }
    return decodeBefore(at, from: inline.textStart).isLetterOrNumber
  }

  /// Where a key ends that starts after `@`.
  private mutating func citationKeyEnd(_ start: Int, _ end: Int) -> Int? {
    if start >= end { return nil }
    if bytes[start] == "{" { return bracedKeyEnd(start, end) }
    var at = start
    if bytes[at] == "*" { at &+= 1 } else { at &+= keyCharacterWidth(at, end) }
    if at == start { return nil }
    while at < end {
      let width = keyCharacterWidth(at, end)
      if width > 0 {
        at &+= width
      } else if Self.isKeyPunctuation(bytes[at]) && keyCharacterWidth(at &+ 1, end) > 0 {
        at &+= 1
      } else if (bytes[at] == ":" || bytes[at] == "/") && at &+ 1 < end && bytes[at &+ 1] == "/" {
        at &+= 1
      } else {
        break
      }
    }
    return at
  }

  /// Whether a character may stand once inside a key.
  @inline(__always) private static func isKeyPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case ":", ".", "#", "$", "%", "&", "-", "+", "?", "<", ">", "~", "/": true
    default: false
    }
  }

  /// The bytes of the letter, number or `_` at a place; 0 if there is none.
  private mutating func keyCharacterWidth(_ at: Int, _ end: Int) -> Int {
    if at >= end { return 0 }
    if bytes[at] < 0x80 { return bytes[at].isAlphanumeric || bytes[at] == "_" ? 1 : 0 }
    let (scalar, width) = decode(at, end)
    return scalar.isLetterOrNumber ? width : 0
  }

  private mutating func bracedKeyEnd(_ start: Int, _ lineEnd: Int) -> Int? {
    // No key is longer than a label may be, so that unclosed braces are not read again and again.
    let end = min(lineEnd, start &+ 1000)
    var depth = 0
    var at = start
    while at < end && !bytes[at].isWhitespace {
      if bytes[at] == "{" { depth &+= 1 }
      if bytes[at] == "}" {
        depth &-= 1
        if depth == 0 { return at &+ 1 }
      }
      at &+= 1
    }
    return nil
  }

  // MARK: - Groups

  /// Makes the bracket a group of citations, or the suffix of the key before it.
  mutating func closeCitations(_ bracket: Bracket, at place: Int) -> Bool {
    let key = bracket.isImage || bracket.isFootnote ? nil : keyBefore(bracket.token)
    if !bracket.hasKey && key == nil { return false }
    guard let opening = citationsOpening(bracket.token, hasKeyBefore: key != nil) else { return false }
    if opening == .suffix ? isFollowedByBracket : isFollowedByLinkOrSpan() { return false }
    matchDelimiters(above: bracket.previousDelimiter)
    tokens[bracket.token].role = .openCitations
    tokens[bracket.token].kind = .citationGroup
    tokens[bracket.token].opening = opening
    tokens[bracket.token].link = UInt32(truncatingIfNeeded: tokens.count)
    addBracketToken(.closeCitations, .delimiter, place)
    if let key {
      tokens[key].link = UInt32(truncatingIfNeeded: bracket.token)
      for index in key &+ 1..<bracket.token where tokens[index].kind == .text { tokens[index].kind = .whitespace }
    }
    return true
  }

  /// The token of a key that a bracket follows, with no more than white space and one line ending between.
  private mutating func keyBefore(_ bracket: Int) -> Int? {
    var index = bracket &- 1
    var breaks = 0
    while index >= 0 {
      let token = tokens[index]
      if token.role == .key { return index }
      if token.role != .leaf { return nil }
      switch token.kind {
      case .whitespace, .delimiter: break
      case .softBreak, .hardBreak:
        breaks &+= 1
        if breaks > 1 { return nil }
      case .text:
        if trimmedStart(Int(token.start), Int(token.end)) < Int(token.end) { return nil }
      default: return nil
      }
      index &-= 1
    }
    return nil
  }

  /// How the tokens after a bracket read as citations: each part between semicolons has a key, but for the first part
  /// of what follows a key. Nil if they do not.
  private mutating func citationsOpening(_ bracket: Int, hasKeyBefore: Bool) -> CitationsOpening? {
    let closers = lastClosers(after: bracket)
    var openers = InlineArray<3, Bool>(repeating: false)
    var part = 0
    var hasKey = false
    var firstHasKey = false
    var endsWithSemicolon = false
    var index = bracket &+ 1
    while index < tokens.count {
      let token = tokens[index]
      // Emphasis is not matched yet; between delimiters that may open and close it, nothing is directly in the bracket.
      let isEmphasized =
        (openers[0] && closers[0] > index) || (openers[1] && closers[1] > index) || (openers[2] && closers[2] > index)
      switch token.role {
      case .key where !hasKey && !isEmphasized:
        if endsWithSemicolon { return nil }
        hasKey = true
        if part == 0 { firstHasKey = true }
      case .leaf where token.kind == .text && !isEmphasized:
        for at in Int(token.start)..<Int(token.end) {
          if bytes[at] == ";" {
            // A semicolon ends a part once its key has come, or where the part is the suffix of the key before.
            if hasKey || (part == 0 && hasKeyBefore) {
              part &+= 1
              hasKey = false
            } else {
              endsWithSemicolon = true
            }
          } else if !bytes[at].isWhitespace {
            endsWithSemicolon = false
          }
        }
      case .delimiters:
        let delimiter = delimiters[Int(token.link)]
        if delimiter.canOpen { openers[Self.characterIndex(delimiter)] = true }
      case .open, .openLink, .openCitations, .openInlineFootnote:
        index = Int(token.link)
        endsWithSemicolon = false
      case .bracket:
        if token.link > 0 { index = Int(token.link) }
        endsWithSemicolon = false
      default: break
      }
      index &+= 1
    }
    if part > 0 && !hasKey { return nil }
    if firstHasKey { return hasKeyBefore ? .following : .group }
    return hasKeyBefore ? .suffix : nil
  }

  /// For `*`, `_` and `~`, the last token directly inside a bracket that may close emphasis.
  private mutating func lastClosers(after bracket: Int) -> InlineArray<3, Int> {
    var closers = InlineArray<3, Int>(repeating: -1)
    var index = bracket &+ 1
    while index < tokens.count {
      let token = tokens[index]
      switch token.role {
      case .delimiters:
        let delimiter = delimiters[Int(token.link)]
        if delimiter.canClose { closers[Self.characterIndex(delimiter)] = index }
      case .open, .openLink, .openCitations, .openInlineFootnote: index = Int(token.link)
      case .bracket: if token.link > 0 { index = Int(token.link) }
      default: break
      }
      index &+= 1
    }
    return closers
  }

  private static func characterIndex(_ delimiter: Delimiter) -> Int {
    delimiter.character == "*" ? 0 : delimiter.character == "_" ? 1 : 2
  }

  /// Whether a link's destination, attributes or a label follow the bracket that closes, so that it is no group.
  private mutating func isFollowedByLinkOrSpan() -> Bool {
    let at = inline.place
    if at >= inline.lineEnd { return false }
    switch bytes[at] {
    case "{":
      let close = find(UInt8.of("}"), from: at, to: min(inline.lineEnd, at &+ 1000))
      if close >= min(inline.lineEnd, at &+ 1000) { return false }
      var next = trimmedStart(at &+ 1, close)
      while next < close {
        guard let end = attributeEnd(next, close) else { return false }
        next = trimmedStart(end, close)
        if next == end && next < close { return false }
      }
      return true
    case "[":
      if at &+ 1 < inline.lineEnd && (bytes[at &+ 1] == "^" || bytes[at &+ 1] == "@") { return false }
      return labelAfterBracket(inlineCursor) != nil
    default: return false
    }
  }

  private var isFollowedByBracket: Bool {
    inline.place < inline.lineEnd && (bytes[inline.place] == "[" || bytes[inline.place] == "(")
  }
}
