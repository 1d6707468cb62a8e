import SourceText

/// The place in a source that a citation names: "p. 12", "art. 2(c)".
package struct Locator: Hashable, Sendable {
  package let label: LocatorLabel
  /// The place itself, as written: "12-15", "2(c)".
  package let text: String
  /// The place in the document.
  package let range: ByteRange
  /// The term before it, such as "p."; empty where there is none and pages are meant.
  package let termRange: ByteRange
  /// Whether Pandoc reads it as well. Terms of historians such as `art.` and `doc.` are our addition: to Pandoc they are
  /// words of the suffix.
  package let isKnownToPandoc: Bool

  /// The place with dashes for ranges, as CSL processors print it: "12–15".
  package var printed: String { String(text.map { $0 == "-" ? "–" : $0 }) }

  /// The places as numbers, in order: 2 of "2(c)", 12 and 15 of "12-15", 4 of "iv". A part that begins with no number
  /// gives none, and Roman figures count only where all parts are such.
  package var places: [Int] {
    let parts = text.split(whereSeparator: { ",;-–—&".contains($0) }).map { $0.filter { !$0.isWhitespace } }
    let romans = parts.map { part in
      // A single letter may be a letter.
      part.count == 1 && !"ivxIVX".contains(part) ? nil : RomanNumeral.value(of: Array(part.utf8)[...])
    }
    if !romans.isEmpty, romans.allSatisfy({ $0 != nil }) { return romans.compactMap(\.self) }
    return parts.compactMap { Int($0.prefix { $0.isASCII && $0.isNumber }) }
  }

  /// The first number in the place, for comparing it with what the source has: 2 of "2(c)", 12 of "xii".
  package var firstNumber: Int? { numbers.first }

  /// The numbers in the place, Roman ones included: 12 and 15 of "12-15".
  package var numbers: [Int] {
    text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).compactMap { word in
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      return digits.isEmpty ? RomanNumeral.value(of: Array(word.utf8)[...]) : Int(digits)
    }
  }
}

/// What follows the key of a citation: a locator, if there is one, and the words after it.
package struct CitationSuffix: Hashable, Sendable {
  package let locator: Locator?
  /// The words after the locator as Pandoc has them: with a comma before, where nothing separates them from the key.
  package let rest: String
  /// The words after the locator in the document.
  package let restRange: ByteRange

  package init(locator: Locator?, rest: String, restRange: ByteRange) {
    self.locator = locator
    self.rest = rest
    self.restRange = restRange
  }
}
