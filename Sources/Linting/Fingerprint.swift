import Model
import SourceText

/// What a finding is known again by when lines above it have come or gone: its rule and the words it is about.
package struct Fingerprint: Hashable, Sendable {
  package let rule: String
  /// The marked words on their first line, white space folded, shortened to ``wordsLength`` characters.
  package let words: String
  /// A hash of the line around them, white space folded.
  package let line: String

  package static let wordsLength = 80

  package init(rule: String, words: String, line: String) {
    self.rule = rule
    self.words = words
    self.line = line
  }

  package init(_ finding: Finding, in text: SourceText) {
    let contents = text.contents(ofLine: text.position(of: finding.range.start, in: .utf8).line)
    let start = min(finding.range.start, contents.end)
    let marked = ByteRange(start, max(start, min(finding.range.end, contents.end)))
    var hash = StableHash()
    hash.combine(Self.folded(text.string(contents)))
    self.init(
      rule: finding.rule, words: String(Self.folded(text.string(marked)).prefix(Self.wordsLength)),
      line: String(hash.hexadecimal.suffix(16)))
  }

  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A hash of the fingerprint in a document.
  ///
  /// - Parameter occurrence: 0 for the first finding of this fingerprint in the document, 1 for the next.
  package func hash(path: String, occurrence: Int) -> StableHash {
    var hash = StableHash()
    for part in [path, rule, words, line, String(occurrence)] { hash.combine(part) }
    return hash
  }
}
