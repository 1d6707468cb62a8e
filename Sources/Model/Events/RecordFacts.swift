import Chronology
import Records

/// Reads what a record says of times into limits.
struct RecordFacts {
  let record: Record
  let isBundled: Bool
  /// Whether the record says of itself that it may be wrong.
  let isDoubtful: Bool
  /// What another thing is, by its key.
  let lookUp: (EventKey) -> Record?
  /// The thing that a mention in a field means.
  let resolve: (Mention) -> EventKey?
  private(set) var facts: [EventFact] = []
  /// What the record is related to, each once.
  private(set) var targets: [EventKey] = []
  private var numbers: [EventKey: Int] = [:]

  init(
    of record: Record, isBundled: Bool, lookUp: @escaping (EventKey) -> Record?,
    resolve: @escaping (Mention) -> EventKey?
  ) {
    self.record = record
    self.isBundled = isBundled
    isDoubtful = record.isDisputed || record.isUnverified
    self.lookUp = lookUp
    self.resolve = resolve
  }

  mutating func read() {
    let isTimed = Self.isTimed(record.kindName)
    if isTimed {
      readNature()
      readDates()
    }
    // What bundled records are related to is the gazetteer's own affair.
    if isBundled { return }
    readRelations()
    if isTimed { readMemberships() }
  }

  /// Whether a kind of record has a place in time.
  static func isTimed(_ kind: String) -> Bool { kind != "place" && kind != "claim" }

  var isTreaty: Bool { record.kindName == "treaty" }

  func place(_ side: EventSide) -> EventFact.Place { EventFact.Place(target: nil, side: side) }

  /// Notes that the record is related to something; its number among all such.
  @discardableResult
  mutating func aim(at target: EventKey) -> Int {
    if let known = numbers[target] { return known }
    numbers[target] = targets.count
    targets.append(target)
    return targets.count - 1
  }

  mutating func limit(
    _ from: EventFact.Place?, _ to: EventFact.Place?, _ limit: Int, _ role: EventReason.Role, _ field: Int = 0,
    _ item: Int = 0, trust: EventTrust
  ) {
    facts.append(EventFact(from: from, to: to, limit: limit, role: role, field: field, item: item, trust: trust))
  }

  /// Nothing ends before it begins.
  private mutating func readNature() {
    limit(place(.end), place(.beginning), 0, .order, trust: .nature)
    if isTreaty { limit(place(.closing), place(.beginning), 0, .order, trust: .nature) }
  }
}

extension RecordFacts {
  /// A bundled record that the project has of its own is at the same time as that one.
  mutating func readSameAs(_ other: EventKey) {
    let target = aim(at: other)
    let sides: [EventSide] = isTreaty ? [.beginning, .end, .closing] : [.beginning, .end]
    for side in sides {
      let (own, its) = (place(side), EventFact.Place(target: target, side: side))
      limit(own, its, 0, .sameAs, trust: .nature)
      limit(its, own, 0, .sameAs, trust: .nature)
    }
  }
}
