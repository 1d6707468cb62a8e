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
    var new: [Int32: [EventFact]] = [:]
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
      var targets: [EventKey] = []
      if isKept, let found {
        let facts = Self.facts(of: found, key, records)
        new[number] = facts.facts
        targets = facts.targets
      } else {
        new[number] = nil
      }
      if !isKept { idle.insert(number) } else { idle.remove(number) }
      aim(number, at: targets, &pending, &idle)
    }
    network.remove(removed)
    add(new)
    for number in idle where things[number].users.isEmpty && things[number].constraints.isEmpty { free(number) }
  }

  private func require(_ key: EventKey, _ pending: inout [EventKey], _ forced: inout Set<EventKey>) {
    if forced.insert(key).inserted { pending.append(key) }
  }

  private static func facts(of found: EventRecords.Found, _ key: EventKey, _ records: EventRecords) -> RecordFacts {
    var facts = RecordFacts(
      of: found.record, key: key, isBundled: found.isBundled, lookUp: { records.found($0)?.record },
      resolve: { records.key(of: $0) })
    if let standIn = found.standIn { facts.readSameAs(standIn.key) } else { facts.read() }
    return facts
  }

  /// Notes what a thing is related to, in place of what it was.
  private mutating func aim(
    _ number: Int32, at targets: [EventKey], _ pending: inout [EventKey], _ idle: inout Set<Int32>
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
      if things[target].users.isEmpty { pending.append(things[target].key) }
      things[target].users.insert(number)
      idle.remove(target)
    }
  }

  private mutating func add(_ new: [Int32: [EventFact]]) {
    var constraints: [Constraint] = []
    var owners: [(thing: Int32, reason: EventReason)] = []
    // In one order, so that equal networks are built alike.
    for number in new.keys.sorted() {
      for fact in new[number] ?? [] {
        constraints.append(
          Constraint(
            from: fact.from.map { point($0) } ?? .origin, to: fact.to.map { point($0) } ?? .origin, limit: fact.limit,
            rank: rank(fact, of: number)))
        let reason = EventReason(
          thing: number, role: fact.role, field: Int32(clamping: fact.field), item: Int32(clamping: fact.item))
        owners.append((number, reason))
      }
    }
    if constraints.isEmpty { return }
    for (id, owner) in zip(network.add(constraints), owners) {
      things[owner.thing].constraints.append(id)
      while reasons.count <= id.index { reasons.append(.none) }
      reasons[id.index] = owner.reason
    }
  }

  /// Trust first; then, so that a choice never changes without need, a hash of what the limit is about.
  private func rank(_ fact: EventFact, of number: Int32) -> UInt64 {
    var hash = StableHash()
    func combine(_ key: EventKey) {
      switch key {
      case .id(let id): hash.combine(id)
      case .unnamed(let document, _): hash.combine(document.name)
      }
    }
    combine(things[number].key)
    for place in [fact.from, fact.to] {
      if let place {
        combine(place.key)
        hash.combine([UInt8(place.side.rawValue)])
      }
    }
    hash.combine([fact.role.rawValue, UInt8(truncatingIfNeeded: fact.item)])
    return fact.trust.rank(hash.value)
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

  private mutating func point(_ place: EventFact.Place) -> TimePoint {
    let number = numbers[place.key] ?? addThing(place.key)
    if let point = point(number, place.side) { return point }
    let point: TimePoint
    if let free = freePoints.popLast() {
      point = TimePoint(index: free)
    } else {
      point = network.addPoint()
      owners.append(EventPointOwner(thing: number, side: place.side))
    }
    owners[point.index] = EventPointOwner(thing: number, side: place.side)
    things[number].points[place.side.rawValue] = point.index
    return point
  }
}

/// The thing that a point belongs to.
struct EventPointOwner: Sendable {
  let thing: Int32
  let side: EventSide
}
