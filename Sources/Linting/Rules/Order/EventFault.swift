import Chronology
import Model
import Records

/// The rule whose matter a contradiction in time is.
enum EventFault: Equatable {
  case order, outsideWhole, effectBeforeCause
  /// A field leads in a circle.
  case circle(EventSide)
  case party, person

  /// `nil` for what rules of one record say: its own dates against each other, or against the life of a party.
  init?(_ contradiction: EventContradiction, _ telling: EventTelling, in workspace: WorkspaceModel) {
    if let side = contradiction.links.compactMap({ $0.from?.side }).first(where: { !$0.isTime }) {
      self = .circle(side)
      return
    }
    let links = contradiction.links.filter { $0.reason.role != .order }
    let memberships = links.filter { $0.reason.role == .membership }
    let relations = links.filter { $0.reason.role == .relation }
    if relations.isEmpty, memberships.count <= 1 { return nil }
    if let membership = contradiction.doubted.reason.role == .membership ? contradiction.doubted : memberships.first,
      relations.isEmpty || contradiction.doubted.reason.role == .membership
    {
      let member = membership.other(than: membership.statedBy)
      self = member.flatMap { workspace.record(of: $0)?.record?.kindName } == "person" ? .person : .party
      return
    }
    let doubted = contradiction.doubted.reason.role == .relation ? [contradiction.doubted] : relations
    let names = Set(doubted.compactMap { telling.source(of: $0)?.field.name })
    switch names {
    case ["part-of"]: self = .outsideWhole
    case ["causes"]: self = .effectBeforeCause
    default: self = .order
    }
  }
}

extension Report {
  /// Adds the contradictions in time that are of some rule's matter, each told as a chain.
  mutating func addContradictions(in workspace: WorkspaceModel, where isOurs: (EventFault) -> Bool) {
    let found = workspace.contradictions(in: document)
    if found.isEmpty { return }
    let telling = EventTelling(in: workspace, for: document)
    // A relation with a distance is several limits, which wrong dates may break together.
    var told: Set<Set<EventReason>> = []
    for contradiction in found {
      guard told.insert(contradiction.reasons).inserted else { continue }
      guard let fault = EventFault(contradiction, telling, in: workspace), isOurs(fault),
        let place = telling.source(of: contradiction.doubted)?.range
      else { continue }
      let isDoubtful = contradiction.links.contains(where: \.isDoubtful) || sticksOut(contradiction, telling, workspace)
      let related = telling.sentences(of: contradiction.links).filter { $0.link != contradiction.doubted }.map {
        RelatedPlace($0.words, at: $0.range, in: $0.link.document)
      }
      add(
        telling.story(of: contradiction), at: place, severity: isDoubtful ? .warning : nil, related: related)
    }
  }

  /// Whether a part lies within its whole, but for its first or last days, or lies beside one of the gazetteer by some
  /// weeks: a matter of where the whole is said to end.
  private func sticksOut(_ contradiction: EventContradiction, _ telling: EventTelling, _ workspace: WorkspaceModel)
    -> Bool
  {
    let links = contradiction.links.filter { $0.reason.role != .order }
    guard links.count == 3, let relation = links.first(where: { $0.reason.role == .relation }),
      let name = telling.source(of: relation)?.field.name, name == "part-of" || name == "during",
      let part = workspace.record(of: relation.statedBy)?.record?.timeSpan,
      let key = relation.other(than: relation.statedBy),
      let definition = workspace.record(of: key), let whole = definition.record?.reckonedBounds
    else { return false }
    let slack = definition.document.gazetteerFile == nil ? 0 : Self.weeksBeyondAWhole * 7
    return part.bounds.possiblyOverlaps(whole.widened(by: slack))
  }

  /// How long a bundled war may go on after its last day, or have begun before its first.
  private static let weeksBeyondAWhole = 6
}
