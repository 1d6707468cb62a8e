import SourceText

/// What the prose of a document tells as another's words: in a block quotation, within quotation marks, or with "sic" behind
/// it.
///
/// Asked for places in order, it reads each paragraph once.
package struct Quotations {
  private let text: SourceText
  private let prose: [Prose]
  /// The paragraph that is read, how far, and which marks are open there.
  private var paragraph: ByteRange?
  private var place = 0
  private var (isOpen, isStraightOpen) = (false, false)

  package init(in document: DocumentModel) {
    text = document.text
    prose = document.prose
  }

  /// Whether a stretch of prose is told as another's words.
  package mutating func contain(_ range: ByteRange) -> Bool {
    guard let prose = prose.holding(range) else { return false }
    if prose.isQuoted { return true }
    if paragraph != prose.range || range.start.value < place { start(prose.range) }
    read(before: range.start.value)
    return isOpen || isStraightOpen || isMarkedSic(text[ByteRange(range.end, prose.range.end)])
  }

  private mutating func start(_ range: ByteRange) {
    paragraph = range
    place = range.start.value
    (isOpen, isStraightOpen) = (false, false)
  }

  /// Follows the marks that open a quotation, and those that close it.
  private mutating func read(before end: Int) {
    for byte in text[ByteRange(place, end)] {
      defer { place += 1 }
      if byte == UInt8(ascii: "\"") { isStraightOpen.toggle() }
      if byte != 0xC2, byte != 0xE2, byte != 0xE3 { continue }
      switch (byte, self.byte(place + 1), self.byte(place + 2)) {
      // “, which opens an English quotation and closes a German one.
      case (0xE2, 0x80, 0x9C): isOpen.toggle()
      // „ « 「 『
      case (0xE2, 0x80, 0x9E), (0xC2, 0xAB, _), (0xE3, 0x80, 0x8C), (0xE3, 0x80, 0x8E): isOpen = true
      // ” » 」 』
      case (0xE2, 0x80, 0x9D), (0xC2, 0xBB, _), (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F): isOpen = false
      default: break
      }
    }
  }

  private func byte(_ place: Int) -> UInt8 { text.bytes.indices.contains(place) ? text.bytes[place] : 0 }

  private func isMarkedSic(_ rest: ArraySlice<UInt8>) -> Bool {
    let marks = "\"”“»’'*_ \n\\"
    let words = String(decoding: rest.prefix(24), as: UTF8.self).drop { marks.contains($0) }
    return ["[sic", "(sic", "[!]", "(!)"].contains { words.lowercased().hasPrefix($0) }
  }
}
