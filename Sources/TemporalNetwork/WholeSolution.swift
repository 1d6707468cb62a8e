extension TemporalNetwork {
  /// Makes many constraints active at once, in an empty or nearly empty network: strongly connected parts in
  /// topological order, each by Bellman and Ford's algorithm. Connected parts in which that finds a contradiction are
  /// settled constraint by constraint.
  mutating func solve(adding ids: [Int32]) {
    // What relates a point to itself says nothing of others.
    settle(ids.filter { links[$0].from == links[$0].to })
    for id in ids where links[id].from != links[id].to { activate(id) }
    let graph = Graph(self)
    let order = graph.stronglyConnectedParts()
    var bad: Set<Int32> = []
    let latest = graph.labels(.forward, order.reversed(), bad: &bad)
    let earliest = graph.labels(.backward, order, bad: &bad)
    // Parts without a contradiction keep what was found; the others begin anew.
    let parts = bad.isEmpty ? [] : graph.connectedParts()
    let badParts = Set(bad.map { parts[Int($0)] })
    for point in 1..<Int32(max(1, ends.count)) {
      let isBad = !bad.isEmpty && badParts.contains(parts[Int(point)])
      setLabel(point, .forward, isBad ? .unbounded : latest[Int(point)])
      setLabel(point, .backward, isBad ? .unbounded : earliest[Int(point)])
    }
    if bad.isEmpty { return }
    var again: [Int32] = []
    for id in 0..<Int32(links.count) where links[id].state == .active {
      let link = links[id]
      if badParts.contains(parts[Int(link.from == 0 ? link.to : link.from)]) { again.append(id) }
    }
    for id in again { unlink(id) }
    settle(again)
  }
}

/// The active constraints of a network in flat arrays, for algorithms that look at all of them.
private struct Graph {
  /// A constraint seen from one of its ends.
  struct Arc {
    let other: Int32
    let id: Int32
    let limit: Int
  }

  /// The constraints of each point, grouped by one of their ends.
  struct Arcs {
    private let start: [Int32]
    private let arcs: [Arc]

    init(_ links: [(id: Int32, link: Link)], _ count: Int, at direction: Direction) {
      var start = [Int32](repeating: 0, count: count + 1)
      for (_, link) in links { start[Int(link.tail(direction)) + 1] += 1 }
      for point in 0..<count { start[point + 1] += start[point] }
      var place = start
      var arcs = [Arc](repeating: Arc(other: 0, id: 0, limit: 0), count: links.count)
      for (id, link) in links {
        let point = Int(link.tail(direction))
        arcs[Int(place[point])] = Arc(other: link.head(direction), id: id, limit: link.limit)
        place[point] += 1
      }
      self.start = start
      self.arcs = arcs
    }

    func places(of point: Int32) -> Range<Int> { Int(start[Int(point)])..<Int(start[Int(point) + 1]) }
    subscript(place: Int) -> Arc { arcs[place] }
  }

  let count: Int
  private let out: Arcs
  private let into: Arcs
  private let links: [(id: Int32, link: Link)]

  init(_ network: TemporalNetwork) {
    count = network.ends.count
    var links: [(id: Int32, link: Link)] = []
    links.reserveCapacity(network.links.count)
    for id in 0..<Int32(network.links.count) {
      let link = network.links[id]
      if link.state == .active { links.append((id, link)) }
    }
    self.links = links
    out = Arcs(links, count, at: .forward)
    into = Arcs(links, count, at: .backward)
  }

  private func leaving(_ direction: Direction) -> Arcs { direction == .forward ? out : into }
  private func entering(_ direction: Direction) -> Arcs { direction == .forward ? into : out }

  /// Tarjan's algorithm (1972) without recursion, the origin left out: parts from which nothing leads on come first.
  func stronglyConnectedParts() -> [[Int32]] {
    var parts: [[Int32]] = []
    var number = [Int32](repeating: -1, count: count)
    var low = [Int32](repeating: 0, count: count)
    var isOpen = [Bool](repeating: false, count: count)
    var open: [Int32] = []
    var calls: [(point: Int32, place: Int)] = []
    var counter: Int32 = 0
    for root in 1..<Int32(max(1, count)) where number[Int(root)] < 0 {
      calls.append((root, out.places(of: root).lowerBound))
      number[Int(root)] = counter
      low[Int(root)] = counter
      counter += 1
      open.append(root)
      isOpen[Int(root)] = true
      while let (point, place) = calls.last {
        if place < out.places(of: point).upperBound {
          calls[calls.count - 1].place += 1
          let target = out[place].other
          if target == 0 { continue }
          if number[Int(target)] < 0 {
            number[Int(target)] = counter
            low[Int(target)] = counter
            counter += 1
            open.append(target)
            isOpen[Int(target)] = true
            calls.append((target, out.places(of: target).lowerBound))
          } else if isOpen[Int(target)] {
            low[Int(point)] = min(low[Int(point)], number[Int(target)])
          }
          continue
        }
        calls.removeLast()
        if let parent = calls.last?.point { low[Int(parent)] = min(low[Int(parent)], low[Int(point)]) }
        if low[Int(point)] == number[Int(point)] {
          var part: [Int32] = []
          while let member = open.popLast() {
            isOpen[Int(member)] = false
            part.append(member)
            if member == point { break }
          }
          parts.append(part)
        }
      }
    }
    return parts
  }

  /// The labels of all points, part by part; points at which a negative cycle was met are added to `bad`.
  func labels(_ direction: Direction, _ order: some Sequence<[Int32]>, bad: inout Set<Int32>) -> [Label] {
    let (leaving, entering) = (leaving(direction), entering(direction))
    var labels = [Label](repeating: .unbounded, count: count)
    labels[0] = Label(distance: 0, via: Label.none)
    var waiting = Waiting(count: count)
    for part in order {
      for point in part {
        for place in entering.places(of: point) {
          let arc = entering[place]
          let distance = sum(labels[Int(arc.other)].distance, arc.limit)
          if distance < labels[Int(point)].distance { labels[Int(point)] = Label(distance: distance, via: arc.id) }
        }
      }
      // What relates a point to itself is settled before.
      if part.count > 1, !settle(part, leaving, &labels, &waiting) { bad.insert(part[0]) }
      for point in part {
        for place in leaving.places(of: point) where leaving[place].other == 0 {
          if sum(labels[Int(point)].distance, leaving[place].limit) < 0 { bad.insert(point) }
        }
      }
    }
    return labels
  }

  /// For each point, whether it is in the part at hand, and whether its label is still to be passed on.
  private struct Waiting {
    var isMember: [Bool]
    var isQueued: [Bool]

    init(count: Int) {
      isMember = [Bool](repeating: false, count: count)
      isQueued = isMember
    }
  }

  /// Bellman and Ford's algorithm within a part, round by round; `false` where it has a negative cycle, or may have one.
  private func settle(_ part: [Int32], _ leaving: Arcs, _ labels: inout [Label], _ waiting: inout Waiting) -> Bool {
    for point in part { waiting.isMember[Int(point)] = true }
    defer { for point in part { waiting.isMember[Int(point)] = false } }
    var round = part
    for _ in 0...min(part.count, Self.patience) {
      // Few limits are negative, so that in order of distance most labels are final when they are first passed on.
      round.sort { labels[Int($0)].distance < labels[Int($1)].distance }
      for point in round { waiting.isQueued[Int(point)] = true }
      var next: [Int32] = []
      for point in round {
        waiting.isQueued[Int(point)] = false
        let from = labels[Int(point)].distance
        for place in leaving.places(of: point) {
          let arc = leaving[place]
          let head = Int(arc.other)
          guard waiting.isMember[head] else { continue }
          let distance = sum(from, arc.limit)
          if distance >= labels[head].distance { continue }
          labels[head] = Label(distance: distance, via: arc.id)
          if !waiting.isQueued[head] {
            waiting.isQueued[head] = true
            next.append(arc.other)
          }
        }
      }
      if next.isEmpty { return true }
      round = next
    }
    return false
  }

  /// A part that is not settled after so many rounds is left to the incremental algorithm, which takes no more time for
  /// a contradiction than for none.
  private static let patience = 16

  /// For each point, the least point that constraints connect it with, the origin left out.
  func connectedParts() -> [Int32] {
    var parent = (0..<Int32(count)).map { $0 }
    func root(_ point: Int32) -> Int32 {
      var place = point
      while parent[Int(place)] != place {
        parent[Int(place)] = parent[Int(parent[Int(place)])]
        place = parent[Int(place)]
      }
      return place
    }
    for (_, link) in links where link.from != 0 && link.to != 0 {
      let (left, right) = (root(link.from), root(link.to))
      if left != right { parent[Int(max(left, right))] = min(left, right) }
    }
    return (0..<Int32(count)).map { root($0) }
  }
}
