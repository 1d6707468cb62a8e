/// The earliest and latest that a point can be; `nil` where nothing bounds it.
package struct TimeBounds: Hashable, Sendable {
  package let earliest: Int?
  package let latest: Int?
}

extension TemporalNetwork {
  /// What follows for a point from all active constraints together.
  package func bounds(of point: TimePoint) -> TimeBounds {
    let latest = label(point.index, .forward)
    let earliest = label(point.index, .backward)
    return TimeBounds(
      earliest: earliest.distance > Label.farthest / 2 ? nil : -earliest.distance,
      latest: latest.distance > Label.farthest / 2 ? nil : latest.distance)
  }

  /// Why a point can be no later: the constraints from the origin to it, in that order; empty where nothing bounds it.
  package func reasonsForLatest(of point: TimePoint) -> [ConstraintID] {
    (path(to: point.index, .forward) ?? []).map { ConstraintID(index: $0) }
  }

  /// Why a point can be no earlier: the constraints from the origin to it, in that order; empty where nothing bounds it.
  package func reasonsForEarliest(of point: TimePoint) -> [ConstraintID] {
    (path(to: point.index, .backward) ?? []).map { ConstraintID(index: $0) }
  }
}
