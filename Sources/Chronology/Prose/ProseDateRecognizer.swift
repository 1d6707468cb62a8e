import SourceText

/// Finds the dates in running prose and says what they mean.
///
/// A single pass over the bytes cuts the text into tokens by a table of byte classes and a table of the language's date
/// words; small grammars then read dates from the tokens. Time is linear in the length of the text.
package struct ProseDateRecognizer: Sendable {
  private let lexicon: ProseLexicon
  package let language: ProseLanguage

  package init(language: ProseLanguage = .english) {
    self.language = language
    lexicon = .of(language)
  }

  /// The dates of one paragraph, in order.
  ///
  /// - Parameters:
  ///   - ranges: the pieces of the paragraph that are prose, in order. Nothing outside them is part of a date, but a date
  ///     may go on from one into the next where only white space or marks of quoting and emphasis stand between.
  ///   - context: what was told before this paragraph; afterwards, what was told up to its end.
  package func dates(in bytes: [UInt8], ranges: [ByteRange], context: inout ProseContext) -> [ProseDate] {
    var dates: [ProseDate] = []
    var memory = Memory()
    bytes.withUnsafeBufferPointer {
      appendDates(in: $0, ranges: ranges, context: &context, memory: &memory, to: &dates)
    }
    return dates
  }

  /// What the reading of a paragraph needs for a while, kept for the next.
  package struct Memory {
    fileprivate var tokens: [ProseToken] = []
    fileprivate var scan = ProseWindows()

    package init() {}
  }

  /// Appends the dates of one paragraph, in order; see ``dates(in:ranges:context:)``.
  package func appendDates(
    in bytes: UnsafeBufferPointer<UInt8>, ranges: [ByteRange], context: inout ProseContext, memory: inout Memory,
    to dates: inout [ProseDate]
  ) {
    memory.tokens.removeAll(keepingCapacity: true)
    let hasGaps = lexicon.withView { words in
      var lexer = ProseLexer(bytes, words)
      swap(&lexer.tokens, &memory.tokens)
      read(ranges, by: &lexer, &memory.scan)
      swap(&lexer.tokens, &memory.tokens)
      return lexer.hasGaps
    }
    if memory.tokens.isEmpty { return }
    memory.tokens.withUnsafeBufferPointer { tokens in
      let grammar = ProseGrammar(
        bytes: bytes, tokens: tokens, language: language, numericOrder: context.numericOrder)
      var reading = ProseDateReading(grammar: grammar, context: context, hasGaps: hasGaps)
      swap(&reading.dates, &dates)
      reading.read()
      swap(&reading.dates, &dates)
      context = reading.context
    }
  }

  /// A paragraph of so few bytes is read whole, if it may hold a date.
  private static let shortest = 256

  /// Cuts into tokens what of a paragraph may hold dates.
  private func read(_ ranges: [ByteRange], by lexer: inout ProseLexer, _ scan: inout ProseWindows) {
    guard let first = ranges.first, let last = ranges.last else { return }
    let bytes = lexer.bytes
    scan.start()
    for range in ranges { scan.read(range.indices, by: lexer) }
    let whole = first.start.value..<max(first.start.value, last.end.value)
    let isShort = whole.count < Self.shortest
    if scan.windows.isEmpty, !(isShort && scan.hasNumbers) { return }
    let windows = isShort ? [whole] : scan.windows
    lexer.tokens.reserveCapacity(windows.reduce(0) { $0 + $1.count } / 5 + 8)
    var before: ByteRange?
    var next = windows[...]
    // How far the text was read, or passed over.
    var place = first.start.value
    for range in ranges {
      var goesOn = before.map { isJoined($0, range, bytes) } ?? true
      before = range
      while let window = next.first, window.lowerBound < range.end.value {
        let part = aligned(window, in: range.indices, bytes)
        if part.lowerBound > max(place, range.start.value) { lexer.passOver(to: part.lowerBound) }
        if place < part.upperBound {
          lexer.read(max(place, part.lowerBound)..<part.upperBound, joined: goesOn)
          place = part.upperBound
          goesOn = true
        }
        if window.upperBound > range.end.value { break }
        next.removeFirst()
      }
      if place < range.end.value {
        lexer.passOver(to: range.end.value)
        place = range.end.value
      }
    }
  }

  /// A window within a piece, wide enough to end at white space or with the piece.
  private func aligned(
    _ window: Range<Int>, in piece: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let part = window.clamped(to: piece.clamped(to: 0..<bytes.count))
    var (start, end) = (part.lowerBound, part.upperBound)
    while start > piece.lowerBound, start >= bytes.count || bytes[start] != 0x20 { start -= 1 }
    while end < min(piece.upperBound, bytes.count), bytes[end] != 0x20 { end += 1 }
    return start..<end
  }

  /// Whether the text runs on from one piece into the next.
  private func isJoined(_ first: ByteRange, _ second: ByteRange, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let gap = (first.end.value..<max(first.end.value, second.start.value)).clamped(to: 0..<bytes.count)
    // A longer gap is no line end or emphasis; this also keeps the look at gaps short.
    guard gap.count <= 256 else { return false }
    return gap.allSatisfy { place in
      switch bytes[place] {
      case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "\\"), UInt8(ascii: "["):
        true
      default: false
      }
    }
  }
}

extension ProseLexicon {
  // Scripts of their own, and names of one use, cannot be mistaken: they are understood in every text.
  private static let elsewhere = russianDateWords + japaneseDateWords + republicanDateWords + romanceDateWords
  private static let english = ProseLexicon(englishDateWords + elsewhere)
  private static let german = ProseLexicon(germanDateWords + elsewhere)

  /// The date words of a text in a language.
  static func of(_ language: ProseLanguage) -> ProseLexicon {
    switch language {
    case .german: german
    case .english, .russian, .japanese: english
    }
  }
}
