import Names
import SourceText

/// The bytes of a line before the caret, and what is being written there.
struct Cursor {
  let before: [UInt8]
  let place: ByteOffset
  /// The end of the word that the caret is in.
  let end: ByteOffset

  /// The bytes of the document that a stretch of ``before``, up to the end of the word, stands for.
  func range(_ typed: Range<Int>) -> ByteRange {
    ByteRange(place - ByteCount(before.count - typed.lowerBound), end)
  }

  /// Letters of ``before``, as ``matchScore(_:in:)`` wants them.
  func letters(_ typed: Range<Int>) -> [UInt8] { foldedLetters(String(decoding: before[typed], as: UTF8.self)) }

  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  /// The letters of a name right before the caret.
  var typedWord: Range<Int> {
    var start = before.count
    while start > 0, Self.isNameByte(before[start - 1]) { start -= 1 }
    return start..<before.count
  }

  private func byte(before index: Int) -> UInt8? { index > 0 ? before[index - 1] : nil }

  /// Whether a backslash takes its meaning from a character.
  private func isEscaped(_ index: Int) -> Bool {
    before[..<index].reversed().prefix { $0 == 0x5C }.count % 2 == 1
  }

  /// Whether the address of a page comes right before: `https://example.org/@`.
  private func isInAddress(_ index: Int) -> Bool {
    let word = before[..<index].reversed().prefix { $0 > 0x20 }.reversed()
    return String(decoding: word, as: UTF8.self).contains("://")
  }

  /// Whether the line is a comment of a record.
  var isInComment: Bool { before.drop { $0 == 0x20 }.starts(with: [0x2F, 0x2F]) }

  /// An id after `#`: `](#sf`, `parties: #us`.
  var afterHash: Range<Int>? {
    let typed = typedWord
    return byte(before: typed.lowerBound) == 0x23 ? typed : nil
  }

  /// A field after `(#id.`, with the id.
  var afterPropertyDot: (id: String, typed: Range<Int>)? {
    let typed = typedWord
    guard byte(before: typed.lowerBound) == 0x2E else { return nil }
    var start = typed.lowerBound - 1
    while start > 0, Self.isNameByte(before[start - 1]) { start -= 1 }
    guard byte(before: start) == 0x23, start < typed.lowerBound - 1 else { return nil }
    return (String(decoding: before[start..<(typed.lowerBound - 1)], as: UTF8.self), typed)
  }

  /// What stands so far of the destination of a link or of a definition, with nothing in it that ends one: `](other.md`,
  /// `[label]: other.md`.
  var destination: Range<Int>? {
    guard let start = linkDestinationStart ?? definitionDestinationStart else { return nil }
    let typed = start..<before.count
    return before[typed].contains { $0 <= 0x20 || $0 == 0x29 || $0 == 0x3C } ? nil : typed
  }

  private var linkDestinationStart: Int? {
    guard let start = before.lastIndex(of: 0x28), byte(before: start) == 0x5D else { return nil }
    return start + 1
  }

  private var definitionDestinationStart: Int? {
    let line = before.drop { $0 == 0x20 || $0 == 0x3E }
    guard line.first == 0x5B, line.dropFirst().first != 0x5E, let close = line.firstIndex(of: 0x5D),
      line[(close + 1)...].first == 0x3A
    else { return nil }
    return before[(close + 2)...].firstIndex { $0 != 0x20 } ?? before.count
  }

  /// Whether a destination is that of a definition, and not in parentheses.
  func isDefinition(_ destination: Range<Int>) -> Bool { byte(before: destination.lowerBound) != 0x28 }

  /// Whether a destination is that of an image.
  func isImage(_ destination: Range<Int>) -> Bool {
    if isDefinition(destination) { return false }
    guard let bracket = before[..<max(0, destination.lowerBound - 2)].lastIndex(of: 0x5B) else { return false }
    return byte(before: bracket) == 0x21
  }

  /// Two letters or more of the text of a link that is being begun, which no image is: `[Treaty of Sh`.
  var afterBracket: Range<Int>? {
    guard let bracket = before.lastIndex(where: { $0 == 0x5B || $0 == 0x5D }), before[bracket] == 0x5B,
      !isEscaped(bracket), byte(before: bracket) != 0x21 || isEscaped(bracket - 1)
    else { return nil }
    let typed = (bracket + 1)..<before.count
    guard typed.count >= 2, typed.count <= 80, before[typed].first.map(Self.isNameByte) == true else { return nil }
    return typed
  }

  /// A citation key after `@` or `@{`.
  var afterAt: Range<Int>? {
    var start = before.count
    while start > 0, Self.isNameByte(before[start - 1]) || ":.#$%&+?<>~/".utf8.contains(before[start - 1]) {
      start -= 1
    }
    let typed = start
    if byte(before: start) == 0x7B { start -= 1 }
    guard byte(before: start) == 0x40, !isEscaped(start - 1), !isInAddress(start - 1) else { return nil }
    // An address of electronic mail is no citation.
    if let letter = byte(before: start - 1), Self.isNameByte(letter), letter != 0x2D { return nil }
    return typed..<before.count
  }

  /// Whether `{` stands before what is typed.
  func isAfterBrace(_ typed: Range<Int>) -> Bool { byte(before: typed.lowerBound) == 0x7B }

  /// A kind after the fence that opens a block.
  var afterFence: Range<Int>? {
    let typed = typedWord
    var start = typed.lowerBound
    while start > 0, before[start - 1] == 0x20 { start -= 1 }
    let fence = before[..<start].reversed().prefix { $0 == 0x60 || $0 == 0x7E }
    guard fence.count >= 3, before[..<(start - fence.count)].allSatisfy({ $0 == 0x20 || $0 == 0x3E }) else {
      return nil
    }
    return typed
  }

  /// The word, if nothing but it stands on the line.
  var lineWord: Range<Int>? {
    let typed = typedWord
    return typed.lowerBound == 0 ? typed : nil
  }
}
