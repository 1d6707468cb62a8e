extension TemporalNetwork {
  /// Widens the bounds that rested on a constraint which is no longer in the lists: those of its head and of whatever is
  /// reached by way of it, each once.
  mutating func loosen(_ id: Int32, _ direction: Direction) {
    let head = links[id].head(direction)
    if head == 0 || label(head, direction).via != id { return }
    var before: [Int32: Int] = [head: label(head, direction).distance]
    var affected = [head]
    var place = 0
    while place < affected.count {
      var next = ends[affected[place]].first(direction)
      place += 1
      while next >= 0 {
        let onward = links[next]
        let target = onward.head(direction)
        if target != 0, label(target, direction).via == next {
          before[target] = label(target, direction).distance
          affected.append(target)
        }
        next = onward.next(direction)
      }
    }
    // The old distances are a potential of all constraints that are left: differences to them only grow.
    let opposite: Direction = direction == .forward ? .backward : .forward
    var candidates = Candidates()
    for point in affected {
      let old = before[point] ?? 0
      setLabel(point, direction, .unbounded)
      var best = Label.unbounded
      var next = ends[point].first(opposite)
      while next >= 0 {
        let link = links[next]
        let source = link.tail(direction)
        if before[source] == nil {
          let distance = sum(label(source, direction).distance, link.limit)
          if distance < best.distance { best = Label(distance: distance, via: next) }
        }
        next = link.next(opposite)
      }
      candidates.push(.init(key: best.distance - old, point: point, via: best.via, distance: best.distance))
    }
    while let candidate = candidates.pop() {
      guard before.removeValue(forKey: candidate.point) != nil else { continue }
      setLabel(candidate.point, direction, Label(distance: candidate.distance, via: candidate.via))
      var next = ends[candidate.point].first(direction)
      while next >= 0 {
        let onward = links[next]
        let target = onward.head(direction)
        if target != 0, let old = before[target] {
          let distance = sum(candidate.distance, onward.limit)
          candidates.push(.init(key: distance - old, point: target, via: next, distance: distance))
        }
        next = onward.next(direction)
      }
    }
  }
}
