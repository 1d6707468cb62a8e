import LanguageServerProtocol

/// What the session is to be reminded of, and when.
struct Timers {
  enum Kind: Hashable {
    /// Checks are due.
    case diagnose
    /// Look whether the editor still lives.
    case watchParent(Int)
    /// The time that unanswered requests have after `shutdown` is over.
    case endGrace
    /// Changes in the surroundings have settled.
    case refresh
    /// A job has taken so long that the person should see it.
    case announce(ProgressToken)
  }

  private var deadlines: [Kind: ContinuousClock.Instant] = [:]

  /// The next moment at which something is to be done.
  var next: ContinuousClock.Instant? { deadlines.values.min() }

  mutating func set(_ kind: Kind, after delay: Duration) { deadlines[kind] = .now + delay }

  /// Sets a timer, or unsets it.
  mutating func set(_ kind: Kind, at deadline: ContinuousClock.Instant?) { deadlines[kind] = deadline }

  func isSet(_ kind: Kind) -> Bool { deadlines[kind] != nil }

  /// Takes out what is due now.
  mutating func takeDue() -> [Kind] {
    let now = ContinuousClock.now
    let due = deadlines.filter { $0.value <= now }.map(\.key)
    for kind in due { deadlines[kind] = nil }
    return due
  }
}
