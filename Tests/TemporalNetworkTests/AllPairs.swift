import TemporalNetwork

/// Floyd and Warshall's algorithm: every bound of a small network, by another way.
struct AllPairs {
  private(set) var distance: [[Int?]]

  init(_ constraints: some Sequence<Constraint>, pointCount: Int) {
    var distance = [[Int?]](repeating: [Int?](repeating: nil, count: pointCount), count: pointCount)
    for point in 0..<pointCount { distance[point][point] = 0 }
    for constraint in constraints {
      let (from, to) = (Int(constraint.from.index), Int(constraint.to.index))
      distance[from][to] = min(distance[from][to] ?? .max, constraint.limit)
    }
    for middle in 0..<pointCount {
      for from in 0..<pointCount {
        guard let first = distance[from][middle] else { continue }
        for to in 0..<pointCount {
          guard let second = distance[middle][to] else { continue }
          distance[from][to] = min(distance[from][to] ?? .max, first + second)
        }
      }
    }
    self.distance = distance
  }

  var isConsistent: Bool { distance.indices.allSatisfy { (distance[$0][$0] ?? 0) >= 0 } }
}
