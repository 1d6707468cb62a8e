/// A group of citations whose tokens are being written.
struct OpenCitationGroup: BitwiseCopyable {
  /// The nodes that are open directly inside it, with the citation that is being written.
  var depth: Int
  /// Whether the citation has its key.
  var hasKey: Bool
  /// Whether a citation is open in it: not before the first semicolon after `@key [suffix`.
  var hasCitation: Bool
  /// Pairs of brackets around the next token that are text.
  var textBrackets = 0
}

extension Parser {
  /// Writes the tokens as nested records.
  mutating func writeTokens() {
    openNodes.removeAll()
    openGroups.removeAll()
    var mayJoin = false
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      let start = Int(token.start)
      let end = Int(token.end)
      index &+= 1
      switch token.role {
      case .leaf where token.kind != .text:
        write(token.kind, start, end)
        if token.flags.rawValue != 0 { records[records.count &- 1].flags = token.flags }
        mayJoin = false
      case .leaf:
        writeText(start, end, joining: &mayJoin)
      case .bracket:
        writeText(start, end, joining: &mayJoin)
        if token.link > 0 && openGroups.count > 0 { openGroups[openGroups.count &- 1].textBrackets &+= 1 }
      case .closeBracket:
        writeText(start, end, joining: &mayJoin)
        if openGroups.count > 0 { openGroups[openGroups.count &- 1].textBrackets &-= 1 }
      case .delimiters:
        writeDelimiters(Int(token.link), joining: &mayJoin)
      case .open:
        openNodes.append(open(token.kind, at: start))
        mayJoin = false
      case .close:
        closeNode(at: end)
        mayJoin = false
      case .openLink:
        let from = start &+ (token.kind == .image ? 0 : Int(token.prefix))
        writeText(start, from, joining: &mayJoin)
        openNodes.append(open(token.kind, at: from))
        records[records.count &- 1].flags = token.flags
        write(.delimiter, from, end)
        openNodes.append(open(.linkText, at: end))
        mayJoin = false
      case .closeLinkText:
        closeNode(at: start)
        write(.delimiter, start, end)
        mayJoin = false
      case .openInlineFootnote:
        openNodes.append(open(.inlineFootnote, at: start))
        write(.delimiter, start, end)
        mayJoin = false
      case .key:
        writeKey(token)
        mayJoin = false
      case .openCitations:
        writeText(start, start &+ Int(token.prefix), joining: &mayJoin)
        openCitations(token)
        mayJoin = false
      case .closeCitations:
        let group = openGroups[openGroups.count &- 1]
        openGroups.removeLast()
        if group.hasCitation { closeNode(at: start) }
        write(.delimiter, start, end)
        closeNode(at: end)
        mayJoin = false
      }
    }
    while openNodes.count > 0 { closeNode(at: inline.lineEnd) }
  }

  @inline(__always) private mutating func closeNode(at end: Int) {
    close(openNodes[openNodes.count &- 1], at: end)
    openNodes.removeLast()
  }

  /// Writes text, as part of the text just written if nothing came between.
  private mutating func writeText(_ start: Int, _ end: Int, joining mayJoin: inout Bool) {
    if end <= start { return }
    if openGroups.count > 0 && splitsCitations {
      writeCitationText(start, end)
      mayJoin = false
    } else if mayJoin {
      records[records.count &- 1].end = offset(end)
    } else {
      write(.text, start, end)
      mayJoin = true
    }
  }

  /// Writes the matched delimiters of a run and, as text, what is left of it between them.
  private mutating func writeDelimiters(_ index: Int, joining mayJoin: inout Bool) {
    let delimiter = delimiters[index]
    var place = Int(delimiter.start)
    var closed = delimiter.firstClosed
    while closed >= 0 {
      let pair = pairs[Int(closed)]
      write(.delimiter, place, place &+ Int(pair.width))
      place &+= Int(pair.width)
      closeNode(at: place)
      mayJoin = false
      closed = pair.nextClosed
    }
    writeText(place, place &+ Int(delimiter.remaining), joining: &mayJoin)
    place &+= Int(delimiter.remaining)
    var opened = delimiter.firstOpened
    while opened >= 0 {
      let pair = pairs[Int(opened)]
      openNodes.append(open(pair.kind, at: place))
      write(.delimiter, place, place &+ Int(pair.width))
      place &+= Int(pair.width)
      mayJoin = false
      opened = pair.nextOpened
    }
  }

  // MARK: - Citations

  /// Whether text that is written now stands directly in a citation that has its key, so that a semicolon ends it.
  private var splitsCitations: Bool {
    let group = openGroups[openGroups.count &- 1]
    return group.hasKey && group.textBrackets == 0 && group.depth == openNodes.count
  }

  private mutating func writeCitationText(_ start: Int, _ end: Int) {
    let semicolon = find(UInt8.of(";"), from: start, to: end)
    write(.text, start, semicolon)
    if semicolon == end { return }
    let group = openGroups.count &- 1
    if openGroups[group].hasCitation { closeNode(at: semicolon) }
    write(.delimiter, semicolon, semicolon &+ 1)
    openNodes.append(open(.citation, at: semicolon &+ 1))
    openGroups[group].hasCitation = true
    openGroups[group].hasKey = false
    openGroups[group].depth = openNodes.count
    // Up to the key of the citation, semicolons are text.
    write(.text, semicolon &+ 1, end)
  }

  private mutating func openCitations(_ token: InlineToken) {
    let start = Int(token.start) &+ Int(token.prefix)
    let end = Int(token.end)
    if token.opening == .group { openNodes.append(open(.citationGroup, at: start)) }
    write(.delimiter, start, end)
    if token.opening != .suffix { openNodes.append(open(.citation, at: end)) }
    openGroups.append(
      OpenCitationGroup(
        depth: openNodes.count, hasKey: token.opening == .suffix, hasCitation: token.opening != .suffix))
  }

  private mutating func writeKey(_ token: InlineToken) {
    let isOfGroup =
      openGroups.count > 0 && !openGroups[openGroups.count &- 1].hasKey
      && openGroups[openGroups.count &- 1].textBrackets == 0
      && openGroups[openGroups.count &- 1].depth == openNodes.count
    let start = Int(token.start)
    let end = Int(token.end)
    if isOfGroup {
      openGroups[openGroups.count &- 1].hasKey = true
      writeKeyNode(start, end, flags: token.flags)
      if token.link > 0 { releaseBracket(Int(token.link)) }
      return
    }
    let citation = open(.textCitation, at: start)
    writeKeyNode(start, end, flags: token.flags)
    if token.link > 0 {
      openNodes.append(citation)
    } else {
      close(citation, at: end)
    }
  }

  private mutating func writeKeyNode(_ start: Int, _ end: Int, flags: NodeFlags) {
    let key = open(.citationKey, at: start)
    records[key].flags = flags
    var place = start
    if bytes[place] == "-" {
      write(.delimiter, place, place &+ 1)
      place &+= 1
    }
    let isBraced = bytes[place &+ 1] == "{"
    write(.delimiter, place, place &+ (isBraced ? 2 : 1))
    writeAlways(.citationKeyName, place &+ (isBraced ? 2 : 1), isBraced ? end &- 1 : end)
    if isBraced { write(.delimiter, end &- 1, end) }
    close(key, at: end)
  }

  /// Makes the bracket after a key text again, because the key belongs to the group around both.
  private mutating func releaseBracket(_ index: Int) {
    let close = Int(tokens[index].link)
    tokens[index].role = .bracket
    tokens[close].role = .closeBracket
  }
}
