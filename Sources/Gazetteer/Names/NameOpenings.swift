import SourceText

/// The openings of the words that begin names: they tell of most words of a text, before these are read, that they begin none.
struct NameOpenings: Sendable {
  /// Of the words that begin a name in any case, and of those that may with a small letter.
  private var (any, small) = (WordOpenings(), WordOpenings())

  init() {}

  /// Those of a compiled form.
  init(_ layout: IndexLayout) {
    any = WordOpenings { layout.opening($0) }
    small = WordOpenings { layout.opening(WordOpenings.numberCount + $0) }
  }

  /// As a compiled form has them: what tells the ones, then the others.
  func packed() throws(CompilationError) -> PackedWriter {
    var writer = PackedWriter()
    for openings in [any, small] {
      for place in 0..<WordOpenings.numberCount {
        try writer.append(openings.number(place), width: IndexSection.openings.width)
      }
    }
    return writer
  }

  /// Takes in the word that a name begins with.
  mutating func insertWord(of name: String) {
    var name = name
    name.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return }
      let isASCII = EightBytes(base, at: 0, before: bytes.count).beyondASCII == 0
      if isASCII, Word.isASCIIWordByte(base[0]) {
        return insert(base, bytes.indices, isSmall: base[0] & 0x60 != 0x40)
      }
      // Letters beyond ASCII are folded; a word of text that has any is read in any case.
      guard let word = Word(in: base, from: 0, to: bytes.count) else { return }
      let letters = Word.firstLetters(in: base, word.range)
      letters.withUnsafeBufferPointer { letters in
        guard let base = letters.baseAddress, !letters.isEmpty else { return }
        insert(base, letters.indices, isSmall: word.letterCase == .small)
      }
    }
  }

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
