import Bibliography
import Model

/// An entry of a bibliography as a card: its reference, where it is kept and can be read, what it is about.
func entryCard(_ entry: BibliographyEntry, in document: DocumentID? = nil) -> String {
  var lines = ["### \(entry.title ?? entry.key)", CitationFormatter(.chicagoNotes).reference(entry).markdown]
  let kept: [(CSLVariable, String)] = [
    (.archive, "Archive"), (.archiveCollection, "Collection"), (.archiveLocation, "Box and folder"),
    (.callNumber, "Shelf mark"), (.originalDate, "First published"), (.status, "Status"),
  ]
  let facts = kept.compactMap { variable, label in
    (entry.plain(variable) ?? entry.date(variable)?.text).map { "**\(label)** \($0)" }
  }
  if !facts.isEmpty { lines.append(facts.joined(separator: "  \n")) }
  if let abstract = entry.text(.abstract) { lines.append("> \(shortened(abstract.markdown))") }
  if let annotation = entry.text(.annote) { lines.append(shortened(annotation.markdown)) }
  let links = worldLinks(of: entry, in: document)
  if !links.isEmpty { lines.append(links.map { "[\($0.label)](\($0.address))" }.joined(separator: " · ")) }
  lines.append("`@\(entry.key)` · \(entry.writtenType)")
  return lines.joined(separator: "\n\n")
}

/// The first sentences of a long text, cut at a word.
private func shortened(_ text: String) -> String {
  let most = 600
  guard text.count > most else { return text }
  let start = text.prefix(most)
  return "\(start[..<(start.lastIndex(of: " ") ?? start.endIndex)]) …"
}

/// The places outside of the project that a source can be read at.
private func worldLinks(of entry: BibliographyEntry, in document: DocumentID?) -> [(label: String, address: String)] {
  var links: [(String, String)] = []
  for link in outwardLinks(of: entry, in: document ?? DocumentID("")) {
    switch link.destination {
    case .address(let address):
      let label = address.split(separator: "/").dropFirst().first.map(String.init) ?? address
      links.append((address.hasPrefix("https://doi.org/") ? "doi:\(address.dropFirst(16))" : label, address))
    case .file(let file):
      if file.name.hasPrefix("/") { links.append((file.lastComponent, fileURI(file.name))) }
    }
  }
  return links
}

/// A path as a URI (RFC 8089): everything but letters, digits and a few signs is escaped.
private func fileURI(_ path: String) -> String {
  var uri = "file://"
  for byte in path.utf8 {
    switch byte {
    case 0x2D...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x7E: uri.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = Array("0123456789ABCDEF".unicodeScalars)
      uri += "%"
      uri.unicodeScalars.append(digits[Int(byte >> 4)])
      uri.unicodeScalars.append(digits[Int(byte & 15)])
    }
  }
  return uri
}
