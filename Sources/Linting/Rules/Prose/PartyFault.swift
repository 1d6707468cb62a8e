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
/// Certain only where every bearer of the treaty's name denies it, and of no alliance or league, whose members are the
/// parties.
func partyFault(
  _ party: NamedThing, _ act: Claim.PartyAct, isNegated: Bool, of treaty: NamedThing, _ settled: SettledNames,
  in document: DocumentModel, _ workspace: WorkspaceModel
) -> PartyFault? {
  let kin = Kinship(party, text: document.text.string(party.range), workspace)
  if kin.isCollective { return nil }
  var fault: PartyFault?
  for candidate in settled.candidates(of: treaty) {
    guard let record = candidate.record else { return nil }
    if record.kindName != "treaty" { continue }
    if fault != nil, treaty.hasUsualBearer {
      // A namesake is meant only where it has such a party.
      let isMeant =
        isNegated
        ? kin.isParty(of: record, workspace) : record.mentions("parties").contains { kin.mayBe($0, workspace) }
      if isMeant { return nil }
      continue
    }
    guard let message = kin.fault(act, isNegated: isNegated, record, workspace) else { return nil }
    fault = fault ?? PartyFault(message: message, definition: candidate, record: record)
  }
  guard let fault, settled.mayMean(fault.definition, by: treaty) else { return nil }
  // Where none of the others made it either, the text means a namesake.
  let others = settled.parties(of: treaty).filter { $0.range != party.range }
    .map { Kinship($0, text: document.text.string($0.range), workspace) }.filter { !$0.isCollective }
  let isOfOthers = others.contains { other in
    fault.record.mentions("parties").contains { other.mayBe($0, workspace) }
  }
  return others.isEmpty || isOfOthers ? fault : nil
}

extension Kinship {
  /// Whether it is an alliance, a league or a body of states.
  fileprivate var isCollective: Bool {
    !definitions.isEmpty
      && definitions.allSatisfy { definition in
        guard let record = definition.record else { return false }
        return record.field("joined") != nil || Self.collectives.contains(record.text("kind") ?? "")
      }
  }

  private static let collectives: Set<String> = [
    "alliance", "alignment", "league", "coalition", "entente", "bloc", "organisation", "association", "customs union",
    "treaty system", "movement",
  ]

  func fault(_ act: Claim.PartyAct, isNegated: Bool, _ record: Record, _ workspace: WorkspaceModel) -> String? {
    let title = "the \(record.shortTitle)"
    let isAbsent = isAmong(record.mentions("not-signed"), workspace)
    let isParty = isAmong(record.mentions("parties"), workspace)
    let hasJoined = isAmong(record.mentions("acceded") + record.mentions("accepted"), workspace)
    let hasNotRatified = isAmong(record.mentions("not-ratified"), workspace)
    let hasRatified = isAmong(record.mentions("ratified"), workspace)
    if isNegated {
      switch act {
      case .signed: return isParty && !isAbsent ? "\(text) did sign \(title)" : nil
      case .ratified: return hasRatified && !hasNotRatified ? "\(text) did ratify \(title)" : nil
      }
    }
    switch act {
    case .signed:
      if isAbsent, !hasJoined { return "\(text) did not sign \(title)" }
    case .ratified:
      if hasNotRatified, !hasRatified { return "\(text) signed \(title) but did not ratify it" }
      if isAbsent, !hasJoined { return "\(text) did not sign \(title), and so did not ratify it" }
    }
    if isParty || hasJoined { return nil }
    return lifeFault(record, title) ?? strangerFault(record, title, workspace)
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
        message = "\(text) came to be \(begin.date.when), and \(title) was signed \(last.date.when)"
      } else if let end = polity.latestDate(of: ["until"]), isYearBefore(end.date, first.date) {
        message = "\(text) ended \(end.date.when), and \(title) was signed \(first.date.when)"
      } else {
        return nil
      }
    }
    return message
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
      let theirs = bearers(of: party, workspace)
      if theirs.isEmpty || !mine.isDisjoint(with: kin(theirs, party.name, workspace)) { return nil }
      names.append((theirs.count == 1 ? theirs[0].record?.shortTitle ?? party.name : party.name).withArticle)
    }
    let last = names.removeLast()
    return "\(text) was no party to \(title), which \(names.joined(separator: ", ")) and \(last) made"
  }
}
