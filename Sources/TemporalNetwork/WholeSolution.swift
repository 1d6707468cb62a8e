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
  let count: Int
  private let links: [Link]
  private let ids: [Int32]
  /// For each point, where its leaving constraints begin in ``out``; likewise the entering ones. Those at the origin stand
  /// with the other point.
  private var outStart: [Int32]
  private var out: [Int32] = []
  private var inStart: [Int32]
  private var into: [Int32] = []

  init(_ network: TemporalNetwork) {
    count = network.ends.count
    var links: [Link] = []
    var ids: [Int32] = []
    for id in 0..<Int32(network.links.count) {
      let link = network.links[id]
      if link.state == .active {
        links.append(link)
        ids.append(id)
      }
    }
    self.links = links
    self.ids = ids
    (outStart, out) = Self.grouped(links, count) { $0.from }
    (inStart, into) = Self.grouped(links, count) { $0.to }
  }

  private static func grouped(_ links: [Link], _ count: Int, by key: (Link) -> Int32) -> ([Int32], [Int32]) {
    var start = [Int32](repeating: 0, count: count + 1)
    for link in links { start[Int(key(link)) + 1] += 1 }
    for point in 0..<count { start[point + 1] += start[point] }
    var place = start
    var list = [Int32](repeating: 0, count: links.count)
    for (index, link) in links.enumerated() {
      let point = Int(key(link))
      list[Int(place[point])] = Int32(index)
      place[point] += 1
    }
    return (start, list)
  }

  private func leaving(_ point: Int32, _ direction: Direction) -> ArraySlice<Int32> {
    direction == .forward
      ? out[Int(outStart[Int(point)])..<Int(outStart[Int(point) + 1])]
      : into[Int(inStart[Int(point)])..<Int(inStart[Int(point) + 1])]
  }

  private func entering(_ point: Int32, _ direction: Direction) -> ArraySlice<Int32> {
    leaving(point, direction == .forward ? .backward : .forward)
  }

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
      calls.append((root, Int(outStart[Int(root)])))
      number[Int(root)] = counter
      low[Int(root)] = counter
      counter += 1
      open.append(root)
      isOpen[Int(root)] = true
      while let (point, place) = calls.last {
        if place < Int(outStart[Int(point) + 1]) {
          calls[calls.count - 1].place += 1
          let target = links[Int(out[place])].to
          if target == 0 { continue }
          if number[Int(target)] < 0 {
            number[Int(target)] = counter
            low[Int(target)] = counter
            counter += 1
            open.append(target)
            isOpen[Int(target)] = true
            calls.append((target, Int(outStart[Int(target)])))
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
    var labels = [Label](repeating: .unbounded, count: count)
    labels[0] = Label(distance: 0, via: Label.none)
    var visits = [Int32](repeating: 0, count: count)
    for part in order {
      for point in part {
        for index in entering(point, direction) { relax(index, direction, &labels) }
      }
      if part.count > 1 || entering(part[0], direction).contains(where: { links[Int($0)].tail(direction) == part[0] }) {
        if !settle(part, direction, &labels, &visits) { bad.insert(part[0]) }
      }
      for point in part {
        for index in leaving(point, direction) where links[Int(index)].head(direction) == 0 {
          if sum(labels[Int(point)].distance, links[Int(index)].limit) < 0 { bad.insert(point) }
        }
      }
    }
    return labels
  }

  @discardableResult
  private func relax(_ index: Int32, _ direction: Direction, _ labels: inout [Label]) -> Bool {
    let link = links[Int(index)]
    let head = link.head(direction)
    if head == 0 { return false }
    let distance = sum(labels[Int(link.tail(direction))].distance, link.limit)
    if distance >= labels[Int(head)].distance { return false }
    labels[Int(head)] = Label(distance: distance, via: ids[Int(index)])
    return true
  }

  /// Bellman and Ford's algorithm with a queue, within a part; `false` where it has a negative cycle.
  private func settle(_ part: [Int32], _ direction: Direction, _ labels: inout [Label], _ visits: inout [Int32]) -> Bool
  {
    let members = Set(part)
    var queue = part
    var waiting = members
    var place = 0
    while place < queue.count {
      let point = queue[place]
      place += 1
      waiting.remove(point)
      visits[Int(point)] += 1
      // A point whose label changes as often as there are points lies on a cycle, or behind one.
      if visits[Int(point)] > Int32(part.count) + 1 || place > Self.patience * part.count + 64 {
        return false
      }
      for index in leaving(point, direction) {
        let head = links[Int(index)].head(direction)
        guard members.contains(head), relax(index, direction, &labels) else { continue }
        if head == links[Int(index)].tail(direction) { return false }
        if waiting.insert(head).inserted { queue.append(head) }
      }
      if place > 1 << 16, place * 2 > queue.count {
        queue.removeFirst(place)
        place = 0
      }
    }
    return true
  }

  /// A part that is not settled after so many rounds is left to the incremental algorithm, which takes no more time for
  /// a contradiction than for none.
  private static let patience = 64

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
    for link in links where link.from != 0 && link.to != 0 {
      let (left, right) = (root(link.from), root(link.to))
      if left != right { parent[Int(max(left, right))] = min(left, right) }
    }
    return (0..<Int32(count)).map { root($0) }
  }
}
