import TemporalNetwork

/// An invented history of so many events with three relations each, as constraints in days on beginnings and ends.
///
/// Seven of ten events have dates, exact or of a month or a year; the others follow from relations to events up to a hundred
/// places away in time, every fifth with a distance, as a chapter would relate them. What it says holds of one true
/// course of events, except for the wrong dates that it was asked for.
struct History {
  var constraints: [Constraint] = []
  var pointCount: Int { points.count }
  /// Dates of events, for each the places in ``constraints`` of its two bounds.
  private(set) var dates: [(event: Int, bounds: Range<Int>)] = []
  private var generator: SeededGenerator
  private let points: [TimePoint]

  init(events: Int, wrongDates: Int = 0, seed: UInt64 = 1855) {
    generator = SeededGenerator(seed: seed)
    // The order in which a project's documents name events is not that of time.
    var network = TemporalNetwork()
    points = (0..<2 * events).map { _ in network.addPoint() }.shuffled(using: &generator)
    var truth: [(start: Int, end: Int)] = []
    var day = 0
    for _ in 0..<events {
      day += random(0...2)
      truth.append((day, day + (random(0...3) == 0 ? random(1...400) : 0)))
    }
    for (event, time) in truth.enumerated() {
      constraints.append(Constraint(from: end(event), to: start(event), limit: 0))
      guard random(1...10) <= 7 else { continue }
      let width = [0, 0, 0, 0, 30, 365][random(0...5)]
      let early = random(0...width)
      dates.append((event, constraints.count..<constraints.count + 2))
      constraints.append(.lower(start(event), time.start - early))
      constraints.append(.upper(end(event), time.end + width - early))
    }
    for event in truth.indices {
      for _ in 1...3 {
        let other = event + random(1...100) * (random(0...1) == 0 ? 1 : -1)
        if truth.indices.contains(other) { relate(event, other, truth[event], truth[other]) }
      }
    }
    for _ in 0..<wrongDates {
      guard let date = dates.randomElement(using: &generator) else { break }
      let time = truth[date.event].start + 20_000
      replace(date.bounds, at: date.event, by: time)
    }
  }

  /// Another date for a random dated event, a few days off the true one: the places of the bounds, and the new ones.
  mutating func edit() -> (places: Range<Int>, bounds: [Constraint])? {
    guard let date = dates.randomElement(using: &generator) else { return nil }
    let day = -constraints[date.bounds.lowerBound].limit + random(-3...3)
    let last = constraints[date.bounds.lowerBound + 1].limit + 3
    return (date.bounds, [.lower(start(date.event), day), .upper(end(date.event), max(day, last))])
  }

  private mutating func replace(_ bounds: Range<Int>, at event: Int, by day: Int) {
    constraints[bounds.lowerBound] = .lower(start(event), day)
    constraints[bounds.lowerBound + 1] = .upper(end(event), day)
  }

  /// Whatever relation is true of the two: before, after, during, contains, or the order of their beginnings.
  private mutating func relate(
    _ one: Int, _ other: Int, _ first: (start: Int, end: Int), _ second: (start: Int, end: Int)
  ) {
    if first.end <= second.start {
      order(end(one), start(other), by: second.start - first.end)
    } else if second.end <= first.start {
      order(end(other), start(one), by: first.start - second.end)
    } else if first.start >= second.start {
      order(start(other), start(one), by: first.start - second.start)
      if first.end <= second.end { order(end(one), end(other), by: second.end - first.end) }
    } else {
      order(start(one), start(other), by: second.start - first.start)
      if second.end <= first.end { order(end(other), end(one), by: first.end - second.end) }
    }
  }

  /// `early ≤ late`, and for one in five also how many days lie between.
  private mutating func order(_ early: TimePoint, _ late: TimePoint, by days: Int) {
    constraints.append(Constraint(from: late, to: early, limit: 0))
    if random(1...5) == 1 { constraints.append(Constraint(from: early, to: late, limit: days + random(0...10))) }
  }

  private func start(_ event: Int) -> TimePoint { points[2 * event] }
  private func end(_ event: Int) -> TimePoint { points[2 * event + 1] }

  private mutating func random(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
}
