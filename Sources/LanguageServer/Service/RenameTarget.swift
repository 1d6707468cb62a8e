import SourceText

/// What is going to be renamed.
package struct RenameTarget: Hashable, Sendable {
  package let range: ByteRange
  /// Its present name.
  package let name: String

  package init(range: ByteRange, name: String) {
    self.range = range
    self.name = name
  }
}
