import TemporalNetwork

/// What the network of time keeps of one thing.
struct EventThing: Sendable {
  let key: EventKey
  /// Where its record stands; `nil` for an id that nothing has.
  var document: DocumentID?
  var isBundled = false
  var contentHash = 0
  var kindName = ""
  var constraints: [ConstraintID] = []
  /// The things that its record relates it to.
  var targets: [Int32] = []
  /// The things whose records relate them to it.
  var users: Set<Int32> = []
  /// The number of its point for each ``EventSide``; negative where there is none.
  var points = SIMD8<Int32>(repeating: -1)

  init(_ key: EventKey) { self.key = key }
}
