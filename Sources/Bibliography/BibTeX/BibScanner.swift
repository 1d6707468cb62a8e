import SourceText

/// One pass over the bytes of a .bib file that finds its items and their fields.
///
/// The grammar is BibTeX's as `btparse` and biber read it: `%` begins a comment outside of values, text between items
/// means nothing, an item stands in braces or parentheses. What breaks it costs one item at most.
struct BibScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var place: Int
  var items: [BibItem] = []
  var fields: [BibField] = []
  var findings: [BibliographyFinding] = []
  /// Whether reading stopped before the end.
  private(set) var isStopped = false
  /// How often a value was scanned to the end of the file in vain. Beyond a few, values end at once where another item
  /// or field seems to begin, so that the time stays linear.
  private(set) var vainScans = 0
  private var isHasty: Bool { vainScans >= 8 }

  init(_ bytes: UnsafeBufferPointer<UInt8>, from place: Int = 0) {
    self.bytes = bytes
    self.place = place
  }

  /// The byte at the current place; NUL at the end.
  var byte: UInt8 { place < bytes.count ? bytes[place] : 0 }

  mutating func report(_ kind: BibliographyFinding.Kind, _ start: Int, _ end: Int) {
    findings.append(BibliographyFinding(kind, ByteRange(start, end)))
  }

  /// Reads items until the end, or until one would begin where `stop` says that reading may stop. It is not asked once a
  /// value has been scanned in vain.
  mutating func scan(until stop: (Int) -> Bool = { _ in false }) {
    while let start = nextItem() {
      if vainScans == 0, stop(start) {
        isStopped = true
        return
      }
      scanItem(start)
    }
  }

  // MARK: Between items

  /// Goes to the next `@` outside of comments; nil at the end of the file.
  private mutating func nextItem() -> Int? {
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "@"): return place
      case UInt8(ascii: "%"): skipLine()
      default: place += 1
      }
    }
    return nil
  }

  private mutating func skipLine() {
    while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
  }

  /// Passes over white space and comments.
  mutating func skipSpace() {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x09...0x0D: place += 1
      case UInt8(ascii: "%"): skipLine()
      default: return
      }
    }
  }

  // MARK: Items

  /// Reads the item whose `@` is at the current place. What only looks like one is passed over.
  private mutating func scanItem(_ start: Int) {
    place = start + 1
    skipBlanks()
    let typeStart = place
    if isASCIILetter(byte) { while isTypeByte(byte) { place += 1 } }
    let typeEnd = place
    guard typeEnd > typeStart else { return }
    let kind = kind(ofWord: bytes[typeStart..<typeEnd])
    var item = BibItem(kind, start: start)
    item.typeStart = UInt32(truncatingIfNeeded: typeStart - start)
    item.typeEnd = UInt32(truncatingIfNeeded: typeEnd - start)
    item.firstField = UInt32(truncatingIfNeeded: fields.count)
    let wordEnd = place
    skipSpace()
    let opener = byte
    guard place < bytes.count, opener == UInt8(ascii: "{") || opener == UInt8(ascii: "(") else {
      // Such as an address in running text.
      place = wordEnd
      return
    }
    let closer: UInt8 = opener == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: ")")
    switch kind {
    case .comment: skipComment(opener: opener, wordEnd: wordEnd)
    case .preamble: scanPreamble(opener: opener, start: start)
    case .string:
      place += 1
      scanFields(of: &item, closer: closer)
    case .entry:
      place += 1
      if !scanKey(of: &item, closer: closer) {
        scanFields(of: &item, closer: closer)
      }
    }
    item.length = UInt32(truncatingIfNeeded: place - start)
    item.fieldCount = UInt32(truncatingIfNeeded: fields.count) - item.firstField
    items.append(item)
  }

  private func kind(ofWord word: Slice<UnsafeBufferPointer<UInt8>>) -> BibItem.Kind {
    switch word.count {
    case 6: isWord(word, "string") ? .string : .entry
    case 7: isWord(word, "comment") ? .comment : .entry
    case 8: isWord(word, "preamble") ? .preamble : .entry
    default: .entry
    }
  }

  private func isWord(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ wanted: StaticString) -> Bool {
    wanted.withUTF8Buffer { wanted in word.elementsEqual(wanted) { $0 | 0x20 == $1 } }
  }

  private mutating func skipBlanks() { while byte == 0x20 || byte == 0x09 { place += 1 } }

  /// Passes over `@comment{…}`; one that is never closed ends with its line.
  private mutating func skipComment(opener: UInt8, wordEnd: Int) {
    let start = place
    if opener == UInt8(ascii: "{"), let end = balancedEnd(from: place) {
      place = end
    } else {
      place = start
      skipLine()
    }
  }

  /// Passes over `@preamble{…}`, whose TeX code means nothing here.
  private mutating func scanPreamble(opener: UInt8, start: Int) {
    if opener == UInt8(ascii: "{") {
      if let end = balancedEnd(from: place) {
        place = end
        return
      }
    } else {
      place += 1
      skipSpace()
      while byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "{") {
        guard scanValue() else { break }
        skipSpace()
      }
      if byte == UInt8(ascii: ")") {
        place += 1
        return
      }
    }
    report(.unclosedEntry, start, place)
    skipToNextItem()
  }

  /// Reads the key and the comma after it. True where the item ends with its key.
  private mutating func scanKey(of item: inout BibItem, closer: UInt8) -> Bool {
    skipSpace()
    let start = place
    scan: while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\""), 0x0A, 0x0D: break scan
      case closer: break scan
      default: place += 1
      }
    }
    var end = place
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    skipSpace()
    let isNameOfField = bytes[start..<end].contains(UInt8(ascii: "=")) && byte != UInt8(ascii: ",") && byte != closer
    if end == start || isNameOfField || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "\"") {
      report(.missingKey, item.start, item.start + Int(item.typeEnd))
      item.keyStart = UInt32(truncatingIfNeeded: start - item.start)
      item.keyEnd = item.keyStart
      place = start
      if byte == UInt8(ascii: ",") { place += 1 }
      return false
    }
    item.keyStart = UInt32(truncatingIfNeeded: start - item.start)
    item.keyEnd = UInt32(truncatingIfNeeded: end - item.start)
    item.keyHash = KeyIndex.hash(bytes[start..<end])
    if bytes[start..<end].contains(where: { $0 == 0x20 || $0 == 0x09 }) { report(.spaceInKey, start, end) }
    if byte == UInt8(ascii: ",") {
      place += 1
    } else if byte == closer {
      place += 1
      return true
    } else if place < bytes.count {
      report(.missingComma, end, end)
    }
    return false
  }

  // MARK: Fields

  /// Reads fields up to the end of the item, of which at least the opener has been read.
  private mutating func scanFields(of item: inout BibItem, closer: UInt8) {
    while true {
      skipSpace()
      guard place < bytes.count else { return report(.unclosedEntry, item.start, item.start + Int(item.typeEnd)) }
      switch byte {
      case UInt8(ascii: ","): place += 1
      case UInt8(ascii: "}"), UInt8(ascii: ")"):
        if byte != closer { report(.wrongCloser, place, place + 1) }
        place += 1
        return
      case UInt8(ascii: "@") where startsItem(place):
        return report(.unclosedEntry, item.start, item.start + Int(item.typeEnd))
      default:
        if !scanField(of: &item) {
          let start = place
          if !recover() { return report(.malformedField, start, place) }
          report(.malformedField, start, place)
        }
      }
    }
  }

  /// Reads one `name = value`. False where it cannot be read; then at least one byte is passed over by ``recover()``.
  private mutating func scanField(of item: inout BibItem) -> Bool {
    let nameStart = place
    while isNameByte(byte) { place += 1 }
    let nameEnd = place
    guard nameEnd > nameStart else { return false }
    skipSpace()
    guard byte == UInt8(ascii: "=") else {
      place = nameStart
      return false
    }
    place += 1
    skipSpace()
    let valueStart = place
    let isRead = scanValue()
    if place > valueStart {
      fields.append(
        BibField(
          nameStart: UInt32(truncatingIfNeeded: nameStart - item.start),
          nameEnd: UInt32(truncatingIfNeeded: nameEnd - item.start),
          valueStart: UInt32(truncatingIfNeeded: valueStart - item.start),
          valueEnd: UInt32(truncatingIfNeeded: place - item.start)))
      if nameEnd - nameStart == 3, isWord(bytes[nameStart..<nameEnd], "ids") { item.hasAliases = true }
    }
    guard isRead else {
      report(place > valueStart ? .unclosedValue : .missingValue, valueStart, min(valueStart + 1, bytes.count))
      return true
    }
    let valueEnd = place
    skipSpace()
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: ")"), 0: return true
    case UInt8(ascii: "@") where startsItem(place): return true
    default:
      if !startsField(place) { return false }
      report(.missingComma, valueEnd, valueEnd)
      return true
    }
  }

  /// Reads a value: pieces with `#` between them, without the white space after the last. False where it is malformed;
  /// what could be read of it has then been passed.
  private mutating func scanValue() -> Bool {
    while true {
      switch byte {
      case UInt8(ascii: "{"):
        guard let end = balancedEnd(from: place) else {
          skipBrokenValue()
          return false
        }
        place = end
      case UInt8(ascii: "\""):
        guard let end = quotedEnd(from: place) else {
          skipBrokenValue()
          return false
        }
        place = end
      default:
        let start = place
        while isNameByte(byte) { place += 1 }
        if place == start { return false }
      }
      let end = place
      skipSpace()
      guard byte == UInt8(ascii: "#") else {
        place = end
        return true
      }
      place += 1
      skipSpace()
    }
  }

  /// Just past the brace that closes the one at `start`; nil where none does before the next item or the end.
  private mutating func balancedEnd(from start: Int) -> Int? {
    var depth = 0
    var place = start
    var candidate: Int?
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      // Most bytes are neither braces nor what may begin another item.
      if byte > 0x40, byte < 0x7B { continue }
      if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { return place }
      } else if byte == UInt8(ascii: "@"), candidate == nil, startsLine(place - 1), startsItem(place - 1) {
        candidate = place - 1
        if isHasty { return nil }
      } else if byte == 0x0A, isHasty, startsFieldLine(place) {
        return nil
      }
    }
    vainScans += 1
    return unescapedEnd(from: start, before: candidate ?? bytes.count)
  }

  /// Just past the brace that closes the one at `start` when `\{` and `\}` are not counted, as Pandoc reads them.
  private func unescapedEnd(from start: Int, before limit: Int) -> Int? {
    var depth = 0
    var place = start
    while place < limit {
      switch bytes[place] {
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return place + 1 }
      default: break
      }
      place += 1
    }
    return nil
  }

  /// Just past the quotation mark that closes the one at `start`: the next one outside of braces. One after a backslash
  /// closes only where the value can end, because many write `\"o` though BibTeX wants `{\"o}`.
  private mutating func quotedEnd(from start: Int) -> Int? {
    var depth = 0
    var place = start + 1
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        // The end of the item: the quotation mark was forgotten.
        if depth < 0 { return nil }
      case UInt8(ascii: "\"") where depth == 0:
        if bytes[place - 1] != UInt8(ascii: "\\") || endsValue(place + 1) { return place + 1 }
      case UInt8(ascii: "@") where startsLine(place) && startsItem(place): return nil
      case 0x0A where isHasty && startsFieldLine(place + 1): return nil
      default: break
      }
      place += 1
    }
    vainScans += 1
    return nil
  }

  /// Whether what stands at a place can follow a value.
  private func endsValue(_ place: Int) -> Bool {
    guard place < bytes.count else { return true }
    switch bytes[place] {
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "#"), 0x0A, 0x0D: return true
    default: return false
    }
  }

  // MARK: Recovery

  /// Passes over a value that is never closed: its line, and the further lines up to one that begins a field or an item
  /// or closes the item.
  private mutating func skipBrokenValue() {
    place += 1
    _ = recover()
  }

  /// Goes on to the next line that begins a field, or closes the item. False where the item was given up because
  /// another begins, or the file ends.
  private mutating func recover() -> Bool {
    while place < bytes.count {
      skipLine()
      while byte == 0x0A || byte == 0x0D { place += 1 }
      let lineStart = place
      skipBlanks()
      if startsField(place) { return true }
      switch byte {
      case UInt8(ascii: "}"), UInt8(ascii: ")"): return true
      case UInt8(ascii: "@") where startsItem(place):
        place = lineStart
        return false
      default: break
      }
    }
    return false
  }

  private mutating func skipToNextItem() { while place < bytes.count, !startsItemLine() { skipLineAndEnding() } }

  private func startsItemLine() -> Bool { byte == UInt8(ascii: "@") && startsItem(place) }

  private mutating func skipLineAndEnding() {
    skipLine()
    while byte == 0x0A || byte == 0x0D { place += 1 }
  }

  /// Whether only blanks stand before a place on its line.
  private func startsLine(_ place: Int) -> Bool {
    var before = place
    while before > 0, bytes[before - 1] == 0x20 || bytes[before - 1] == 0x09 { before -= 1 }
    return before == 0 || bytes[before - 1] == 0x0A || bytes[before - 1] == 0x0D
  }

  /// Whether `@word{` or `@word(` stands at a place.
  private func startsItem(_ place: Int) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "@") else { return false }
    var next = place + 1
    guard next < bytes.count, isASCIILetter(bytes[next]) else { return false }
    while next < bytes.count, isTypeByte(bytes[next]) { next += 1 }
    while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
    return next < bytes.count && (bytes[next] == UInt8(ascii: "{") || bytes[next] == UInt8(ascii: "("))
  }

  /// Whether a line begins at a place with blanks and `name =`.
  private func startsFieldLine(_ lineStart: Int) -> Bool {
    var place = lineStart
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
    return startsField(place)
  }

  /// Whether `name =` stands at a place.
  private func startsField(_ place: Int) -> Bool {
    var next = place
    while next < bytes.count, isNameByte(bytes[next]) { next += 1 }
    if next == place { return false }
    while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
    return next < bytes.count && bytes[next] == UInt8(ascii: "=")
  }
}

@inline(__always) private func isASCIILetter(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- UInt8(ascii: "a") < 26
}

/// Whether a byte can belong to the type of an entry: styles make up types such as `customA` and `mv-book2`.
@inline(__always) private func isTypeByte(_ byte: UInt8) -> Bool {
  isASCIILetter(byte) || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
}

/// Whether a byte can belong to the name of a field or of a string: all but space and what has a meaning in the grammar.
@inline(__always) private func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "("), UInt8(ascii: ")"),
    UInt8(ascii: ","), UInt8(ascii: "="), UInt8(ascii: "{"), UInt8(ascii: "}"), 0x7F:
    false
  default: true
  }
}
