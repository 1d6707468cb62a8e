import TemporalNetwork

/// Statements that cannot all be true of any time, each of them necessary for that.
package struct EventContradiction: Hashable, Sendable {
  /// The one that is to be doubted first.
  package let doubted: EventLink
  /// All of them in the order of their circle, that one first.
  package let links: [EventLink]

  /// What states them: the same for those that are told alike.
  package var reasons: Set<EventReason> { Set(links.map(\.reason).filter { $0.role != .order }) }
}

extension EventNetwork {
  /// Every independent contradiction once.
  func contradictions() -> [EventContradiction] {
    if network.isConsistent { return [] }
    return network.contradictions().compactMap { found in
      guard let start = found.constraints.firstIndex(of: found.suspended) else { return nil }
      let ids = found.constraints[start...] + found.constraints[..<start]
      let links = ids.compactMap { link($0) }
      guard links.count == ids.count, let first = links.first else { return nil }
      return EventContradiction(doubted: first, links: links)
    }
  }
}
