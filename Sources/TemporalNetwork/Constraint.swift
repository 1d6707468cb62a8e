/// A point in time that a network knows by number.
package struct TimePoint: Hashable, Comparable, Sendable {
  package let index: Int32

  /// The point of a number that a network has given.
  package init(index: Int32) { self.index = index }

  /// What all bounds are counted from.
  package static let origin = TimePoint(index: 0)

  package static func < (left: TimePoint, right: TimePoint) -> Bool { left.index < right.index }
}

/// `to − from ≤ limit`, in whatever unit the network counts.
///
/// With the origin as `from` it is an upper bound on `to`; with the origin as `to`, a lower bound of `−limit` on `from`.
package struct Constraint: Hashable, Sendable {
  package let from: TimePoint
  package let to: TimePoint
  package let limit: Int
  /// How far it is to be trusted: of several that contradict, the least trusted gives way. Equal ranks are told apart by
  /// their order of insertion.
  package let rank: UInt64

  /// A limit past ``farthest`` on either side is taken as that.
  package init(from: TimePoint, to: TimePoint, limit: Int, rank: UInt64 = 0) {
    self.from = from
    self.to = to
    self.limit = min(max(limit, -Self.farthest), Self.farthest)
    self.rank = rank
  }

  /// `point ≤ latest`
  package static func upper(_ point: TimePoint, _ latest: Int, rank: UInt64 = 0) -> Constraint {
    Constraint(from: .origin, to: point, limit: latest, rank: rank)
  }

  /// `point ≥ earliest`
  package static func lower(_ point: TimePoint, _ earliest: Int, rank: UInt64 = 0) -> Constraint {
    Constraint(from: point, to: .origin, limit: earliest == .min ? .max : -earliest, rank: rank)
  }

  /// Farther than any bound or distance that is told apart from none.
  package static let farthest = 1 << 58
}

/// What a network calls a constraint that it holds.
package struct ConstraintID: Hashable, Comparable, Sendable {
  package let index: Int32

  package static func < (left: ConstraintID, right: ConstraintID) -> Bool { left.index < right.index }
}
