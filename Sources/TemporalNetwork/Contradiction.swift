/// Constraints that no times satisfy together, each of them necessary: a negative cycle.
package struct Contradiction: Hashable, Sendable {
  /// The constraint that gave way to the others.
  package let suspended: ConstraintID
  /// All of them in the order of the cycle, each leading from where the one before it ends.
  package let constraints: [ConstraintID]
}

extension TemporalNetwork {
  package var isConsistent: Bool { contradictions.isEmpty }

  /// Every independent contradiction once, the most trusted first: one for each suspended constraint.
  ///
  /// - Parameter limit: At most so many.
  package func contradictions(atMost limit: Int = .max) -> [Contradiction] {
    contradictions.keys.sorted { isLess($1, $0) }.prefix(limit).map { id in
      let cycle = shortCycle(through: id) ?? contradictions[id] ?? [id]
      return Contradiction(suspended: ConstraintID(index: id), constraints: cycle.map { ConstraintID(index: $0) })
    }
  }

  /// The suspended constraints.
  package var suspended: Set<ConstraintID> { Set(contradictions.keys.map { ConstraintID(index: $0) }) }

  /// The contradiction that a suspended constraint makes, with as few links as a bounded search finds.
  package func contradiction(of id: ConstraintID) -> Contradiction? {
    guard let known = contradictions[id.index] else { return nil }
    let cycle = shortCycle(through: id.index) ?? known
    return Contradiction(suspended: id, constraints: cycle.map { ConstraintID(index: $0) })
  }

  /// The cycle of fewest constraints by which active ones contradict a suspended one.
  ///
  /// Layer by layer, the least distance that so many constraints reach: from the head onwards, and, because the origin has
  /// no lists, from the tail backwards to it.
  private func shortCycle(through id: Int32) -> [Int32]? {
    let link = links[id]
    var onward = Layers(from: link.to)
    var back = Layers(from: link.from)
    // To the origin by so many constraints from the head, and from it by so many to the tail.
    var toOrigin: [Layers.Reached] = []
    var fromOrigin: [Layers.Reached] = []
    for _ in 0..<Self.longestSearch {
      let direct = link.to == 0 ? nil : expand(&onward, .forward, until: link.from, toOrigin: &toOrigin)
      if let direct, sum(direct.distance, link.limit) < 0 { return [id] + onward.path(direct) }
      if link.from != 0 { _ = expand(&back, .backward, until: -1, toOrigin: &fromOrigin) }
      if link.to == 0 {
        if let last = fromOrigin.last, sum(last.distance, link.limit) < 0 { return back.path(last).reversed() + [id] }
      } else if link.from == 0 {
        if let last = toOrigin.last, sum(last.distance, link.limit) < 0 { return [id] + onward.path(last) }
      } else {
        for (count, first) in toOrigin.enumerated() {
          let rest = toOrigin.count - 1 - count
          guard rest < fromOrigin.count, first.distance < Label.farthest,
            fromOrigin[rest].distance < Label.farthest
          else { continue }
          let second = fromOrigin[rest]
          if sum(sum(first.distance, second.distance), link.limit) < 0 {
            return [id] + onward.path(first) + back.path(second).reversed()
          }
        }
      }
      if onward.isDone && back.isDone && toOrigin.count > 2 * Self.longestSearch { break }
      if onward.entries.count + back.entries.count > Self.mostVisits { break }
    }
    return nil
  }

  /// Contradictions with more links than this are told as they were found.
  private static let longestSearch = 64
  private static let mostVisits = 40_000

  /// One layer more. Appends to `toOrigin` the least distance to the origin by at most so many constraints.
  private func expand(
    _ layers: inout Layers, _ direction: Direction, until goal: Int32, toOrigin: inout [Layers.Reached]
  ) -> Layers.Reached? {
    var least = toOrigin.last ?? Layers.Reached(distance: Label.farthest, via: -1, entry: -1)
    let frontier = layers.frontier
    layers.frontier = []
    for entry in frontier {
      let (point, distance) = (layers.entries[entry].point, layers.entries[entry].distance)
      // Overtaken within its own layer.
      if layers.least[point].map({ $0.entry != entry }) ?? false { continue }
      var next = ends[point].first(direction)
      while next >= 0 {
        let link = links[next]
        let target = link.head(direction)
        let sum = sum(distance, link.limit)
        if target == 0 {
          if sum < least.distance { least = Layers.Reached(distance: sum, via: next, entry: entry) }
        } else {
          layers.reach(target, sum, via: next, from: entry)
        }
        next = link.next(direction)
      }
    }
    toOrigin.append(least)
    return layers.least[goal].map { Layers.Reached(distance: $0.distance, via: -1, entry: $0.entry) }
  }
}

/// Points reached from one point, by fewest constraints.
private struct Layers {
  struct Entry {
    let point: Int32
    let distance: Int
    let via: Int32
    let from: Int
  }

  /// The end of a path: an entry, and perhaps one constraint beyond it.
  struct Reached {
    let distance: Int
    let via: Int32
    let entry: Int
  }

  var entries: [Entry]
  var least: [Int32: (distance: Int, entry: Int)] = [:]
  var frontier: [Int]

  var isDone: Bool { frontier.isEmpty }

  init(from point: Int32) {
    entries = [Entry(point: point, distance: 0, via: -1, from: -1)]
    frontier = [0]
    if point != 0 { least[point] = (0, 0) }
  }

  mutating func reach(_ point: Int32, _ distance: Int, via: Int32, from entry: Int) {
    if let known = least[point], known.distance <= distance { return }
    entries.append(Entry(point: point, distance: distance, via: via, from: entry))
    least[point] = (distance, entries.count - 1)
    frontier.append(entries.count - 1)
  }

  func path(_ end: Reached) -> [Int32] {
    var path: [Int32] = end.via >= 0 ? [end.via] : []
    var place = end.entry
    while place >= 0, entries[place].via >= 0 {
      path.append(entries[place].via)
      place = entries[place].from
    }
    return path.reversed()
  }
}
