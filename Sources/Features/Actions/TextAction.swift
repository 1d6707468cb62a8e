import Model
import SourceText

/// Something that could be written into a document, with a name for people.
package struct TextAction: Hashable, Sendable {
  /// A command: "Write out ‘San Francisco Peace Treaty’".
  package let title: String
  package let edit: ByteEdit
}
