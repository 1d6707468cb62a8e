import Records
import SourceText
import TemporalNetwork

/// The things of a workspace that are related in time, as points between which there are limits.
///
/// In it are the records that relate themselves to something, and what they are related to: no others, so that it costs
/// nothing where there are no relations. A change of a record changes the limits that it sets, and the solver repairs the
/// bounds that depend on them.
package struct EventNetwork: Sendable {
  private(set) var network = TemporalNetwork()
  private(set) var numbers = ShardedDictionary<EventKey, Int32>()
  private(set) var things = ChunkedArray<EventThing>()
  private var freeThings: [Int32] = []
  private var freePoints: [Int32] = []
  /// For each constraint, what makes it.
  private var reasons = ChunkedArray<EventReason>()
  /// For each point, the thing and its side.
  private var owners = ChunkedArray<EventPointOwner>()

  init() { owners.append(EventPointOwner(thing: -1, side: .beginning)) }

  /// Whether nothing is related to anything.
  package var isEmpty: Bool { numbers.count == 0 }

  func number(of key: EventKey) -> Int32? { numbers[key] }

  /// Every thing in it.
  package var keys: some Sequence<EventKey> { numbers.keys }

  package func contains(_ key: EventKey) -> Bool { numbers[key] != nil }

  func reason(of id: ConstraintID) -> EventReason { reasons[id.index] }

  func owner(of point: TimePoint) -> EventPointOwner { owners[point.index] }

  func point(_ number: Int32, _ side: EventSide) -> TimePoint? {
    let index = things[number].points[side.rawValue]
    return index < 0 ? nil : TimePoint(index: index)
  }

  // MARK: Changes

  /// Follows changes of some records, given by their keys, in a workspace where they have been made.
  mutating func update(_ changed: Set<EventKey>, in workspace: WorkspaceModel) {
    let records = EventRecords(workspace)
    var pending = Array(changed)
    var forced: Set<EventKey> = []
    var removed: [ConstraintID] = []
    var new: [Int32: NewFacts] = [:]
    var idle: Set<Int32> = []
    while let key = pending.popLast() {
      let found = records.found(key)
      let isRelated = found.map { !$0.isBundled && $0.record.isRelated } ?? false
      guard isRelated || numbers[key] != nil else { continue }
      let number = numbers[key] ?? addThing(key)
      let isUsed = !things[number].users.isEmpty
      let isKept = isRelated || isUsed
      let hash = isKept ? found?.hash ?? 0 : 0
      if isKept, !forced.contains(key), things[number].contentHash == hash, things[number].document == found?.document {
        continue
      }
      forced.remove(key)
      let kind = found?.record.kindName ?? ""
      if things[number].kindName != kind {
        for user in things[number].users { require(things[user].key, &pending, &forced) }
      }
      removed += things[number].constraints
      things[number].constraints = []
      things[number].document = found?.document
      things[number].isBundled = found?.isBundled ?? false
      things[number].contentHash = hash
      things[number].kindName = kind
      var (facts, targets): ([EventFact], [EventKey]) = ([], [])
      if isKept, let found {
        let read = Self.facts(of: found, records)
        facts = read.facts
        targets = read.targets
      }
      if !isKept { idle.insert(number) } else { idle.remove(number) }
      aim(number, at: targets, in: records, &pending, &idle)
      new[number] = facts.isEmpty ? nil : NewFacts(facts: facts, targets: things[number].targets)
    }
    network.remove(removed)
    add(new)
    for number in idle where things[number].users.isEmpty && things[number].constraints.isEmpty { free(number) }
  }

  private func require(_ key: EventKey, _ pending: inout [EventKey], _ forced: inout Set<EventKey>) {
    if forced.insert(key).inserted { pending.append(key) }
  }

  /// What a record says, in terms of the numbers of what it is related to.
  private struct NewFacts {
    let facts: [EventFact]
    let targets: [Int32]
  }

  private static func facts(of found: EventRecords.Found, _ records: EventRecords) -> RecordFacts {
    var facts = RecordFacts(
      of: found.record, isBundled: found.isBundled, lookUp: { records.found($0)?.record },
      resolve: { records.key(of: $0) })
    if let standIn = found.standIn { facts.readSameAs(standIn.key) } else { facts.read() }
    return facts
  }

  /// Notes what a thing is related to, in place of what it was.
  private mutating func aim(
    _ number: Int32, at targets: [EventKey], in records: EventRecords, _ pending: inout [EventKey],
    _ idle: inout Set<Int32>
  ) {
    let numbers = targets.map { self.numbers[$0] ?? addThing($0) }
    let old = things[number].targets
    if old == numbers { return }
    things[number].targets = numbers
    for target in old where !numbers.contains(target) {
      things[target].users.remove(number)
      if things[target].users.isEmpty { pending.append(things[target].key) }
    }
    for target in numbers where !old.contains(target) {
      // Until something leads to it, nothing is read of it.
      if things[target].users.isEmpty {
        let key = things[target].key
        things[target].kindName = records.found(key)?.record.kindName ?? ""
        pending.append(key)
      }
      things[target].users.insert(number)
      idle.remove(target)
    }
  }

  private mutating func add(_ new: [Int32: NewFacts]) {
    var constraints: [Constraint] = []
    var reasons: [EventReason] = []
    // In one order, so that equal networks are built alike.
    for number in new.keys.sorted() {
      guard let new = new[number] else { continue }
      let hash = hash(of: things[number].key, StableHash())
      for fact in new.facts {
        func thing(_ place: EventFact.Place) -> Int32 { place.target.map { new.targets[$0] } ?? number }
        let from = fact.from.map { (thing: thing($0), side: $0.side) }
        let to = fact.to.map { (thing: thing($0), side: $0.side) }
        constraints.append(
          Constraint(
            from: from.map { point($0.thing, making: $0.side) } ?? .origin,
            to: to.map { point($0.thing, making: $0.side) } ?? .origin, limit: fact.limit,
            rank: rank(fact, from, to, hash)))
        reasons.append(
          EventReason(
            thing: number, role: fact.role, field: Int32(clamping: fact.field), item: Int32(clamping: fact.item)))
      }
    }
    if constraints.isEmpty { return }
    for (id, reason) in zip(network.add(constraints), reasons) {
      things[reason.thing].constraints.append(id)
      while self.reasons.count <= id.index { self.reasons.append(.none) }
      self.reasons[id.index] = reason
    }
  }

  /// Trust first; then, so that a choice never changes without need, a hash of what the limit is about.
  ///
  /// - Parameter hash: That of the thing that states it.
  private func rank(
    _ fact: EventFact, _ from: (thing: Int32, side: EventSide)?, _ to: (thing: Int32, side: EventSide)?,
    _ hash: StableHash
  ) -> UInt64 {
    var hash = hash
    for place in [from, to] {
      guard let place else { continue }
      hash = self.hash(of: things[place.thing].key, hash)
      hash.combine(CollectionOfOne(UInt8(place.side.rawValue)))
    }
    hash.combine([fact.role.rawValue, UInt8(truncatingIfNeeded: fact.item)])
    return fact.trust.rank(hash.value)
  }

  private func hash(of key: EventKey, _ hash: StableHash) -> StableHash {
    var hash = hash
    switch key {
    case .id(let id): hash.combine(id)
    case .unnamed(let document, _): hash.combine(document.name)
    }
    return hash
  }

  // MARK: Things and points

  private mutating func addThing(_ key: EventKey) -> Int32 {
    let number: Int32
    if let free = freeThings.popLast() {
      number = free
      things[free] = EventThing(key)
    } else {
      things.append(EventThing(key))
      number = Int32(things.count - 1)
    }
    numbers[key] = number
    return number
  }

  private mutating func free(_ number: Int32) {
    numbers[things[number].key] = nil
    let points = things[number].points
    for side in EventSide.allCases where points[side.rawValue] >= 0 { freePoints.append(points[side.rawValue]) }
    things[number] = EventThing(.id(""))
    freeThings.append(number)
  }

  /// The point of a thing, made if it is not there.
  private mutating func point(_ number: Int32, making side: EventSide) -> TimePoint {
    if let point = point(number, side) { return point }
    let point: TimePoint
    if let free = freePoints.popLast() {
      point = TimePoint(index: free)
      owners[free] = EventPointOwner(thing: number, side: side)
    } else {
      point = network.addPoint()
      owners.append(EventPointOwner(thing: number, side: side))
    }
    things[number].points[side.rawValue] = point.index
    return point
  }
}

/// The thing that a point belongs to.
struct EventPointOwner: Sendable {
  let thing: Int32
  let side: EventSide
}
