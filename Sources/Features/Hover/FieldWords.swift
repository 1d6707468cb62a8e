import Chronology
import Model
import Records
import SourceText

/// What a field is called on a card.
package func fieldLabel(_ name: String, of record: Record? = nil) -> String {
  switch name {
  case "in-force": "In force"
  case "not-signed": "Took part and did not sign"
  case "not-ratified": "Signed and did not ratify"
  case "series": "Printed in"
  case "also": "Also"
  case "also-from": "Also reckoned from"
  case "also-until": "Also reckoned until"
  case "part-of": "Part of"
  case "superseded-by": "Superseded by"
  case "until" where record?.kindName == "treaty": "Ended"
  case "date" where record?.kindName == "treaty": "Adopted"
  case "archive_collection": "Collection"
  case "archive_location": "Box and folder"
  default: capitalised(name).replacing("-", with: " ")
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
    return listed(names, atMost: 12, separator: ", ")
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

/// "7 February 1855 (26 January 1855 Old Style), Shimoda"
func describe(_ dated: DatedValue, withRest: Bool = true) -> String {
  guard dated.date != nil else { return dated.parts.map(\.text).joined(separator: " = ") }
  let names = dated.names
  var words = names.first?.words ?? ""
  let others = names.dropFirst().map(\.words)
  if !others.isEmpty { words += " (\(others.joined(separator: "; ")))" }
  return dated.rest.isEmpty || !withRest ? words : "\(words), \(dated.rest)"
}

/// The name of what is mentioned.
func describe(_ mention: Mention, in workspace: WorkspaceModel?) -> String {
  if !mention.name.isEmpty { return mention.name }
  guard let id = mention.id else { return "" }
  return workspace?.record(id: id)?.record?.shortTitle ?? "#\(id)"
}
