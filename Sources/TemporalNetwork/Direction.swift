/// One of the two ways of following constraints from the origin.
///
/// Forward, a distance is the latest that a point can be. Backward, along reversed constraints, it is the earliest, negated.
/// Both are shortest paths, so that each algorithm is written once.
enum Direction: Int, CaseIterable, Sendable {
  case forward, backward
}

/// The shortest distance of a point from the origin, and the constraint by which it is reached.
struct Label: Sendable {
  var distance: Int
  /// The last constraint of the shortest path; ``none`` for a point that nothing bounds.
  var via: Int32

  static let none: Int32 = -1
  /// The label of what nothing bounds. Finite, so that the labels are a potential of every constraint.
  static let unbounded = Label(distance: farthest, via: none)
  static let farthest = 1 << 60
}

/// The sum of two distances, kept far from overflow. What is cut off only weakens a bound.
@inline(__always)
func sum(_ distance: Int, _ limit: Int) -> Int { max(distance + limit, -(1 << 61)) }

/// A constraint in the network, and its neighbours in the lists of its two ends.
struct Link: Sendable {
  let from: Int32
  let to: Int32
  let limit: Int
  let rank: UInt64
  /// The next and the previous that leave `from`.
  var nextOut: Int32 = -1
  var previousOut: Int32 = -1
  /// The next and the previous that enter `to`.
  var nextIn: Int32 = -1
  var previousIn: Int32 = -1
  var state = State.absent

  enum State: UInt8, Sendable {
    /// Not there, or removed.
    case absent
    case active
    /// Held, and left out because it contradicts constraints that are more to be trusted.
    case suspended
  }

  init(_ constraint: Constraint) {
    from = constraint.from.index
    to = constraint.to.index
    limit = constraint.limit
    rank = constraint.rank
  }

  @inline(__always)
  func tail(_ direction: Direction) -> Int32 { direction == .forward ? from : to }
  @inline(__always)
  func head(_ direction: Direction) -> Int32 { direction == .forward ? to : from }
  @inline(__always)
  func next(_ direction: Direction) -> Int32 { direction == .forward ? nextOut : nextIn }
}

/// What a network keeps of a point: where the lists of constraints at it begin.
struct Ends: Sendable {
  var firstOut: Int32 = -1
  var firstIn: Int32 = -1

  @inline(__always)
  func first(_ direction: Direction) -> Int32 { direction == .forward ? firstOut : firstIn }
}
