import Chronology
import Model
import Records

/// What parties of a treaty and members of an organisation do.
private let partyActions = ["joined", "ratified", "acceded", "accepted", "approved", "denounced", "withdrew"]

/// Fields that the table of parties or members shows.
let partyFields = Set(["parties"] + partyActions)

/// Who was bound by a treaty, or a member of an organisation: a table where there is something to say of them, what they
/// did and what became of them; else one line.
func partyTable(of record: Record, in workspace: WorkspaceModel?) -> String? {
  guard record.kindName == "treaty" || record.field("joined") != nil else { return nil }
  let heading = record.kindName == "treaty" ? "Parties" : "Members"
  let signed = record.timeSpan?.bounds
  var rows = record.mentions("parties").map { mention in
    PartyRow(
      name: describe(mention, in: workspace), key: workspace?.identity(of: mention) ?? mention.name,
      fate: workspace.flatMap { fate(of: mention, after: signed, in: $0) })
  }
  for action in partyActions {
    for field in record.fields(action) {
      guard case .action(let dated, let actors) = field.value else { continue }
      let when = dated?.customary?.words ?? ""
      for actor in actors {
        let key = workspace?.identity(of: actor) ?? actor.name
        let words = when.isEmpty ? action : "\(action) \(when)"
        if let place = rows.firstIndex(where: { $0.key == key }) {
          rows[place].actions.append(words)
        } else {
          rows.append(PartyRow(name: describe(actor, in: workspace), key: key, fate: nil, actions: [words]))
        }
      }
    }
  }
  if rows.isEmpty { return nil }
  let told = rows.filter { $0.fate != nil || !$0.actions.isEmpty }
  if told.isEmpty || rows.count > PartyRow.limit {
    var lines = ["**\(heading)** \(listed(rows.map(\.name), atMost: PartyRow.limit, separator: ", "))"]
    let later = told.map { row in "\(row.name) \((row.actions + [row.fate].compactMap(\.self)).joined(separator: ", "))"
    }
    if !later.isEmpty { lines.append("**Of them** \(listed(later, atMost: 6))") }
    return lines.joined(separator: "  \n")
  }
  let hasActions = rows.contains { !$0.actions.isEmpty }
  let hasFates = rows.contains { $0.fate != nil }
  let columns = [heading == "Parties" ? "Party" : "Member"] + (hasActions ? ["Did"] : []) + (hasFates ? ["Later"] : [])
  func line(_ cells: [String]) -> String { "| \(cells.map(cell).joined(separator: " | ")) |" }
  let body = rows.map { row in
    line([row.name] + (hasActions ? [row.actions.joined(separator: ", ")] : []) + (hasFates ? [row.fate ?? ""] : []))
  }
  return ([line(columns), "|\(String(repeating: "---|", count: columns.count))"] + body).joined(separator: "\n")
}

private struct PartyRow {
  let name: String
  let key: String
  let fate: String?
  var actions: [String] = []

  /// More rows than anybody reads on a card.
  static let limit = 12
}

/// Text as it stands in a cell of a table.
private func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

/// "until 14 September 1917, then Russian Republic", of a state that ended after a time.
private func fate(of mention: Mention, after time: DateBounds?, in workspace: WorkspaceModel) -> String? {
  guard let polity = workspace.definition(of: mention)?.record, polity.kindName == "polity",
    let end = polity.latestDate(of: ["until"])?.date
  else { return nil }
  if let last = end.outerBounds.latest.day, let first = time?.earliest.day, last < first { return nil }
  let successors = polity.mentions("successor").map { describe($0, in: workspace) }.filter { !$0.isEmpty }
  let then = successors.isEmpty ? "" : ", then \(listed(successors, atMost: 3, separator: ", "))"
  return "until \(end.words)\(then)"
}
