import Chronology
import Records

extension RecordFacts {
  /// An end of what a relation leads to: a point of another thing, or the days within which a date lies.
  fileprivate enum End {
    case place(EventFact.Place)
    case ticks(earliest: Int?, latest: Int?)
  }

  /// What a relation leads to.
  fileprivate struct Target {
    let beginning: End
    let end: End
    /// The end of the time that it lasts; a treaty lasts until it is no longer in force.
    let lastEnd: End
  }

  /// Where a relation is stated.
  fileprivate struct Stated {
    let field: Int
    let item: Int
    let trust: EventTrust
  }

  mutating func readRelations() {
    let fields = record.fields
    for index in fields.indices {
      guard let relation = fields[index].relation else { continue }
      switch fields[index].value {
      case .relation(let items):
        for (item, stated) in items.enumerated() { read(relation, stated, Stated(index, item, self)) }
      case .references(let mentions):
        for (item, mention) in mentions.enumerated() { read(relation, mention, .none, Stated(index, item, self)) }
      default: continue
      }
    }
  }

  private mutating func read(_ relation: EventRelation, _ stated: TemporalRelation, _ place: Stated) {
    switch stated.target {
    case .record(let mention): read(relation, mention, stated.readDistance, place)
    case .date(let dated):
      guard RecordFacts.isTimed(record.kindName), let date = RecordFacts.soundDate(dated) else { return }
      let trust = date.edtf.qualification.isEmpty ? place.trust : .doubtful
      let target = Self.target(date)
      relate(relation, target, stated.readDistance, Stated(place, trust))
    }
  }

  private mutating func read(
    _ relation: EventRelation, _ mention: Mention, _ distance: RelationDistance, _ place: Stated
  ) {
    guard let other = resolve(mention) else { return }
    let number = aim(at: other)
    let kind = lookUp(other)?.kindName
    keepInOrder(relation, number, place)
    guard RecordFacts.isTimed(record.kindName), kind.map(RecordFacts.isTimed) ?? true else { return }
    func end(_ side: EventSide) -> End { .place(EventFact.Place(target: number, side: side)) }
    let isTreaty = kind == "treaty"
    if relation == .partOf {
      // A protocol is part of a treaty, and a province of a state, at another time than that of its making.
      guard kind == nil || kind == "event" || kind == "period", record.kindName == "event" || isPartInTime else {
        return
      }
    }
    let target = Target(
      beginning: end(.beginning), end: end(.end), lastEnd: end(isTreaty ? .closing : .end))
    relate(relation, target, distance, place)
  }

  /// Whether the whole thing lies in the time of what it is part of.
  private var isPartInTime: Bool { record.kindName == "treaty" || record.kindName == "period" }

  /// The days within which a date lies.
  private static func target(_ date: HistoricalDate) -> Target {
    func ticks(_ bounds: DateBounds) -> End {
      .ticks(earliest: EventTicks.earliest(bounds.earliest), latest: EventTicks.latest(bounds.latest))
    }
    let bounds = date.outerBounds
    guard let (first, last) = date.ends else {
      return Target(beginning: ticks(bounds), end: ticks(bounds), lastEnd: ticks(bounds))
    }
    let (begins, ends) = (first.map { EDTF.date($0).outerBounds }, last.map { EDTF.date($0).outerBounds })
    let beginning = DateBounds(earliest: bounds.earliest, latest: begins?.latest ?? bounds.latest)
    let end = DateBounds(earliest: ends?.earliest ?? bounds.earliest, latest: bounds.latest)
    return Target(beginning: ticks(beginning), end: ticks(end), lastEnd: ticks(end))
  }

  /// What a relation says of the ends of both.
  private mutating func relate(
    _ relation: EventRelation, _ target: Target, _ distance: RelationDistance, _ stated: Stated
  ) {
    let (beginning, end) = (End.place(place(.beginning)), End.place(place(.end)))
    switch relation {
    case .before:
      keep(end, atLeast: 1, before: target.beginning, stated)
      keep(end, target.beginning, apart: distance, stated)
    case .after:
      keep(target.end, atLeast: 1, before: beginning, stated)
      keep(target.end, beginning, apart: distance, stated)
    case .during, .partOf:
      keep(target.beginning, before: beginning, stated)
      keep(end, before: target.lastEnd, stated)
    case .contains:
      keep(beginning, before: target.beginning, stated)
      keep(target.lastEnd, before: end, stated)
    case .meets: keepMeeting(end, target.beginning, stated)
    case .metBy: keepMeeting(target.end, beginning, stated)
    case .starts, .startedBy:
      keepTogether(beginning, target.beginning, stated)
      if relation == .starts {
        keep(end, before: target.lastEnd, stated)
      } else {
        keep(target.lastEnd, before: end, stated)
      }
    case .ends where isTreaty:
      // It ends a war, perhaps years after the last shot.
      keep(target.beginning, before: end, stated)
    case .ends, .endedBy:
      keepTogether(end, target.lastEnd, stated)
      if relation == .ends {
        keep(target.beginning, before: beginning, stated)
      } else {
        keep(beginning, before: target.beginning, stated)
      }
    case .overlaps:
      keep(beginning, before: target.beginning, stated)
      keep(target.beginning, before: end, stated)
      keep(end, before: target.lastEnd, stated)
    case .overlappedBy:
      keep(target.beginning, before: beginning, stated)
      keep(beginning, before: target.lastEnd, stated)
      keep(target.lastEnd, before: end, stated)
    case .sameTime:
      keepTogether(beginning, target.beginning, stated)
      keepTogether(end, target.lastEnd, stated)
    case .causes: keep(beginning, before: target.beginning, stated)
    case .supersedes: keep(target.beginning, before: end, stated)
    case .supersededBy: keep(beginning, before: target.end, stated)
    }
  }

  /// One point is at least so many ticks before another.
  private mutating func keep(_ first: End, atLeast gap: Int = 0, before last: End, _ stated: Stated) {
    switch (first, last) {
    case (.place(let first), .place(let last)): add(from: last, to: first, -gap, stated)
    case (.place(let first), .ticks(_, let latest)): if let latest { add(from: nil, to: first, latest - gap, stated) }
    case (.ticks(let earliest, _), .place(let last)):
      if let earliest { add(from: last, to: nil, -(earliest + gap), stated) }
    case (.ticks, .ticks): break
    }
  }

  /// One point is at most so many ticks before another.
  private mutating func keep(_ first: End, atMost gap: Int, before last: End, _ stated: Stated) {
    switch (first, last) {
    case (.place(let first), .place(let last)): add(from: first, to: last, gap, stated)
    case (.place(let first), .ticks(let earliest, _)):
      if let earliest { add(from: first, to: nil, gap - earliest, stated) }
    case (.ticks(_, let latest), .place(let last)): if let latest { add(from: nil, to: last, latest + gap, stated) }
    case (.ticks, .ticks): break
    }
  }

  private mutating func keepTogether(_ first: End, _ last: End, _ stated: Stated) {
    keep(first, before: last, stated)
    keep(last, before: first, stated)
  }

  private mutating func keepMeeting(_ first: End, _ last: End, _ stated: Stated) {
    keep(first, before: last, stated)
    keep(first, atMost: EventTicks.day, before: last, stated)
  }

  private mutating func keep(_ first: End, _ last: End, apart distance: RelationDistance, _ stated: Stated) {
    guard case .days(let least, let most) = distance else { return }
    if let least, least > 0 { keep(first, atLeast: least * EventTicks.day - EventTicks.window, before: last, stated) }
    if let most { keep(first, atMost: most * EventTicks.day + EventTicks.window, before: last, stated) }
  }

  private mutating func add(from: EventFact.Place?, to: EventFact.Place?, _ gap: Int, _ stated: Stated) {
    limit(from, to, gap, .relation, stated.field, stated.item, trust: stated.trust)
  }

  /// Nothing is a part, a cause or a successor of itself, whatever lies between.
  private mutating func keepInOrder(_ relation: EventRelation, _ other: Int, _ stated: Stated) {
    func add(_ side: EventSide, _ first: Int?, _ last: Int?) {
      limit(
        EventFact.Place(target: last, side: side), EventFact.Place(target: first, side: side), -1, .relation,
        stated.field, stated.item, trust: .nature)
    }
    switch relation {
    case .partOf: add(.amongWholes, nil, other)
    case .causes: add(.amongCauses, nil, other)
    case .supersedes: add(.amongSuccessors, other, nil)
    case .supersededBy: add(.amongSuccessors, nil, other)
    default: break
    }
  }

  // MARK: Taking part

  private static let actors: Set<String> = ["parties", "by", "against", "not-signed", "not-ratified", "signatories"]

  /// Who takes part in something lives, or exists, at some time of it.
  mutating func readMemberships() {
    guard record.kindName == "event" || isTreaty else { return }
    let canJoinLater = isTreaty && (record.mentions("parties").count != 2 || record.text("acceded") != nil)
    let fields = record.fields
    for index in fields.indices where Self.actors.contains(fields[index].name) {
      for (item, mention) in fields[index].value.mentions.enumerated() {
        guard let other = resolve(mention) else { continue }
        // What is no state and no person may become one.
        let number = aim(at: other)
        guard let known = lookUp(other), known.kindName == "polity" || known.kindName == "person",
          !known.isGeographic(mention.name)
        else { continue }
        let trust: EventTrust = isDoubtful ? .doubtful : .membership
        func point(_ side: EventSide) -> EventFact.Place { EventFact.Place(target: number, side: side) }
        if !(canJoinLater && fields[index].name == "parties") {
          limit(place(.end), point(.beginning), 0, .membership, index, item, trust: trust)
        }
        limit(point(.end), place(.beginning), 0, .membership, index, item, trust: trust)
      }
    }
  }
}

extension RecordFacts.Stated {
  fileprivate init(_ field: Int, _ item: Int, _ facts: RecordFacts) {
    self.init(field: field, item: item, trust: facts.isDoubtful ? .doubtful : .relation)
  }

  fileprivate init(_ other: RecordFacts.Stated, _ trust: EventTrust) {
    self.init(field: other.field, item: other.item, trust: trust)
  }
}

extension Record {
  /// Whether it is related to anything in time.
  var isRelated: Bool {
    let fields = fields
    return fields.indices.contains { fields[$0].relation != nil && !fields[$0].text.bytes.isEmpty }
  }
}

extension Field {
  /// The relation in time that the field states, if any.
  fileprivate var relation: EventRelation? {
    switch value {
    case .relation, .references: EventRelation(fieldName: name)
    case .text, .date, .action, .list: nil
    }
  }
}
