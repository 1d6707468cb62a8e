import Chronology
import Model
import Records

/// A state as a text names it, with those that it may be the same as: what it grew out of, and what came of it.
struct Kinship {
  let text: String
  let definitions: [Definition]
  let identities: Set<String>

  init(_ party: NamedThing, text: String, _ workspace: WorkspaceModel) {
    self.text = text.split(whereSeparator: { $0 == "\n" || $0 == "\r" || $0 == " " }).joined(separator: " ")
    definitions = party.candidates.filter { $0.record?.kindName == "polity" }
    identities = Set(definitions.map { workspace.identity(of: $0) })
  }

  func isParty(of record: Record, _ workspace: WorkspaceModel) -> Bool {
    isAmong(record.mentions("parties"), workspace)
  }

  func isAmong(_ mentions: [Mention], _ workspace: WorkspaceModel) -> Bool {
    mentions.contains { mention in
      identities.contains(workspace.identity(of: mention)) || mention.name.lowercased() == text.lowercased()
    }
  }

  /// Whether an item of a record means this state: by its record, by one of the names of that, or as a time of the state
  /// that the text names.
  func isMeant(by mention: Mention, _ workspace: WorkspaceModel) -> Bool {
    if isAmong([mention], workspace) { return true }
    let name = text.lowercased()
    return bearers(of: mention, workspace).compactMap(\.record).contains { record in
      record.names.contains { $0.lowercased() == name } || record.isGeographic(text)
        || isAmong(record.mentions("part-of") + record.mentions("successor"), workspace)
    }
  }

  /// Whether an item of a record may mean this state, or one that it grew out of or into.
  func mayBe(_ mention: Mention, _ workspace: WorkspaceModel) -> Bool {
    if isMeant(by: mention, workspace) { return true }
    return !kin(definitions, text, workspace).isDisjoint(
      with: kin(bearers(of: mention, workspace), mention.name, workspace))
  }

  /// All that an item can mean.
  func bearers(of mention: Mention, _ workspace: WorkspaceModel) -> [Definition] {
    mention.id.flatMap { workspace.record(id: $0) }.map { [$0] }
      ?? workspace.gazetteer.records(named: mention.name).map(Definition.authority)
  }

  func isYearBefore(_ left: HistoricalDate, _ right: HistoricalDate) -> Bool {
    guard let latest = left.outerBounds.latest.day, let earliest = right.outerBounds.earliest.day else { return false }
    return latest < earliest - 366
  }

  /// Names, capitals and neighbours in time, by which two records may be of one state.
  func kin(_ definitions: [Definition], _ text: String, _ workspace: WorkspaceModel) -> Set<String> {
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
