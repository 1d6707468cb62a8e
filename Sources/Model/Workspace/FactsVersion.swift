import Synchronization

/// A state of all that documents of a workspace may lean on: records, names, bibliographies. Where they stand is no part of
/// it. Two workspaces, or two states of one, never share a version unless they say the same.
package struct FactsVersion: Hashable, Sendable {
  private let number: Int

  private static let last = Atomic<Int>(0)

  /// A version that has not been before.
  init() { number = Self.last.add(1, ordering: .relaxed).newValue }
}
