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

  /// - Parameter excerpt: Of the finding's document, with the line on which it begins.
  package init(_ finding: Finding, in excerpt: TextExcerpt?) {
    let line = excerpt?.line(at: finding.range.start)
    let contents = line.map { $0[ByteRange($0.start, $0.contentsEnd)] } ?? []
    let marked = line.map { $0[ByteRange(finding.range.start, min(finding.range.end, $0.contentsEnd))] } ?? []
    var hash = StableHash()
    hash.combine(Self.folded(contents))
    self.init(
      rule: finding.rule, words: String(Self.folded(marked).prefix(Self.wordsLength)),
      line: String(hash.hexadecimal.suffix(16)))
  }

  private static func folded(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
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
