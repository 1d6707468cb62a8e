import TemporalNetwork

/// How fast a network of time is checked, whole and after one edited date: `temporal-networks`, or with a number of
/// events and of wrong dates, `temporal-networks EVENTS WRONG`. With `--print EVENTS EDITS`, prints a network instead, for
/// peers: a line `FROM TO LIMIT` for each constraint, then for each edit the places of the two that it replaces and
/// what stands there instead. `compare.py` puts the peers beside it.
@main enum TemporalNetworksBenchmark {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let numbers = arguments.compactMap { Int($0) }
    if arguments.first == "--print", let events = numbers.first {
      print(History(events: events), edits: numbers.last ?? 0)
    } else if let events = numbers.first {
      measure(events: events, wrongDates: numbers.count > 1 ? numbers[1] : 0)
    } else {
      for events in [1000, 3000, 10_000, 30_000, 100_000] { measure(events: events, wrongDates: 0) }
      for events in [1000, 3000, 10_000, 30_000, 100_000] { measure(events: events, wrongDates: events / 1000) }
    }
  }

  private static func measure(events: Int, wrongDates: Int) {
    var history = History(events: events, wrongDates: wrongDates)
    var cold: [Double] = []
    var edits: [Double] = []
    var contradictions = 0
    for _ in 1...3 {
      var network = TemporalNetwork()
      var ids: [ConstraintID] = []
      cold.append(
        milliseconds {
          for _ in 0..<history.pointCount { _ = network.addPoint() }
          ids = network.add(history.constraints)
        })
      contradictions = network.contradictions().count
      for _ in 1...100 {
        guard let edit = history.edit() else { break }
        // An edit leaves the network before it as it was, as in an editor. What is read anew is the verdict.
        edits.append(
          milliseconds {
            var edited = network
            edited.remove(edit.places.map { ids[$0] })
            _ = edited.add(edit.bounds)
            _ = edited.isConsistent
          })
      }
    }
    edits.sort()
    Swift.print(
      "\(events) events, \(history.constraints.count) constraints, \(contradictions) contradictions: "
        + "checked in \(rounded(cold.min() ?? 0)) ms; "
        + "an edited date in \(rounded(edits[edits.count / 2])) ms, the slowest in \(rounded(edits.last ?? 0)) ms")
  }

  private static func print(_ history: History, edits: Int) {
    var history = history
    func line(_ constraint: Constraint) -> String {
      "\(constraint.from.index) \(constraint.to.index) \(constraint.limit)"
    }
    for constraint in history.constraints { Swift.print(line(constraint)) }
    for _ in 0..<edits {
      guard let edit = history.edit() else { return }
      Swift.print("edit", edit.places.lowerBound, edit.bounds.map(line).joined(separator: " "))
    }
  }

  private static func milliseconds(_ work: () -> Void) -> Double {
    let time = ContinuousClock().measure(work)
    return Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) * 1e-15
  }

  private static func rounded(_ value: Double) -> Double { Double(Int(value * 1000)) / 1000 }
}
