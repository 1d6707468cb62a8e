/// A field by which one thing is related to another in time.
package enum EventRelation: String, Hashable, Sendable, CaseIterable {
  case before, after, during, contains, meets, starts, ends, overlaps, causes, supersedes
  case metBy = "met-by"
  case startedBy = "started-by"
  case endedBy = "ended-by"
  case overlappedBy = "overlapped-by"
  case sameTime = "same-time"
  case partOf = "part-of"
  case supersededBy = "superseded-by"

  /// The relation that a field of a record states, if it is one.
  package init?(fieldName: String) {
    guard let relation = Self.byName[fieldName] else { return nil }
    self = relation
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
