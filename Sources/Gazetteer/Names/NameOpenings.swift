import SourceText

/// The openings of the words that begin names: they tell of most words of a text, before these are read, that they begin none.
struct NameOpenings: Sendable {
  /// Of the words that begin a name in any case, and of those that may with a small letter.
  private var (any, small) = (WordOpenings(), WordOpenings())

  /// Of the names of a compiled form and the texts in which these lie.
  init(_ layout: IndexLayout, _ text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress else { return }
    for name in 0..<layout.nameCount {
      let row = layout.name(name)
      let start = layout.bytes.number4(row)
      let end = min(start + layout.bytes.number2(row + 4), text.count)
      insertWord(in: base, start..<end)
    }
  }

  /// Takes in the word that a name begins with.
  @inline(__always)
  private mutating func insertWord(in bytes: UnsafePointer<UInt8>, _ name: Range<Int>) {
    let first = name.lowerBound
    let isASCII = EightBytes(bytes, at: first, before: name.upperBound).beyondASCII == 0
    if isASCII, !name.isEmpty, Word.isASCIIWordByte(bytes[first]) {
      return insert(bytes, name, isSmall: bytes[first] & 0x60 != 0x40)
    }
    // Letters beyond ASCII are folded; a word of text that has any is read in any case.
    guard let word = Word(in: bytes, from: first, to: name.upperBound) else { return }
    let letters = Word.firstLetters(in: bytes, word.range)
    letters.withUnsafeBufferPointer { letters in
      guard let base = letters.baseAddress, !letters.isEmpty else { return }
      insert(base, letters.indices, isSmall: word.letterCase == .small)
    }
  }

  @inline(__always)
  private mutating func insert(_ bytes: UnsafePointer<UInt8>, _ name: Range<Int>, isSmall: Bool) {
    let opening = WordOpening(bytes, at: name.lowerBound, before: name.upperBound, hasDigits: true)
    any.insert(opening)
    if isSmall { small.insert(opening) }
  }

  func withView<Result>(_ body: (View) -> Result) -> Result {
    any.withView { any in small.withView { small in body(View(any: any, small: small)) } }
  }

  /// The tables laid open.
  struct View {
    fileprivate let any, small: WordOpenings.View

    /// Whether a word of ASCII that begins at a place may begin a name.
    @inline(__always)
    func mayOpen(_ bytes: UnsafePointer<UInt8>, _ place: Int, _ limit: Int) -> Bool {
      // A word with a capital may begin a name that is written with a small letter too.
      (bytes[place] & 0x60 != 0x40 ? small : any)
        .contains(WordOpening(bytes, at: place, before: limit, hasDigits: true))
    }
  }
}
