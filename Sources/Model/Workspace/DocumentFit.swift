/// A document whose path letters fit.
package struct DocumentFit: Hashable, Sendable {
  package let document: DocumentID
  /// See `MatchScore`.
  package let score: Int
  /// Whether it lies in the folder in which somebody types, or below it.
  let isNear: Bool
}

extension DocumentFit: Comparable {
  /// The better goes first, among equals what is near.
  package static func < (left: DocumentFit, right: DocumentFit) -> Bool {
    if left.score != right.score { return left.score > right.score }
    return left.isNear == right.isNear ? left.document < right.document : left.isNear
  }
}
