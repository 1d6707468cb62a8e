import TemporalNetwork

/// One limit of the network of time as it is told: between two things, or a thing and a date, and where it is stated.
package struct EventLink: Hashable, Sendable {
  package struct End: Hashable, Sendable {
    package let thing: Int32
    package let key: EventKey
    package let side: EventSide
  }

  /// `to − from ≤ limit`; `nil` is the calendar.
  package let from: End?
  package let to: End?
  /// In ticks.
  package let limit: Int
  package let reason: EventReason
  /// Whose record states it.
  package let statedBy: EventKey
  /// The document of that record.
  package let document: DocumentID
  /// Whether it rests on a qualified date, or on a record that says of itself that it may be wrong.
  package let isDoubtful: Bool

  /// The thing at the end where another is not; `nil` where one end is the calendar.
  package func other(than key: EventKey) -> EventKey? {
    guard let from, let to else { return nil }
    return from.key == key ? to.key : from.key
  }
}

extension EventNetwork {
  func link(_ id: ConstraintID) -> EventLink? {
    let constraint = network.constraint(id)
    let reason = reason(of: id)
    guard reason.thing >= 0 else { return nil }
    let thing = things[reason.thing]
    func end(_ point: TimePoint) -> EventLink.End? {
      if point == .origin { return nil }
      let owner = owner(of: point)
      return EventLink.End(thing: owner.thing, key: things[owner.thing].key, side: owner.side)
    }
    return EventLink(
      from: end(constraint.from), to: end(constraint.to), limit: constraint.limit, reason: reason,
      statedBy: thing.key, document: thing.document ?? DocumentID(""),
      isDoubtful: EventTrust(rank: constraint.rank) == .doubtful)
  }
}
