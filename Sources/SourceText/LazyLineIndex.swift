import Synchronization

/// Where the lines of a text start, looked for once, when somebody first asks: most texts that are checked have no findings,
/// and nobody does.
struct LazyLineIndex: Sendable {
  private let storage: Storage

  private final class Storage: Sendable {
    let found = AtomicLazyReference<Found>()
  }

  private final class Found: Sendable {
    let index: LineIndex
    init(_ index: LineIndex) { self.index = index }
  }

  init() { storage = Storage() }

  init(_ index: LineIndex) {
    storage = Storage()
    _ = storage.found.storeIfNil(Found(index))
  }

  /// - Parameter bytes: the text's, the same each time.
  func index(of bytes: [UInt8]) -> LineIndex {
    storage.found.load()?.index ?? storage.found.storeIfNil(Found(LineIndex(bytes))).index
  }
}
