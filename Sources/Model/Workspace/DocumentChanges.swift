/// The latest changes of documents, so that what was gathered of an earlier version of them can follow.
struct DocumentChanges: Sendable {
  /// Another one after each change.
  private(set) var version = FactsVersion()
  /// The last one at the end.
  private var latest: [(before: FactsVersion, document: DocumentID)] = []

  /// So many are known at least.
  private static let mostNeeded = 128

  mutating func append(_ document: DocumentID) {
    if latest.count >= 2 * Self.mostNeeded { latest.removeFirst(Self.mostNeeded) }
    latest.append((version, document))
    version = FactsVersion()
  }

  /// The documents that have changed since a version; `nil` where that is too long ago.
  func documents(since earlier: FactsVersion) -> Set<DocumentID>? {
    if earlier == version { return [] }
    guard let first = latest.firstIndex(where: { $0.before == earlier }) else { return nil }
    return Set(latest[first...].lazy.map(\.document))
  }
}
