import TemporalNetwork
import Testing

@Suite struct TemporalNetworkTests {
  private struct Held {
    let id: ConstraintID
    let constraint: Constraint
  }

  /// A network of up to twelve points, the origin among them; every rank is another.
  private static func constraints(_ generator: inout Generator) -> (pointCount: Int, constraints: [Constraint]) {
    let pointCount = Int.random(in: 2...12, using: &generator)
    let count = Int.random(in: 1...(pointCount * 3), using: &generator)
    // Some networks are of equalities and strict orders, others of wide distances.
    let spread = [2, 10, 1000].randomElement(using: &generator) ?? 10
    let slack = Int.random(in: 0...spread, using: &generator)
    let ranks = Array(0..<UInt64(count)).shuffled(using: &generator)
    let constraints = ranks.map { rank in
      Constraint(
        from: point(Int.random(in: 0..<pointCount, using: &generator)),
        to: point(Int.random(in: 0..<pointCount, using: &generator)),
        limit: Int.random(in: -spread...spread, using: &generator) + slack, rank: rank)
    }
    return (pointCount, constraints)
  }

  private static func point(_ index: Int) -> TimePoint {
    var network = TemporalNetwork()
    var point = TimePoint.origin
    while point.index < index { point = network.addPoint() }
    return point
  }

  private static func network(of pointCount: Int) -> TemporalNetwork {
    var network = TemporalNetwork()
    while network.pointCount < pointCount { _ = network.addPoint() }
    return network
  }

  /// The most trusted consistent set: each constraint in order of rank, if it agrees with those before it.
  private static func agreeing(_ constraints: [Constraint], _ pointCount: Int) -> [Constraint] {
    var kept: [Constraint] = []
    for constraint in constraints.sorted(by: { $0.rank > $1.rank }) {
      if AllPairs(kept + [constraint], pointCount: pointCount).isConsistent { kept.append(constraint) }
    }
    return kept
  }

  private static func check(_ network: TemporalNetwork, _ held: [Held], _ pointCount: Int, _ note: String) {
    let all = held.map(\.constraint)
    let whole = AllPairs(all, pointCount: pointCount)
    #expect(network.isConsistent == whole.isConsistent, "\(note)")
    let kept = whole.isConsistent ? all : agreeing(all, pointCount)
    let active = held.filter { !network.isSuspended($0.id) }.map(\.constraint)
    #expect(Set(active.map(\.rank)) == Set(kept.map(\.rank)), "\(note)")
    let expected = whole.isConsistent ? whole : AllPairs(kept, pointCount: pointCount)
    for index in 1..<pointCount {
      let bounds = network.bounds(of: point(index))
      let latest = expected.distance[0][index]
      let earliest = expected.distance[index][0].map { -$0 }
      #expect(bounds.latest == latest && bounds.earliest == earliest, "\(note), point \(index)")
      let whyLatest = network.reasonsForLatest(of: point(index)).map { network.constraint($0).limit }
      let whyEarliest = network.reasonsForEarliest(of: point(index)).map { network.constraint($0).limit }
      #expect(latest == nil ? whyLatest.isEmpty : whyLatest.reduce(0, +) == latest, "\(note), point \(index)")
      #expect(
        earliest == nil ? whyEarliest.isEmpty : whyEarliest.reduce(0, +) == earliest.map { -$0 },
        "\(note), point \(index)")
    }
    let contradictions = network.contradictions()
    #expect(contradictions.count == all.count - kept.count, "\(note)")
    for contradiction in contradictions {
      let chain = contradiction.constraints.map { network.constraint($0) }
      #expect(contradiction.constraints.contains(contradiction.suspended), "\(note)")
      #expect(!AllPairs(chain, pointCount: pointCount).isConsistent, "\(note): \(chain)")
      for left in chain.indices {
        var rest = chain
        rest.remove(at: left)
        #expect(AllPairs(rest, pointCount: pointCount).isConsistent, "\(note): \(chain) is not minimal")
      }
    }
  }

  @Test func tenThousandNetworksAgreeWithAllPairs() {
    for seed in 0..<10_000 {
      var generator = Generator(state: UInt64(seed))
      let (pointCount, constraints) = Self.constraints(&generator)
      var atOnce = Self.network(of: pointCount)
      let ids = atOnce.add(constraints)
      let held = zip(ids, constraints).map { Held(id: $0, constraint: $1) }
      Self.check(atOnce, held, pointCount, "seed \(seed), at once")
      if seed % 4 != 0 { continue }
      var oneByOne = Self.network(of: pointCount)
      let again = constraints.map { Held(id: oneByOne.add($0), constraint: $0) }
      Self.check(oneByOne, again, pointCount, "seed \(seed), one by one")
    }
  }

  @Test func editsLeaveWhatAFreshNetworkHas() {
    for seed in 0..<400 {
      var generator = Generator(state: UInt64(1_000_000 + seed))
      let (pointCount, constraints) = Self.constraints(&generator)
      var network = Self.network(of: pointCount)
      var held: [Held] = []
      var waiting = constraints
      for step in 0..<30 {
        if !held.isEmpty, waiting.isEmpty || Bool.random(using: &generator) {
          let old = held.remove(at: Int.random(in: held.indices, using: &generator))
          network.remove(old.id)
          waiting.append(old.constraint)
        } else if let index = waiting.indices.randomElement(using: &generator) {
          let constraint = waiting.remove(at: index)
          held.append(Held(id: network.add(constraint), constraint: constraint))
        }
        Self.check(network, held, pointCount, "seed \(seed), step \(step)")
      }
    }
  }

  @Test func connectionsAreTheNarrowest() {
    for seed in 0..<1000 {
      var generator = Generator(state: UInt64(2_000_000 + seed))
      let (pointCount, constraints) = Self.constraints(&generator)
      let kept = Self.agreeing(constraints, pointCount)
      var network = Self.network(of: pointCount)
      _ = network.add(constraints)
      let expected = AllPairs(kept, pointCount: pointCount)
      for from in 1..<pointCount {
        for to in 1..<pointCount where from != to {
          let connection = network.connection(from: Self.point(from), to: Self.point(to))
          #expect(connection?.limit == expected.distance[from][to], "seed \(seed), \(from) to \(to)")
          let sum = connection?.constraints.map { network.constraint($0).limit }.reduce(0, +)
          #expect(sum == connection?.limit)
        }
      }
    }
  }

  @Test func greatCirclesAndGreatDistancesEnd() {
    var network = TemporalNetwork()
    // Settling one great circle takes time that grows faster than the circle: 10,000 points end too, after a minute.
    let points = (0..<2_500).map { _ in network.addPoint() }
    var constraints = points.indices.map {
      Constraint(from: points[$0], to: points[($0 + 1) % points.count], limit: -1, rank: UInt64($0 * 7919 % 10_007))
    }
    constraints.append(.upper(points[0], .max))
    constraints.append(.lower(points[1], .min))
    constraints.append(Constraint(from: points[5], to: points[5], limit: .min))
    let ids = network.add(constraints)
    #expect(network.contradictions().count == 2)
    network.remove(ids[0])
    #expect(network.contradictions().count == 1)

    var far = TemporalNetwork()
    let places = (0..<100).map { _ in far.addPoint() }
    for (left, right) in zip(places, places.dropFirst()) {
      _ = far.add(Constraint(from: right, to: left, limit: .min + 1))
    }
    _ = far.add(.lower(places[0], 0))
    #expect(far.isConsistent)
  }
}
