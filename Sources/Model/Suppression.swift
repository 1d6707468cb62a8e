import SourceText

/// A comment that silences rules: `<!-- histmark-ignore rule-name: reason -->` on the line before.
package struct Suppression: Hashable, Sendable {
  /// A rule that is silenced.
  package struct Name: Hashable, Sendable {
    package let text: String
    package let range: ByteRange
  }

  /// None where the comment is not written as it should be, and silences nothing.
  package let rules: [Name]
  /// Why, in the author's words.
  package let reason: String
  /// The comment.
  package let range: ByteRange
  /// The bytes in which findings are silenced: the block or line that follows, or the whole document.
  package let scope: ByteRange

  /// Whether a finding at a place is silenced; at the end of the text one of nothing may stand.
  package func silences(_ place: ByteOffset, in text: SourceText) -> Bool {
    scope.contains(place) || place == scope.end && place == text.range.end
  }
}
