/// How far one point can at most be after another, and why.
package struct Connection: Hashable, Sendable {
  /// `to − from ≤ limit`
  package let limit: Int
  /// The constraints from the one to the other, in that order.
  package let constraints: [ConstraintID]
}

extension TemporalNetwork {
  /// The narrowest limit on `to − from` that follows from all active constraints; `nil` where none does.
  package func connection(from: TimePoint, to: TimePoint) -> Connection? {
    // By way of the origin, whose lists are not kept.
    var best: Connection?
    let (before, after) = (label(from.index, .backward), label(to.index, .forward))
    if let first = path(to: from.index, .backward), let second = path(to: to.index, .forward) {
      best = Connection(
        limit: sum(before.distance, after.distance),
        constraints: (first.reversed() + second).map { ConstraintID(index: $0) })
    }
    // Dijkstra's algorithm; the latest times are a potential.
    var reached: [Int32: (distance: Int, via: Int32)] = [:]
    var candidates = Candidates()
    candidates.push(.init(key: 0, point: from.index, via: -1, distance: 0))
    while let candidate = candidates.pop() {
      if reached[candidate.point] != nil { continue }
      reached[candidate.point] = (candidate.distance, candidate.via)
      if candidate.point == to.index { break }
      if candidate.point == 0 { continue }
      var next = ends[candidate.point].firstOut
      while next >= 0 {
        let link = links[next]
        if link.to != 0, reached[link.to] == nil {
          let distance = sum(candidate.distance, link.limit)
          let potential = label(from.index, .forward).distance - label(link.to, .forward).distance
          candidates.push(.init(key: distance + potential, point: link.to, via: next, distance: distance))
        }
        next = link.nextOut
      }
    }
    guard let found = reached[to.index], best.map({ found.distance <= $0.limit }) ?? true else { return best }
    var path: [ConstraintID] = []
    var place = to.index
    while let (_, via) = reached[place], via >= 0 {
      path.append(ConstraintID(index: via))
      place = links[via].from
    }
    return Connection(limit: found.distance, constraints: path.reversed())
  }
}
