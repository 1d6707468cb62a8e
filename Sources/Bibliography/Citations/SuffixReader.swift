import SourceText

extension CitationSuffix {
  /// Reads the text after a citation's key as Pandoc does, and where that finds no locator, with the terms of historians.
  /// `start` is where the text stands in its document.
  package init(_ text: String, at start: ByteOffset = .zero) {
    let tokens = SuffixToken.tokens(of: Array(text.utf8))
    let whole = ByteRange(start, start + ByteCount(text.utf8.count))
    for (terms, isPandoc) in [(LocatorTerms.pandoc, true), (LocatorTerms.historians, false)] {
      var reader = SuffixReader(tokens, terms)
      guard let found = reader.read() else { continue }
      let rest = ByteRange(start + ByteCount(found.end), whole.end)
      let restText = String(text.utf8.dropFirst(found.end)) ?? ""
      guard let label = found.label else {
        // `{}`: the writer wants no locator to be read.
        self.init(locator: nil, rest: restText, restRange: rest)
        return
      }
      self.init(
        locator: Locator(
          label: label, text: found.text,
          range: ByteRange(
            start + ByteCount(found.textRange.lowerBound), start + ByteCount(found.textRange.upperBound)),
          termRange: ByteRange(start + ByteCount(found.term.lowerBound), start + ByteCount(found.term.upperBound)),
          isKnownToPandoc: isPandoc),
        rest: restText, restRange: rest)
      return
    }
    self.init(locator: nil, rest: Self.separated(text, tokens.first), restRange: whole)
  }

  /// Words that would touch the key, with a comma before them.
  private static func separated(_ text: String, _ first: SuffixToken?) -> String {
    guard let first, !first.isPunctuation, !first.isSpace else { return text }
    return ", " + text
  }
}

/// A piece of a suffix: white space, a sign of punctuation, or a run of other characters.
struct SuffixToken: Hashable {
  let text: ArraySlice<UInt8>
  let isSpace: Bool
  let isPunctuation: Bool

  var hasDigit: Bool { text.contains { $0 &- UInt8(ascii: "0") < 10 } }

  func isSign(_ sign: Unicode.Scalar) -> Bool { isPunctuation && text.elementsEqual(String(sign).utf8) }

  static func tokens(of bytes: [UInt8]) -> [SuffixToken] {
    var tokens: [SuffixToken] = []
    var runStart = 0
    var place = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let end = min(bytes.count, place + UTF8.width(scalar))
      let isSpace = scalar.properties.isWhitespace
      let isPunctuation = scalar != ":" && isPunctuation(scalar)
      if isSpace || isPunctuation {
        if place > runStart {
          tokens.append(.init(text: bytes[runStart..<place], isSpace: false, isPunctuation: false))
        }
        tokens.append(.init(text: bytes[place..<end], isSpace: isSpace, isPunctuation: isPunctuation))
        runStart = end
      }
      place = end
    }
    if place > runStart { tokens.append(.init(text: bytes[runStart..<place], isSpace: false, isPunctuation: false)) }
    return tokens
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}

/// Pandoc's grammar of locators: a term and what it counts, or a number alone, or both in braces.
private struct SuffixReader {
  private let tokens: [SuffixToken]
  private let terms: [String: LocatorLabel]
  private var place = 0

  struct Found {
    /// Nil for empty braces.
    let label: LocatorLabel?
    let text: String
    let term: Range<Int>
    let textRange: Range<Int>
    /// Just past the locator.
    let end: Int
  }

  init(_ tokens: [SuffixToken], _ terms: [String: LocatorLabel]) {
    self.tokens = tokens
    self.terms = terms
  }

  private func token(_ index: Int) -> SuffixToken? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// The byte at which a token begins; the end of the text for one past the last.
  private func byte(_ index: Int) -> Int { token(index)?.text.startIndex ?? tokens.last?.text.endIndex ?? 0 }

  mutating func read() -> Found? {
    if token(place)?.isSign(",") == true { place += 1 }
    if token(place)?.isSpace == true { place += 1 }
    return readBraced() ?? readPlain()
  }

  // MARK: In braces

  private func readBraced() -> Found? {
    guard token(place)?.isSign("{") == true else { return nil }
    var start = place + 1
    while token(start)?.isSpace == true { start += 1 }
    let term = longestTerm(from: start) { token($0) != nil }
    let contentStart = term?.end ?? start
    var next = contentStart
    while let current = token(next), !current.isSign("}") {
      if current.isSign("{") || current.isSign("[") {
        let closer: Unicode.Scalar = current.isSign("{") ? "}" : "]"
        let isEmpty = token(next + 1)?.isSign(closer) == true
        guard token(next + (isEmpty ? 1 : 2))?.isSign(closer) == true else { return nil }
        next += isEmpty ? 2 : 3
      } else if current.isSign("]") {
        return nil
      } else {
        next += 1
      }
    }
    guard token(next) != nil else { return nil }
    let range = trimmed(contentStart..<next)
    let label: LocatorLabel? = term == nil && range.isEmpty ? nil : term?.label ?? .page
    return Found(
      label: label, text: text(range), term: byte(start)..<byte(contentStart),
      textRange: byte(range.lowerBound)..<byte(range.upperBound),
      end: byte(next + 1))
  }

  // MARK: Without braces

  private func readPlain() -> Found? {
    let term = longestTerm(from: place) { word(at: $0, isFirst: true)?.isNumeral == true }
    let start = term?.end ?? place
    let isImplicit = term == nil
    // Without a term only figures make a locator: "xii" alone may be a word.
    func accepts(_ found: (end: Int, isNumeral: Bool)?, from start: Int) -> Int? {
      guard let found, found.isNumeral else { return nil }
      return !isImplicit || tokens[start..<found.end].contains(where: \.hasDigit) ? found.end : nil
    }
    if isImplicit, accepts(word(at: start, isFirst: true), from: start) == nil { return nil }
    guard var end = accepts(word(at: start, isFirst: !isImplicit), from: start) else { return nil }
    while let further = accepts(word(at: end, isFirst: false), from: end) { end = further }
    let range = trimmed(start..<end)
    return Found(
      label: term?.label ?? .page, text: text(range), term: byte(place)..<(isImplicit ? byte(place) : termEnd(start)),
      textRange: byte(range.lowerBound)..<byte(range.upperBound), end: byte(end))
  }

  private func termEnd(_ start: Int) -> Int {
    var end = start
    while end > place, token(end - 1)?.isSpace == true { end -= 1 }
    return byte(end)
  }

  /// The longest term that begins at a token and is followed by what `isEnd` accepts.
  private func longestTerm(from start: Int, isEnd: (Int) -> Bool) -> (label: LocatorLabel, end: Int)? {
    var best: (label: LocatorLabel, end: Int)?
    var end = start + 1
    while end < tokens.count, byte(end) - byte(start) <= LocatorTerms.longest {
      if let label = terms[text(trimmed(start..<end)).lowercased()], isEnd(end) { best = (label, end) }
      end += 1
    }
    return best
  }

  /// A "word" of a locator: perhaps a comma or semicolon, perhaps a space, then pages and what stands in brackets.
  private func word(at start: Int, isFirst: Bool) -> (end: Int, isNumeral: Bool)? {
    var next = start
    if !isFirst, let sign = token(next), sign.isSign(",") || sign.isSign(";") { next += 1 }
    if token(next)?.isSpace == true { next += 1 }
    let contentStart = next
    var isNumeral = false
    while let part = bracketed(at: next) ?? pages(at: next) {
      next = part.end
      isNumeral = isNumeral || part.isNumeral
    }
    return next > contentStart ? (next, isNumeral) : nil
  }

  /// `(…)`, `[…]` or `{…}` with pages or nothing inside.
  private func bracketed(at start: Int) -> (end: Int, isNumeral: Bool)? {
    for (opener, closer) in [("{", "}"), ("[", "]"), ("(", ")")] as [(Unicode.Scalar, Unicode.Scalar)] {
      guard token(start)?.isSign(opener) == true else { continue }
      let inner = pages(at: start + 1)
      let end = inner?.end ?? start + 1
      if token(end)?.isSign(closer) == true { return (end + 1, inner?.isNumeral ?? false) }
    }
    return nil
  }

  /// `12`, `1.2.3`, `.2`, `xii`; a full stop at the end is left out.
  private func pages(at start: Int) -> (end: Int, isNumeral: Bool)? {
    var found = unit(at: start)
    var end = found?.end ?? start
    while token(end)?.isSign(".") == true, let further = unit(at: end + 1) {
      found = (further.end, (found?.isNumeral ?? false) || further.isNumeral)
      end = further.end
    }
    return found
  }

  /// A Roman numeral, or a run of tokens without space and punctuation other than dashes.
  private func unit(at start: Int) -> (end: Int, isNumeral: Bool)? {
    if let first = token(start), !first.isSpace, !first.isPunctuation, RomanNumeral.value(of: first.text) != nil {
      return (start + 1, true)
    }
    var end = start
    while let next = token(end), !next.isSpace, !next.isPunctuation || next.isSign("-") || next.isSign("–") { end += 1 }
    return end > start ? (end, tokens[start..<end].contains(where: \.hasDigit)) : nil
  }

  // MARK: Text

  private func text(_ range: Range<Int>) -> String {
    String(decoding: tokens[range].flatMap(\.text), as: UTF8.self)
  }

  /// A range of tokens without white space around.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, token(start)?.isSpace == true { start += 1 }
    while end > start, token(end - 1)?.isSpace == true { end -= 1 }
    return start..<end
  }
}
