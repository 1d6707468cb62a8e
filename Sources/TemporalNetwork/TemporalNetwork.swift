/// A simple temporal network (Dechter, Meiri, Pearl 1991): points in time and limits on the distance between two of them.
///
/// It always holds a consistent set of constraints, and for every point the earliest and latest that follow from it. A
/// constraint that contradicts more trusted ones is *suspended*, with the contradiction that shows why; it comes back
/// when the contradiction goes. Which are suspended depends on the ranks alone, not on the order of changes: a
/// constraint is active exactly when it agrees with all active ones of higher rank.
///
/// To add or remove one costs as much as the bounds that it changes (Ramalingam and Reps 1996, over reduced costs as
/// Cotton and Maler 2006). A copy shares all that is not changed afterwards. Units are the caller's; sums saturate.
package struct TemporalNetwork: Sendable {
  var ends = ChunkedArray<Ends>()
  var links = ChunkedArray<Link>()
  private var forward = ChunkedArray<Label>()
  private var backward = ChunkedArray<Label>()
  private var freeLinks: [Int32] = []
  /// For each suspended constraint, a contradiction in which all others are active and of higher rank.
  var contradictions: [Int32: [Int32]] = [:]
  /// For each constraint in a contradiction, the suspended ones that it keeps out.
  private var keptOut: [Int32: Set<Int32>] = [:]

  package init() {
    _ = addPoint()
    setLabel(0, .forward, Label(distance: 0, via: Label.none))
    setLabel(0, .backward, Label(distance: 0, via: Label.none))
  }

  package var pointCount: Int { ends.count }

  package mutating func addPoint() -> TimePoint {
    ends.append(Ends())
    forward.append(.unbounded)
    backward.append(.unbounded)
    return TimePoint(index: Int32(ends.count - 1))
  }

  /// Adds a constraint.
  package mutating func add(_ constraint: Constraint) -> ConstraintID {
    let id = hold(constraint)
    settle([id])
    return ConstraintID(index: id)
  }

  /// Adds many at once, in less time than one by one where there are many.
  package mutating func add(_ constraints: [Constraint]) -> [ConstraintID] {
    let ids = constraints.map { hold($0) }
    if ids.count > links.count / 2, contradictions.isEmpty { solve(adding: ids) } else { settle(ids) }
    return ids.map { ConstraintID(index: $0) }
  }

  /// Takes a constraint out.
  package mutating func remove(_ id: ConstraintID) { remove([id]) }

  /// Takes constraints out.
  package mutating func remove(_ ids: [ConstraintID]) {
    var returning: Set<Int32> = []
    for id in ids {
      switch links[id.index].state {
      case .absent: continue
      case .active: deactivate(id.index)
      case .suspended: forget(contradictionOf: id.index)
      }
      links[id.index].state = .absent
      returning.formUnion(keptOut[id.index] ?? [])
      freeLinks.append(id.index)
    }
    for id in returning { forget(contradictionOf: id) }
    settle(returning.filter { links[$0].state != .absent })
  }

  package func constraint(_ id: ConstraintID) -> Constraint {
    let link = links[id.index]
    return Constraint(
      from: TimePoint(index: link.from), to: TimePoint(index: link.to), limit: link.limit, rank: link.rank)
  }

  package func isSuspended(_ id: ConstraintID) -> Bool { links[id.index].state == .suspended }

  // MARK: Labels and lists

  @inline(__always)
  func label(_ point: Int32, _ direction: Direction) -> Label {
    direction == .forward ? forward[point] : backward[point]
  }

  @inline(__always)
  mutating func setLabel(_ point: Int32, _ direction: Direction, _ label: Label) {
    if direction == .forward { forward[point] = label } else { backward[point] = label }
  }

  private mutating func hold(_ constraint: Constraint) -> Int32 {
    let link = Link(constraint)
    if let free = freeLinks.popLast() {
      links[free] = link
      return free
    }
    links.append(link)
    return Int32(links.count - 1)
  }

  /// Puts a constraint into the lists of its ends. The origin keeps none: every point reaches it.
  mutating func activate(_ id: Int32) {
    var link = links[id]
    link.state = .active
    link.previousOut = -1
    link.previousIn = -1
    if link.from != 0 {
      link.nextOut = ends[link.from].firstOut
      if link.nextOut >= 0 { links[link.nextOut].previousOut = id }
      ends[link.from].firstOut = id
    }
    if link.to != 0 {
      link.nextIn = ends[link.to].firstIn
      if link.nextIn >= 0 { links[link.nextIn].previousIn = id }
      ends[link.to].firstIn = id
    }
    links[id] = link
  }

  /// Takes a constraint out of the lists, and widens the bounds that rested on it.
  mutating func deactivate(_ id: Int32) {
    unlink(id)
    for direction in Direction.allCases { loosen(id, direction) }
  }

  mutating func unlink(_ id: Int32) {
    let link = links[id]
    if link.from != 0 {
      if link.previousOut >= 0 {
        links[link.previousOut].nextOut = link.nextOut
      } else {
        ends[link.from].firstOut = link.nextOut
      }
      if link.nextOut >= 0 { links[link.nextOut].previousOut = link.previousOut }
    }
    if link.to != 0 {
      if link.previousIn >= 0 {
        links[link.previousIn].nextIn = link.nextIn
      } else {
        ends[link.to].firstIn = link.nextIn
      }
      if link.nextIn >= 0 { links[link.nextIn].previousIn = link.previousIn }
    }
  }

  // MARK: Contradictions

  /// Whether one gives way to another.
  func isLess(_ left: Int32, _ right: Int32) -> Bool {
    let (first, second) = (links[left].rank, links[right].rank)
    return first == second ? left > right : first < second
  }

  /// Makes constraints active that are held, the most trusted first, suspending what then contradicts.
  ///
  /// - Parameter ids: Each once.
  mutating func settle(_ ids: some Sequence<Int32>) {
    var queue = sortedByTrust(ids)
    while let id = queue.popLast() {
      while let cycle = insert(id) {
        guard let least = cycle.min(by: { isLess($0, $1) }) else { break }
        if least != id { deactivate(least) }
        suspend(least, because: cycle)
        let returning = (keptOut[least] ?? []).filter { $0 != least }
        for other in returning { forget(contradictionOf: other) }
        // Sorted anew only when something comes back, which is rare.
        if !returning.isEmpty { queue = sortedByTrust(queue + returning) }
        if least == id { break }
      }
    }
  }

  /// The least trusted first.
  private func sortedByTrust(_ ids: some Sequence<Int32>) -> [Int32] {
    ids.map { (rank: links[$0].rank, id: $0) }
      .sorted { $0.rank == $1.rank ? $0.id > $1.id : $0.rank < $1.rank }
      .map { $0.id }
  }

  private mutating func suspend(_ id: Int32, because cycle: [Int32]) {
    links[id].state = .suspended
    contradictions[id] = cycle
    for other in cycle where other != id { keptOut[other, default: []].insert(id) }
  }

  private mutating func forget(contradictionOf id: Int32) {
    for other in contradictions.removeValue(forKey: id) ?? [] {
      keptOut[other]?.remove(id)
      if keptOut[other]?.isEmpty == true { keptOut[other] = nil }
    }
  }
}
