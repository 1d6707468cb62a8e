import Files
import Model

/// How much is read of a folder that nobody has named: an editor's root can be a home folder, or the whole disk.
package struct ReadingLimits: Sendable {
  /// How many files and folders are looked at in search of documents.
  package var entries: Int
  package var documents: Int
  /// Of all documents together.
  package var bytes: Int

  package init(entries: Int, documents: Int, bytes: Int) {
    self.entries = entries
    self.documents = documents
    self.bytes = bytes
  }

  /// For a folder that a person has named.
  package static let none = ReadingLimits(entries: .max, documents: .max, bytes: .max)

  /// For a project that an editor comes upon: a large encyclopaedia, and some seconds.
  package static let editor = ReadingLimits(entries: 1_000_000, documents: 50_000, bytes: 1 << 30)
}

/// The documents of a folder, and what else was seen on the way.
package struct FoundDocuments: Sendable {
  /// In order.
  package var paths: [String] = []
  /// Of each folder that was looked through, the .bib files that lie in it, in order.
  package var bibliographies: [String: [DocumentID]] = [:]
  /// Folders that could not be looked through.
  package var errors: [FileError] = []
  /// Whether these are all.
  package var isWhole = true
}
