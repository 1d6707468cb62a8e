import Bibliography
import Threads

/// Finding entries of a bibliography by what one remembers of them; its words are gathered when somebody first looks for
/// one.
final class LazyEntrySearch: Sendable {
  private let file: BibliographyFile
  private let search: Monitor<EntrySearch?>

  /// - Parameter search: the words of the file, where they are known.
  init(_ file: BibliographyFile, search: EntrySearch? = nil) {
    self.file = file
    self.search = Monitor(search)
  }

  var value: EntrySearch {
    search.withLock { search in
      let value = search ?? EntrySearch(file)
      search = value
      return value
    }
  }

  /// The words as far as they have been gathered; they are let go of, so that they can be changed in place.
  func takeGathered() -> EntrySearch? {
    search.withLock { search in
      defer { search = nil }
      return search
    }
  }
}
