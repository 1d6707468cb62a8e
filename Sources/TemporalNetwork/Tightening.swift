extension TemporalNetwork {
  /// Makes a constraint active and narrows the bounds that follow.
  ///
  /// - Returns: The constraints of a negative cycle, if it closes one; the network is then as it was.
  mutating func insert(_ id: Int32) -> [Int32]? {
    let link = links[id]
    if link.from == link.to {
      if link.limit < 0 { return [id] }
      activate(id)
      return nil
    }
    if link.to == 0 {
      // A lower bound: the cycle, if any, is the path from the origin and this.
      let reached = label(link.from, .forward)
      if sum(reached.distance, link.limit) < 0, let path = path(to: link.from, .forward) { return path + [id] }
    } else if let cycle = tighten(id, .forward, detecting: true) {
      return cycle
    }
    activate(id)
    _ = tighten(id, .backward, detecting: false)
    return nil
  }

  /// Narrows the bounds that follow from a constraint in one direction, each point once.
  private mutating func tighten(_ id: Int32, _ direction: Direction, detecting: Bool) -> [Int32]? {
    let link = links[id]
    let (tail, head) = (link.tail(direction), link.head(direction))
    if head == 0 { return nil }
    let first = sum(label(tail, direction).distance, link.limit)
    if first >= label(head, direction).distance { return nil }
    var before: [(point: Int32, label: Label)] = []
    var candidates = Candidates()
    candidates.push(
      .init(key: first - label(head, direction).distance, point: head, via: id, distance: first))
    while let candidate = candidates.pop() {
      let point = candidate.point
      let old = label(point, direction)
      if old.distance <= candidate.distance { continue }
      before.append((point, old))
      setLabel(point, direction, Label(distance: candidate.distance, via: candidate.via))
      if detecting, point == tail {
        let cycle = cycle(through: id, from: tail, direction)
        restore(before, direction)
        return cycle
      }
      var next = ends[point].first(direction)
      while next >= 0 {
        let onward = links[next]
        let target = onward.head(direction)
        let distance = sum(candidate.distance, onward.limit)
        if target == 0 {
          if detecting, distance < 0, let path = path(to: point, direction) {
            restore(before, direction)
            return path + [next]
          }
        } else {
          let known = label(target, direction).distance
          if distance < known {
            candidates.push(.init(key: distance - known, point: target, via: next, distance: distance))
          }
        }
        next = onward.next(direction)
      }
    }
    return nil
  }

  private mutating func restore(_ before: [(point: Int32, label: Label)], _ direction: Direction) {
    for (point, label) in before.reversed() { setLabel(point, direction, label) }
  }

  /// The constraints of the shortest path from the origin to a point; `nil` where it is reached from nowhere.
  func path(to point: Int32, _ direction: Direction) -> [Int32]? {
    var path: [Int32] = []
    var place = point
    while place != 0 {
      let via = label(place, direction).via
      if via < 0 || path.count > ends.count { return nil }
      path.append(via)
      place = links[via].tail(direction)
    }
    return path.reversed()
  }

  private func cycle(through id: Int32, from point: Int32, _ direction: Direction) -> [Int32] {
    var cycle: [Int32] = []
    var place = point
    while cycle.count <= ends.count {
      let via = label(place, direction).via
      if via < 0 { break }
      cycle.append(via)
      if via == id { break }
      place = links[via].tail(direction)
    }
    return cycle.reversed()
  }
}
