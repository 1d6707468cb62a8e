import Chronology
import Model
import Records

/// Who is said to have signed or ratified a treaty and, by its record, did not; or the reverse.
struct PartyFault {
  let message: String
  let definition: Definition
  let record: Record
}

/// What is wrong with saying that a state signed or ratified a treaty, or did not.
///
/// Certain only where every bearer of the treaty's name denies it.
func partyFault(
  _ party: NamedThing, _ act: Claim.PartyAct, isNegated: Bool, of treaty: NamedThing, _ candidates: [Definition],
  in document: DocumentModel, _ workspace: WorkspaceModel
) -> PartyFault? {
  let kin = Kinship(party, text: document.text.string(party.range), workspace)
  var fault: PartyFault?
  for candidate in candidates {
    guard let record = candidate.record else { return nil }
    if record.kindName != "treaty" { continue }
    if fault != nil, treaty.hasUsualBearer {
      // A namesake is meant only where it has such a party.
      if kin.isParty(of: record, workspace) { return nil }
      continue
    }
    guard let message = kin.fault(act, isNegated: isNegated, record, workspace) else { return nil }
    fault = fault ?? PartyFault(message: message, definition: candidate, record: record)
  }
  return fault
}

/// A state as a text names it, with those that it may be the same as: what it grew out of, and what came of it.
private struct Kinship {
  private let text: String
  private let definitions: [Definition]
  private let identities: Set<String>

  init(_ party: NamedThing, text: String, _ workspace: WorkspaceModel) {
    self.text = text.split(whereSeparator: { $0 == "\n" || $0 == "\r" || $0 == " " }).joined(separator: " ")
    definitions = party.candidates.filter { $0.record?.kindName == "polity" }
    identities = Set(definitions.map { workspace.identity(of: $0) })
  }

  func fault(_ act: Claim.PartyAct, isNegated: Bool, _ record: Record, _ workspace: WorkspaceModel) -> String? {
    let title = "the \(record.shortTitle)"
    let isAbsent = isAmong(record.mentions("not-signed"), workspace)
    let isParty = isAmong(record.mentions("parties"), workspace)
    let hasJoined = isAmong(record.mentions("acceded") + record.mentions("accepted"), workspace)
    let hasNotRatified = isAmong(record.mentions("not-ratified"), workspace)
    let hasRatified = isAmong(record.mentions("ratified"), workspace)
    if isNegated {
      switch act {
      case .signed: return isParty && !isAbsent ? "\(name) did sign \(title)" : nil
      case .ratified: return hasRatified && !hasNotRatified ? "\(name) did ratify \(title)" : nil
      }
    }
    switch act {
    case .signed:
      if isAbsent, !hasJoined { return "\(name) did not sign \(title)" }
    case .ratified:
      if hasNotRatified, !hasRatified { return "\(name) signed \(title) but did not ratify it" }
      if isAbsent, !hasJoined { return "\(name) did not sign \(title), and so did not ratify it" }
    }
    if isParty || hasJoined { return nil }
    return lifeFault(record, title) ?? strangerFault(record, title, workspace)
  }

  private var name: String { text }

  func isParty(of record: Record, _ workspace: WorkspaceModel) -> Bool {
    isAmong(record.mentions("parties"), workspace)
  }

  private func isAmong(_ mentions: [Mention], _ workspace: WorkspaceModel) -> Bool {
    mentions.contains { mention in
      identities.contains(workspace.identity(of: mention)) || mention.name.lowercased() == text.lowercased()
    }
  }

  /// A state that did not exist while the treaty could be signed.
  private func lifeFault(_ record: Record, _ title: String) -> String? {
    guard let first = record.earliestDate(of: ["signed", "opened", "date"]),
      let last = record.latestDate(of: ["signed", "opened", "date"])
    else { return nil }
    let isClosed = record.field("acceded") == nil && record.field("opened") == nil
    var message: String?
    for definition in definitions {
      guard let polity = definition.record, !polity.isGeographic(text), polity.text("kind") != "organisation" else {
        return nil
      }
      if let begin = polity.earliestDate(of: ["from"]), isClosed, isYearBefore(last.date, begin.date) {
        message = "\(name) came to be \(begin.date.when), and \(title) was signed \(last.date.when)"
      } else if let end = polity.latestDate(of: ["until"]), isYearBefore(end.date, first.date) {
        message = "\(name) ended \(end.date.when), and \(title) was signed \(first.date.when)"
      } else {
        return nil
      }
    }
    return message
  }

  private func isYearBefore(_ left: HistoricalDate, _ right: HistoricalDate) -> Bool {
    guard let latest = left.outerBounds.latest.day, let earliest = right.outerBounds.earliest.day else { return false }
    return latest < earliest - 366
  }

  /// A state that is no kin of any party of a treaty of few.
  private func strangerFault(_ record: Record, _ title: String, _ workspace: WorkspaceModel) -> String? {
    let parties = record.mentions("parties")
    guard (2...5).contains(parties.count), record.field("acceded") == nil, record.field("opened") == nil else {
      return nil
    }
    let mine = kin(definitions, text, workspace)
    var names: [String] = []
    for party in parties {
      let theirs =
        party.id.flatMap { workspace.record(id: $0) }.map { [$0] }
        ?? workspace.gazetteer.records(named: party.name).map(Definition.authority)
      if theirs.isEmpty || !mine.isDisjoint(with: kin(theirs, party.name, workspace)) { return nil }
      names.append(theirs.count == 1 ? theirs[0].record?.shortTitle ?? party.name : party.name)
    }
    let last = names.removeLast()
    return "\(name) was no party to \(title), which \(names.joined(separator: ", ")) and \(last) made"
  }

  /// Names, capitals and neighbours in time, by which two records may be of one state.
  private func kin(_ definitions: [Definition], _ text: String, _ workspace: WorkspaceModel) -> Set<String> {
    var kin: Set<String> = [text.lowercased()]
    for record in definitions.compactMap(\.record) {
      insert(record, into: &kin)
      // Who came right before or after is the same state by another name; who annexed it lived beside it.
      for mention in record.mentions("successor") {
        guard let next = workspace.definition(of: mention)?.record, let begin = next.earliestDate(of: ["from"]),
          let end = record.latestDate(of: ["until"]), !isYearBefore(begin.date, end.date)
        else { continue }
        insert(next, into: &kin)
      }
      for mention in record.mentions("predecessor") {
        guard let previous = workspace.definition(of: mention)?.record, let begin = record.earliestDate(of: ["from"]),
          let end = previous.latestDate(of: ["until"]), !isYearBefore(begin.date, end.date)
        else { continue }
        insert(previous, into: &kin)
      }
    }
    return kin
  }

  private func insert(_ record: Record, into kin: inout Set<String>) {
    if let id = record.id { kin.insert("#" + id) }
    for name in record.names { kin.insert(name.lowercased()) }
    for field in ["geography", "capital", "part-of"] {
      for part in record.text(field)?.split(separator: ";") ?? [] { kin.insert(trimmed(part)) }
    }
  }

  private func trimmed(_ part: Substring) -> String {
    part.drop { $0 == " " }.lowercased()
  }
}
