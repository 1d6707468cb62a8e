/// A limit that a record sets: `to − from ≤ limit` in ticks, `nil` being the origin of time.
struct EventFact {
  struct Place: Hashable {
    /// The number of the thing among those that the record is related to; `nil` for the record itself.
    let target: Int?
    let side: EventSide
  }

  let from: Place?
  let to: Place?
  let limit: Int
  let role: EventReason.Role
  let field: Int
  let item: Int
  let trust: EventTrust
}

/// How far a limit is to be trusted: of those that contradict, the least trusted is told first.
enum EventTrust: UInt64, Comparable {
  case doubtful, relation, membership, date, bundled, nature

  /// The trust that a rank in the solver begins with.
  init(rank: UInt64) { self = EventTrust(rawValue: rank >> 56) ?? .nature }

  /// The rank of a limit of this trust, told apart from others by a hash.
  func rank(_ hash: UInt64) -> UInt64 { rawValue << 56 | hash >> 8 }

  static func < (left: EventTrust, right: EventTrust) -> Bool { left.rawValue < right.rawValue }
}
