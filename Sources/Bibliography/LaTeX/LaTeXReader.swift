/// One pass over LaTeX. Open groups are kept on an explicit stack, so nesting costs no machine stack.
struct LaTeXReader {
  private let bytes: [UInt8]
  private var place = 0
  private var result = RichText()
  /// Characters of the current style that are not yet in the result, as UTF-8.
  private var pending: [UInt8] = []
  private var style: RichText.Style = []
  private var groups: [Group] = []
  /// What the command before has in mind for the group or character that follows.
  private var effects: [Effect] = []
  /// Accents that wait for their letter, the outermost first.
  private var accents: [LaTeXAccent] = []
  /// How often waiting accents have found a letter.
  private var accentGeneration = 0
  private var isMath = false
  /// Open groups whose content is left out.
  private var hiddenDepth = 0
  /// Open quotations, which alternate between double and single marks.
  private var quotationDepth = 0

  /// What a command does with its argument.
  enum Effect: Hashable {
    case style(RichText.Style)
    case quotation
    case enclosed(String, String)
    case hidden
    case verbatim
    /// The argument is a key of BibLaTeX's strings.
    case bibString
    case unchanged
  }

  /// A group whose end has not been read, and what to go back to there.
  private struct Group {
    var style: RichText.Style
    var closing = ""
    var isHidden = false
    var isQuotation = false
    /// How many accents waited for this group's letter, and when, so that they can be set down if none comes.
    var accentCount: Int
    var accentGeneration: Int
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var byte: UInt8 { place < bytes.count ? bytes[place] : 0 }

  mutating func read() {
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "\\"): readCommand()
      case UInt8(ascii: "{"):
        place += 1
        openGroup()
      case UInt8(ascii: "}"):
        place += 1
        closeGroup()
      case 0x20, 0x09...0x0D:
        place += 1
        if effects.isEmpty, accents.isEmpty { emitSpace() }
      case UInt8(ascii: "~"):
        place += 1
        emit("\u{A0}")
      case UInt8(ascii: "$"):
        place += 1
        isMath.toggle()
      case UInt8(ascii: "^") where isMath, UInt8(ascii: "_") where isMath:
        place += 1
        readScript(byte == UInt8(ascii: "^") ? .superscript : .subscript)
      case UInt8(ascii: "-") where !isMath: readDashes()
      case UInt8(ascii: "`"), UInt8(ascii: "'"): readQuotationMark()
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        place += 1
        if self.byte == UInt8(ascii: "`") {
          place += 1
          emit(byte == UInt8(ascii: "!") ? "¡" : "¿")
        } else {
          emit(byte)
        }
      default: readCharacter()
      }
    }
  }

  /// The text, once all has been read. Groups that are still open end here.
  mutating func finish() -> RichText {
    while !groups.isEmpty { closeGroup() }
    settleAccents(downTo: 0)
    if pending.last == 0x20 { pending.removeLast() }
    flush()
    return result
  }

  // MARK: Characters

  private mutating func flush() {
    if pending.isEmpty { return }
    result.append(String(decoding: pending, as: UTF8.self), style)
    pending.removeAll(keepingCapacity: true)
  }

  private var endsWithSpace: Bool {
    if let last = pending.last { return last == 0x20 }
    return result.runs.last?.text.utf8.last.map { $0 == 0x20 } ?? true
  }

  private mutating func emitSpace() { if hiddenDepth == 0, !endsWithSpace { pending.append(0x20) } }

  private mutating func emit(_ byte: UInt8) {
    effects.removeAll()
    if hiddenDepth > 0 { return }
    if accents.isEmpty {
      pending.append(byte)
    } else {
      emitAccented(Unicode.Scalar(byte))
    }
  }

  private mutating func emit(_ text: String) {
    effects.removeAll()
    if hiddenDepth > 0 { return }
    if !accents.isEmpty, let first = text.unicodeScalars.first, text.unicodeScalars.count == 1 {
      emitAccented(first)
    } else {
      pending.append(contentsOf: text.utf8)
    }
  }

  /// Reads one character that has no meaning of its own.
  private mutating func readCharacter() {
    let start = place
    place += 1
    if bytes[start] < 0x80 { return emit(bytes[start]) }
    while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
    if accents.isEmpty {
      effects.removeAll()
      if hiddenDepth == 0 { pending.append(contentsOf: bytes[start..<place]) }
    } else {
      emit(String(decoding: bytes[start..<place], as: UTF8.self))
    }
  }

  /// Keeps an accent for the letter that follows. No letter of any language has more than a few.
  private mutating func wait(with accent: LaTeXAccent) { if accents.count < 8 { accents.append(accent) } }

  /// Puts the waiting accents on a letter, the innermost first.
  private mutating func emitAccented(_ letter: Unicode.Scalar) {
    var text = String(letter)
    for accent in accents.reversed() { text = accent.applied(to: text) }
    accents.removeAll()
    accentGeneration += 1
    pending.append(contentsOf: text.utf8)
  }

  /// Sets down alone the accents for which no letter came.
  private mutating func settleAccents(downTo count: Int) {
    while accents.count > count {
      if let accent = accents.popLast(), hiddenDepth == 0 { pending.append(contentsOf: accent.alone.utf8) }
    }
  }

  private mutating func readDashes() {
    var count = 0
    while byte == UInt8(ascii: "-"), count < 3 {
      count += 1
      place += 1
    }
    emit(count == 3 ? "—" : count == 2 ? "–" : "-")
  }

  private mutating func readQuotationMark() {
    let mark = byte
    place += 1
    let isDouble = byte == mark
    if isDouble { place += 1 }
    switch (mark, isDouble) {
    case (UInt8(ascii: "`"), true): emit("“")
    case (UInt8(ascii: "`"), false): emit("‘")
    case (_, true): emit("”")
    default: emit(isMath ? "′" : "’")
    }
  }

  /// Reads the argument of `^` or `_` in a formula.
  private mutating func readScript(_ script: RichText.Style) {
    if byte == UInt8(ascii: "{") {
      effects = [.style(script)]
      return
    }
    flush()
    let outer = style
    style.formUnion(script)
    if byte == UInt8(ascii: "\\") { readCommand() } else if place < bytes.count { readCharacter() }
    flush()
    style = outer
  }

  // MARK: Groups

  private mutating func openGroup() {
    let effect = effects.isEmpty ? Effect.unchanged : effects.removeFirst()
    var group = Group(style: style, accentCount: accents.count, accentGeneration: accentGeneration)
    flush()
    switch effect {
    case .style(let added):
      // Emphasis in emphasis is upright.
      style = added == .italic ? style.symmetricDifference(.italic) : style.union(added)
    case .quotation:
      let isInner = quotationDepth % 2 == 1
      if hiddenDepth == 0 { pending.append(contentsOf: (isInner ? "‘" : "“").utf8) }
      group.closing = isInner ? "’" : "”"
      group.isQuotation = true
      quotationDepth += 1
    case .enclosed(let opening, let closing):
      if hiddenDepth == 0 { pending.append(contentsOf: opening.utf8) }
      group.closing = closing
    case .hidden:
      group.isHidden = true
      hiddenDepth += 1
    case .verbatim: copyVerbatim { $0 }
    case .bibString: copyVerbatim { BibLaTeXStrings.text($0) ?? $0 }
    case .unchanged: break
    }
    groups.append(group)
    // The further arguments of the same command wait until this group closes.
    if !effects.isEmpty { waiting.append((groups.count, effects)) }
    effects.removeAll()
  }

  /// Effects for the groups that follow one which is still open, and the depth of that group.
  private var waiting: [(depth: Int, effects: [Effect])] = []

  private mutating func closeGroup() {
    guard let group = groups.popLast() else { return }
    let outer = group.accentGeneration == accentGeneration ? group.accentCount - 1 : 0
    settleAccents(downTo: max(0, outer))
    if hiddenDepth == 0 { pending.append(contentsOf: group.closing.utf8) }
    flush()
    style = group.style
    if group.isHidden { hiddenDepth -= 1 }
    if group.isQuotation { quotationDepth -= 1 }
    effects.removeAll()
    if let last = waiting.last, last.depth > groups.count {
      waiting.removeLast()
      if last.depth == groups.count + 1 { effects = last.effects }
    }
  }

  /// Copies what stands in a group, up to its closing brace, or what it is changed into.
  private mutating func copyVerbatim(_ change: (String) -> String) {
    var depth = 0
    let start = place
    while place < bytes.count {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") {
        if depth == 0 { break }
        depth -= 1
      }
      place += 1
    }
    if hiddenDepth == 0 { pending.append(contentsOf: change(LaTeXText.verbatim(Array(bytes[start..<place]))).utf8) }
  }

  // MARK: Commands

  private mutating func readCommand() {
    place += 1
    guard place < bytes.count else { return emit(UInt8(ascii: "\\")) }
    let nameStart = place
    while (byte | 0x20) &- UInt8(ascii: "a") < 26 { place += 1 }
    if place == nameStart {
      readControlSymbol()
      return
    }
    let name = String(decoding: bytes[nameStart..<place], as: UTF8.self)
    let isStarred = byte == UInt8(ascii: "*")
    if let accent = LaTeXAccent(command: name) {
      skipSpaces()
      return wait(with: accent)
    }
    if let symbol = LaTeXSymbols.commands[name] {
      // TeX eats the space after a command; `{}` after it is for keeping one.
      skipSpaces()
      if bytes[place...].starts(with: [UInt8(ascii: "{"), UInt8(ascii: "}")]) { place += 2 }
      return emit(symbol)
    }
    if let declared = LaTeXCommands.declarations[name] {
      skipSpaces()
      flush()
      style.formUnion(declared)
      return
    }
    if LaTeXCommands.uprightDeclarations.contains(name) {
      skipSpaces()
      flush()
      style = []
      return
    }
    guard let found = LaTeXCommands.arguments[name] else {
      // Unknown: the command goes, its arguments stay.
      return skipSpaces()
    }
    if isStarred { place += 1 }
    skipOptionalArgument()
    skipSpaces()
    effects = found
  }

  /// Reads a command of one character that is no letter.
  private mutating func readControlSymbol() {
    let symbol = byte
    if let accent = LaTeXAccent(symbol: symbol) {
      place += 1
      skipSpaces()
      return wait(with: accent)
    }
    if symbol >= 0x80 { return }
    place += 1
    switch symbol {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): emit(symbol == UInt8(ascii: ",") ? "\u{202F}" : " ")
    case 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: "\\"): emitSpace()
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "@"): break
    case UInt8(ascii: "("), UInt8(ascii: ")"): isMath = symbol == UInt8(ascii: "(")
    default: emit(symbol)
    }
  }

  private mutating func skipSpaces() { while byte == 0x20 || (0x09...0x0D).contains(byte) { place += 1 } }

  private mutating func skipOptionalArgument() {
    guard byte == UInt8(ascii: "["), let end = bytes[place...].firstIndex(of: UInt8(ascii: "]")) else { return }
    place = end + 1
  }
}
