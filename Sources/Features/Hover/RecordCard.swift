import Bibliography
import Chronology
import Model
import Records
import SourceText
import Vocabulary

/// A card of anything that a name leads to, in Markdown.
package func card(of definition: Definition, in workspace: WorkspaceModel) -> String {
  switch definition {
  case .record(let record, let document):
    recordCard(record, in: workspace) + "\n\n*\(document.lastComponent)*"
  case .authority(let authority): recordCard(authority.record, in: workspace) + "\n\n*Histmark’s gazetteer*"
  case .heading(let heading, let document): "**\(heading.text)**\n\n*\(document.lastComponent)*"
  case .entry(let entry, let document): entryCard(entry) + "\n\n*\(document.lastComponent)*"
  case .document(let document): "*\(document.lastComponent)*"
  }
}

/// A record as a card: names, then a line a fact in the order in which a reader wants them, then what it was.
package func recordCard(_ record: Record, in workspace: WorkspaceModel? = nil) -> String {
  var lines = ["### \(record.shortTitle)"]
  if let title = record.text("title"), title != record.shortTitle { lines.append("*\(title)*") }
  var facts: [String] = []
  for name in factOrder(record) {
    let fields = record.fields(name)
    if fields.isEmpty { continue }
    let values = fields.map { describe($0, in: workspace) }
    facts.append("**\(fieldLabel(name, of: record))** \(values.joined(separator: "; "))")
  }
  if record.kindName == "treaty", record.text("in-force") == nil, let note = record.text("note"),
    note.lowercased().contains("never") && note.lowercased().contains("force")
  {
    facts.append("**In force** never")
  }
  if !facts.isEmpty { lines.append(facts.joined(separator: "  \n")) }
  if let note = record.text("note") { lines.append(note) }
  if let status = record.text("status"), status != "verified" { lines.append("⚠ *\(status)*") }
  if let source = record.text("source"), source != "none" { lines.append("Source: \(source)") }
  return lines.joined(separator: "\n\n")
}

/// Fields that the card shows elsewhere, or not at all.
private let hiddenFields: Set<String> = [
  "id", "title", "short", "note", "status", "source", "see", "same-as", "geography", "kind",
]

/// The fields of a record that are facts: those of its kind in their order, then its own.
private func factOrder(_ record: Record) -> [String] {
  let known = record.kind?.fields.map(\.name) ?? []
  let own = record.fields.map(\.name).filter { !known.contains($0) }
  var order = (known + own).filter { !hiddenFields.contains($0) && $0 != "also" }
  // Who was bound is a long list; when it was made comes first.
  if record.kindName == "treaty", let parties = order.firstIndex(of: "parties") {
    order.remove(at: parties)
    let place = order.firstIndex(of: "not-signed") ?? order.endIndex
    order.insert("parties", at: place)
  }
  return order + ["also"]
}

/// What a field is called on a card.
package func fieldLabel(_ name: String, of record: Record? = nil) -> String {
  switch name {
  case "in-force": "In force"
  case "not-signed": "Took part and did not sign"
  case "not-ratified": "Signed and did not ratify"
  case "series": "Printed in"
  case "also": "Also"
  case "part-of": "Part of"
  case "superseded-by": "Superseded by"
  case "until" where record?.kindName == "treaty": "Ended"
  case "archive_collection": "Collection"
  case "archive_location": "Box and folder"
  default: name.prefix(1).uppercased() + name.dropFirst().replacing("-", with: " ")
  }
}

/// The value of a field in words.
package func describe(_ field: Field, in workspace: WorkspaceModel? = nil) -> String {
  switch field.value {
  case .text, .list: return field.string
  case .date(let dated): return describe(dated)
  case .action(let dated, let actors):
    let who = actors.map { describe($0, in: workspace) }.joined(separator: ", ")
    guard let dated else { return who }
    if actors.isEmpty { return describe(dated) }
    return "\(describe(dated, withRest: false)) (\(who))"
  case .references(let mentions):
    let names = mentions.map { describe($0, in: workspace) }
    if names.count > 12 { return "\(names.prefix(10).joined(separator: ", ")) and \(names.count - 10) more" }
    return names.joined(separator: ", ")
  case .relation(let relations):
    return relations.map { relation in
      let distance = relation.distance.isEmpty ? "" : " (\(relation.distance))"
      switch relation.target {
      case .record(let mention): return describe(mention, in: workspace) + distance
      case .date(let dated): return describe(dated) + distance
      }
    }.joined(separator: ", ")
  }
}

/// "7 February 1855 (26 January Old Style), Shimoda"
private func describe(_ dated: DatedValue, withRest: Bool = true) -> String {
  guard let date = dated.date else { return dated.parts.map(\.text).joined(separator: " = ") }
  var words = date.edtf.words
  let others = dated.parts.dropFirst().map { $0.date?.words ?? $0.text }
  if !others.isEmpty { words += " (\(others.joined(separator: "; ")))" }
  return dated.rest.isEmpty || !withRest ? words : "\(words), \(dated.rest)"
}

private func describe(_ mention: Mention, in workspace: WorkspaceModel?) -> String {
  if !mention.name.isEmpty { return mention.name }
  guard let id = mention.id else { return "" }
  return workspace?.record(id: id)?.record?.shortTitle ?? "#\(id)"
}
