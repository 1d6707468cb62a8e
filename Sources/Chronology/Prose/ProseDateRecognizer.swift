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
    bytes.withUnsafeBufferPointer { dates(in: $0, ranges: ranges, context: &context) }
  }

  /// The dates of one paragraph, in order; see ``dates(in:ranges:context:)``.
  package func dates(
    in bytes: UnsafeBufferPointer<UInt8>, ranges: [ByteRange], context: inout ProseContext
  ) -> [ProseDate] {
    let tokens = lexicon.withView { words in
      var lexer = ProseLexer(bytes, words)
      lexer.tokens.reserveCapacity(ranges.reduce(0) { $0 + $1.count.value } / 5 + 8)
      var last: ByteRange?
      for range in ranges {
        lexer.read(range.indices, joined: last.map { isJoined($0, range, bytes) } ?? true)
        last = range
      }
      return lexer.tokens
    }
    return tokens.withUnsafeBufferPointer { tokens in
      let grammar = ProseGrammar(
        bytes: bytes, tokens: tokens, language: language, numericOrder: context.numericOrder)
      var reading = ProseDateReading(grammar: grammar, context: context)
      reading.read()
      context = reading.context
      return reading.dates
    }
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
