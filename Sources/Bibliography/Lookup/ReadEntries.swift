import Threads

/// The entries of one version of a file that have been read: rules, cards and lists ask for the same ones again and again.
final class ReadEntries: Sendable {
  /// A few megabytes; who reads a whole large file begins anew now and then.
  private static let most = 4096

  private let entries = Monitor<[Int: BibliographyEntry]>([:])

  /// The entry of a number, read if it has not been; two threads that ask at once may both read it.
  func entry(_ number: Int, read: () -> BibliographyEntry) -> BibliographyEntry {
    if let known = entries.withLock({ $0[number] }) { return known }
    let entry = read()
    entries.withLock { entries in
      if entries.count >= Self.most { entries.removeAll() }
      entries[number] = entry
    }
    return entry
  }
}
