/// Words of one kind, as a language's table lists them: folded to small letters, separated by spaces.
struct ProseWordGroup {
  /// What the first of them means.
  private let first: ProseLexicon.Meaning
  /// By how much the value of each is more than that of the one before.
  private let step: Int32
  private let words: String

  init(
    _ kind: ProseToken.Kind, _ value: Int32 = 0, _ words: String, _ flags: ProseToken.Flags = [],
    needsCapital: Bool = false
  ) {
    first = ProseLexicon.Meaning(kind: kind, flags: flags, value: value, needsCapital: needsCapital)
    step = 0
    self.words = words
  }

  /// Words whose values count up; alternatives are separated by `|`, and `-` leaves a value out.
  init(
    _ kind: ProseToken.Kind, from value: Int32 = 1, step: Int32 = 1, counting words: String,
    _ flags: ProseToken.Flags = [], needsCapital: Bool = false
  ) {
    first = ProseLexicon.Meaning(kind: kind, flags: flags, value: value, needsCapital: needsCapital)
    self.step = step
    self.words = words
  }

  /// How many they are, or a few more.
  var count: Int { 1 + words.utf8.lazy.filter(Self.isSeparator).count }

  private static func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "|") }

  /// Calls a function with each word and what it means.
  func forEach(_ body: (UnsafeBufferPointer<UInt8>, ProseLexicon.Meaning) -> Void) {
    var (words, meaning) = (words, first)
    words.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, !Self.isSeparator(bytes[end]) { end += 1 }
        let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if word.count != 1 || word[0] != UInt8(ascii: "-") { body(word, meaning) }
        if end < bytes.count, bytes[end] == UInt8(ascii: " ") { meaning.value += step }
        start = end + 1
      }
    }
  }
}
