import JSON
import SourceText

/// A few words that an editor shows in the text though they are not part of it.
package struct Hint: Hashable, Sendable {
  package var place: ByteOffset
  package var label: String
  package var markdown: String?
  /// What makes the hint part of the text.
  package var edits: [ByteEdit] = []
  /// Whether a space is shown before it.
  package var hasSpaceBefore = false
  /// Whether a space is shown after it.
  package var hasSpaceAfter = false
  /// What the service needs to tell more about this one; nothing where all is told.
  package var data: JSONValue?

  package init(place: ByteOffset, label: String) {
    self.place = place
    self.label = label
  }
}
