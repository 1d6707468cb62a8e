/// A thing one of whose names letters fit.
package struct NameFit: Hashable, Sendable {
  /// The number of the thing in its table.
  package let thing: Int
  /// See ``MatchScore``.
  package let score: Int
}
