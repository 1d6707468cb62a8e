extension EventRelation {
  /// The predicate of what states the relation, as far as the name of the other: "is after ".
  ///
  /// - Parameter kind: The kind of record that states it.
  func predicate(of kind: String, distance: String) -> String {
    let apart = distance.isEmpty ? "" : "\(distance) "
    switch self {
    case .before: return "is \(apart)before "
    case .after: return "is \(apart)after "
    case .during: return "lies within "
    case .contains: return "contains "
    case .meets: return "ends right before "
    case .metBy: return "begins right after "
    case .starts: return "begins together with and ends no later than "
    case .startedBy: return "begins together with and ends no earlier than "
    case .ends: return kind == "treaty" ? "ends " : "ends together with and begins no earlier than "
    case .endedBy: return "ends together with and begins no later than "
    case .overlaps: return "begins before and overlaps "
    case .overlappedBy: return "outlasts and overlaps "
    case .sameTime: return "is at the same time as "
    case .causes: return "is a cause of "
    case .supersedes: return "supersedes "
    case .supersededBy: return "is superseded by "
    case .partOf: return "is part of "
    }
  }

  /// The predicate of the other: "is before " for ``after``.
  ///
  /// - Parameter kind: The kind of record that states the relation.
  func inversePredicate(of kind: String, distance: String) -> String {
    let apart = distance.isEmpty ? "" : "\(distance) "
    switch self {
    case .before: return "is \(apart)after "
    case .after: return "is \(apart)before "
    case .during: return "is the time of "
    case .contains: return "lies within "
    case .meets: return "begins right after "
    case .metBy: return "ends right before "
    case .starts: return "begins together with and ends no earlier than "
    case .startedBy: return "begins together with and ends no later than "
    case .ends where kind == "treaty": return "is ended by "
    case .ends: return "ends together with and begins no later than "
    case .endedBy: return "ends together with and begins no earlier than "
    case .overlaps: return "outlasts and overlaps "
    case .overlappedBy: return "begins before and overlaps "
    case .sameTime: return "is at the same time as "
    case .causes: return "is an effect of "
    case .supersedes: return "is superseded by "
    case .supersededBy: return "supersedes "
    case .partOf: return "has as a part "
    }
  }
}
