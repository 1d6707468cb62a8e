import Bibliography

/// An entry of a bibliography as a card: who, what, when, where it appeared and is kept.
func entryCard(_ entry: BibliographyEntry) -> String {
  var lines = ["### \(entry.title ?? entry.key)"]
  var facts: [String] = []
  let creators = entry.creators.map(\.full)
  if !creators.isEmpty { facts.append("**By** \(creators.joined(separator: ", "))") }
  if let issued = entry.issued { facts.append("**Published** \(issued.text)") }
  let shown: [(CSLVariable, String)] = [
    (.containerTitle, "In"), (.volume, "Volume"), (.issue, "Number"), (.page, "Pages"), (.edition, "Edition"),
    (.publisher, "Publisher"), (.publisherPlace, "Place"), (.archive, "Archive"), (.archiveLocation, "Box and folder"),
    (.callNumber, "Shelf mark"), (.doi, "DOI"), (.url, "Address"),
  ]
  for (variable, label) in shown {
    if let text = entry.plain(variable) { facts.append("**\(label)** \(text)") }
  }
  if !facts.isEmpty { lines.append(facts.joined(separator: "  \n")) }
  if let abstract = entry.plain(.abstract) { lines.append(abstract) }
  lines.append("`@\(entry.key)` · \(entry.writtenType)")
  return lines.joined(separator: "\n\n")
}
