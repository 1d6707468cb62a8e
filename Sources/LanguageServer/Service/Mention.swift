import LanguageServerProtocol
import SourceText

/// A range in the same document that speaks of the same thing.
package struct Mention: Hashable, Sendable {
  package let range: ByteRange
  /// `write` for its definition.
  package let kind: DocumentHighlightKind

  package init(range: ByteRange, kind: DocumentHighlightKind) {
    self.range = range
    self.kind = kind
  }
}
