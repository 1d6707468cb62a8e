import Chronology
import Model
import Records

/// A day on which a state did not join or leave a treaty or an organisation.
struct MembershipFault {
  /// What is known instead, in words that go on "The text says …, but".
  let words: String
  /// The date to write instead, where the record has the state's own.
  let known: HistoricalDate?
  let place: RelatedPlace
  let record: Record
}

/// What is wrong with saying that a state joined or left something on a date.
///
/// Certain only where a record names the state, or the thing did not exist yet or any more, and no bearer of its name
/// bears the sentence out.
func membershipFault(
  _ member: NamedThing, _ change: Claim.Membership, _ claimed: ClaimedDate, of thing: NamedThing, called title: String,
  _ candidates: [Definition], in document: DocumentModel, _ workspace: WorkspaceModel
) -> MembershipFault? {
  if claimed.isRange { return nil }
  let name = document.text.string(thing.range)
  let kin = Kinship(member, text: document.text.string(member.range), workspace)
  var found: (fault: MembershipFault, kind: String)?
  var unknown: Set<String> = []
  for candidate in candidates {
    guard let record = candidate.record else { return nil }
    guard let body = MembershipBody(candidate, workspace) else { continue }
    switch body.verdict(on: change, claimed, kin, title, isRegion: record.isGeographic(name), workspace) {
    case .fits: return nil
    case .unknown: unknown.insert(record.kindName)
    case .contradicts(let fault): if found == nil { found = (fault, record.kindName) }
    }
  }
  // A pact and its organisation are two records of one thing; two treaties of one name are not.
  guard let found, !unknown.contains(found.kind) else { return nil }
  return found.fault
}

/// A treaty or an organisation that states join and leave.
private struct MembershipBody {
  enum Verdict {
    case fits, unknown
    case contradicts(MembershipFault)
  }

  private let definition: Definition
  private let record: Record

  /// `nil` for what has no members: a state, a person, a war.
  init?(_ definition: Definition, _ workspace: WorkspaceModel) {
    guard let record = definition.record else { return nil }
    switch record.kindName {
    case "treaty": break
    case "polity":
      guard Self.kinds.contains(record.text("kind") ?? "") || record.field("joined") != nil else { return nil }
    default: return nil
    }
    self.definition = definition
    self.record = record
  }

  private static let kinds: Set<String> = ["organisation", "alliance", "court", "agency"]

  func verdict(
    on change: Claim.Membership, _ claimed: ClaimedDate, _ kin: Kinship, _ title: String, isRegion: Bool,
    _ workspace: WorkspaceModel
  ) -> Verdict {
    let own = entries(of: definition, change, workspace)
    let others = neighbours(workspace).flatMap { entries(of: $0, change, workspace) }
    let slack = claimed.isYear ? 0 : 60
    for entry in own + others where kin.mayBe(entry.member, workspace) {
      if entry.value.admits(claimed.bounds) { return .fits }
      guard let bounds = entry.value.date?.outerBounds else { return .fits }
      // What is denounced ends a year or so later.
      let after = entry.field == "denounced" ? 400 : slack
      if claimed.isWithin(bounds, bounds, slack: entry.isFounding ? 400 : slack, after: entry.isFounding ? 400 : after)
      {
        return .fits
      }
    }
    func telling(_ entries: [MembershipEntry]) -> [MembershipEntry] {
      entries.filter {
        (!$0.isFounding || change == .joined && isClosed($0.record)) && kin.isMeant(by: $0.member, workspace)
      }
    }
    let mine = telling(own)
    if change == .joined, hasLeft(kin, before: mine, after: claimed, workspace) { return .unknown }
    if let entry = nearest(to: claimed, mine) {
      let date = entry.value.customary
      return .contradicts(
        MembershipFault(
          words: entry.words(kin.text, title), known: entry.isFounding ? nil : date,
          place: RelatedPlace("What is known of it.", at: entry.value.dateRange, in: entry.definition.document),
          record: entry.record))
    }
    return isRegion ? .unknown : lifeVerdict(claimed, title)
  }

  /// Whether the state left before it joined for what is the first time here, so that it had joined before, on a day that
  /// is not known and may be the one that is claimed.
  private func hasLeft(
    _ kin: Kinship, before joined: [MembershipEntry], after claimed: ClaimedDate, _ workspace: WorkspaceModel
  ) -> Bool {
    entries(of: definition, .left, workspace).contains { left in
      guard let bounds = left.value.date?.outerBounds, !bounds.isCertainlyBefore(claimed.bounds),
        kin.mayBe(left.member, workspace)
      else { return false }
      return joined.allSatisfy { $0.value.date.map { bounds.isCertainlyBefore($0.outerBounds) } ?? true }
    }
  }

  /// Whether the parties that a treaty names were all there from the start: one of few, to which others acceded.
  private func isClosed(_ treaty: Record) -> Bool {
    treaty.field("acceded") != nil && treaty.field("opened") == nil && treaty.mentions("parties").count <= 15
  }

  private func nearest(to claimed: ClaimedDate, _ entries: [MembershipEntry]) -> MembershipEntry? {
    guard let day = claimed.bounds.earliest.day else { return nil }
    func distance(_ entry: MembershipEntry) -> Int {
      entry.value.date?.outerBounds.earliest.day.map { abs($0 - day) } ?? .max
    }
    return entries.min { distance($0) < distance($1) }
  }

  /// Nobody joins or leaves what is not yet there, or no longer.
  private func lifeVerdict(_ claimed: ClaimedDate, _ title: String) -> Verdict {
    let isTreaty = record.kindName == "treaty"
    let (first, last) = isTreaty ? (["date", "signed", "opened"], ["until"]) : (["from"], ["until"])
    func fault(_ words: String, _ date: DatedPlace) -> Verdict {
      .contradicts(
        MembershipFault(
          words: "\(title) \(words) \(date.date.when)", known: nil,
          place: RelatedPlace("What is known of it.", at: date.range, in: definition.document), record: record))
    }
    if let begin = record.earliestDate(of: first), claimed.ends(before: begin.date.outerBounds, slack: 366) {
      return fault(isTreaty ? "was signed" : "came to be", begin)
    }
    if let end = record.latestDate(of: last), claimed.starts(after: end.date.outerBounds, slack: 366) {
      return fault("ended", end)
    }
    return .unknown
  }

  /// What the record of a body, and for an organisation the treaties that it refers to, say of joining or leaving.
  private func entries(
    of definition: Definition, _ change: Claim.Membership, _ workspace: WorkspaceModel
  ) -> [MembershipEntry] {
    guard let record = definition.record else { return [] }
    var sources = [(definition, record)]
    if record.kindName == "polity" {
      for mention in record.mentions("see") {
        if let treaty = workspace.definition(of: mention), let record = treaty.record, record.kindName == "treaty" {
          sources.append((treaty, record))
        }
      }
    }
    return sources.flatMap { MembershipEntry.all(in: $0.1, $0.0, change) }
  }

  /// The organisations that this one grew out of or into without a break.
  private func neighbours(_ workspace: WorkspaceModel) -> [Definition] {
    guard record.kindName == "polity" else { return [] }
    return (record.mentions("predecessor") + record.mentions("successor")).compactMap { workspace.definition(of: $0) }
  }
}

/// A state that a record names among those that joined or left, and when.
private struct MembershipEntry {
  let member: Mention
  let value: DatedValue
  let field: String
  let definition: Definition
  let record: Record

  /// Whether the state was there from the start; the date is then that of the treaty.
  var isFounding: Bool { field == "parties" }

  static func all(in record: Record, _ definition: Definition, _ change: Claim.Membership) -> [MembershipEntry] {
    var entries: [MembershipEntry] = []
    let fields =
      change == .joined ? ["joined", "acceded", "accepted", "approved", "ratified"] : ["withdrew", "denounced"]
    for name in fields {
      for field in record.fields(name) {
        guard case .action(let value?, let actors) = field.value else { continue }
        entries += actors.map {
          MembershipEntry(member: $0, value: value, field: name, definition: definition, record: record)
        }
      }
    }
    guard record.kindName == "treaty" else { return entries }
    // The parties from the start joined with the signature or when it came into force, and left as it ended.
    let days = (change == .joined ? ["signed", "opened", "date", "in-force"] : ["until"]).flatMap {
      record.datedValues($0)
    }
    for member in record.mentions("parties") {
      entries += days.map {
        MembershipEntry(member: member, value: $0, field: "parties", definition: definition, record: record)
      }
    }
    return entries
  }

  /// "Germany joined the League of Nations on 8 September 1926".
  func words(_ member: String, _ title: String) -> String {
    // From notice to effect, or from the first signature to the last ratification.
    let when = value.customary.map { "\($0.when)" } ?? ""
    switch field {
    case "joined": return "\(member) joined \(title) \(when)"
    case "acceded": return "\(member) acceded to \(title) \(when)"
    case "withdrew": return "\(member) withdrew from \(title) \(when)"
    case "parties": return "\(member) was a party to \(title) from the start, \(when)"
    default: return "\(member) \(field) \(title) \(when)"
    }
  }
}
