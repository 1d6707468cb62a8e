import Bibliography
import SourceText

/// A citation of a source by its key, in prose or in the `source` field of a record.
package struct Citation: Hashable, Sendable {
  /// Pandoc's `CitationMode`.
  package enum Mode: Int, Hashable, Sendable { case normal, authorInText, suppressAuthor }

  package let key: String
  /// The key without `@` and braces.
  package let keyRange: ByteRange
  /// `@` with the key and what belongs to it: prefix and suffix.
  package let range: ByteRange
  package let mode: Mode
  /// What follows the key: locator and words; empty where there is nothing.
  package let suffixRange: ByteRange
  /// The whole of what prints together: the brackets with all that they cite. In a field, the citation itself.
  package let groupRange: ByteRange
  /// Whether nothing else is cited in the group.
  package let isAlone: Bool

  package init(
    key: String, keyRange: ByteRange, range: ByteRange, mode: Mode, suffixRange: ByteRange, groupRange: ByteRange,
    isAlone: Bool
  ) {
    self.key = key
    self.keyRange = keyRange
    self.range = range
    self.mode = mode
    self.suffixRange = suffixRange
    self.groupRange = groupRange
    self.isAlone = isAlone
  }

  /// The place in the source that the suffix begins with, if it does.
  package func locator(in text: SourceText) -> Locator? {
    if suffixRange.isEmpty { return nil }
    return CitationSuffix(text.string(suffixRange), at: suffixRange.start).locator
  }
}
