import Synchronization

/// How much text may be kept of documents that were read to be checked next. Whoever reads asks, several threads at once.
final class DraftBudget: Sendable {
  /// Bytes of text; with its tree a document takes some three times as much. Most projects have less, and are read once.
  private let left = Atomic<Int>(4 << 20)

  /// Whether so many bytes may be kept; if so, they are taken off.
  func takes(_ bytes: Int) -> Bool {
    if left.subtract(bytes, ordering: .relaxed).newValue >= 0 { return true }
    left.add(bytes, ordering: .relaxed)
    return false
  }
}
