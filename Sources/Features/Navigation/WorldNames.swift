import Bibliography
import Model
import Records
import SourceText

/// A name under which a thing is known beyond its document.
package struct WorldName: Hashable, Sendable {
  /// Who gives such names: `histmark`, `wikidata`, `doi`.
  package let scheme: String
  package let name: String
  /// Whether no other thing in the world has it; else no other in the project.
  package let isGlobal: Bool
}

/// The names of the thing at a place: its id, what `same-as` says it is elsewhere, its DOI and ISBN.
package func worldNames(at place: ByteOffset, in context: DocumentContext) -> [WorldName] {
  switch thing(at: place, in: context) {
  case .record(let record, _)?:
    let isBundled = record.id.map { context.workspace.gazetteer.record(id: $0) != nil } ?? false
    return names(of: record, isBundled: isBundled)
  case .authority(let authority)?: return names(of: authority.record, isBundled: true)
  case .entry(let entry, _)?: return worldNames(of: entry)
  case .heading?, .document?, nil: return []
  }
}

/// The names of a source.
package func worldNames(of entry: BibliographyEntry) -> [WorldName] {
  var names = [WorldName(scheme: "citation", name: entry.key, isGlobal: false)]
  if let doi = entry.plain(.doi) { names.append(WorldName(scheme: "doi", name: doi, isGlobal: true)) }
  if let isbn = entry.plain(.isbn) { names.append(WorldName(scheme: "isbn", name: isbn, isGlobal: true)) }
  return names
}

private func names(of record: Record, isBundled: Bool) -> [WorldName] {
  var names: [WorldName] = []
  if let id = record.id { names.append(WorldName(scheme: "histmark", name: id, isGlobal: isBundled)) }
  for field in record.fields("same-as") {
    for part in field.string.split(separator: ";") {
      let words = part.split(separator: " ").joined(separator: " ")
      if !words.isEmpty { names.append(sameAs(words)) }
    }
  }
  for scheme in ["doi", "isbn"] {
    if let name = record.text(scheme) { names.append(WorldName(scheme: scheme, name: name, isGlobal: true)) }
  }
  return names
}

/// `#id`, `wikidata:Q1234`, an address, or words.
private func sameAs(_ words: String) -> WorldName {
  if words.hasPrefix("#") { return WorldName(scheme: "histmark", name: String(words.dropFirst()), isGlobal: true) }
  if words.hasPrefix("http") { return WorldName(scheme: "uri", name: words, isGlobal: true) }
  guard let colon = words.firstIndex(of: ":"), colon > words.startIndex, !words[..<colon].contains(" ") else {
    return WorldName(scheme: "name", name: words, isGlobal: true)
  }
  let name = words[words.index(after: colon)...].drop { $0 == " " }
  return WorldName(scheme: words[..<colon].lowercased(), name: String(name), isGlobal: true)
}
