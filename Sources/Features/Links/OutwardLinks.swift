import Bibliography
import Model
import Records
import SourceText
import Syntax

/// A range of a document that leads out of it: to another file, or into the world.
///
/// A link to an id is none: its definition is a better place than the beginning of a file.
package struct OutwardLink: Hashable, Sendable {
  package enum Destination: Hashable, Sendable {
    /// A URI.
    case address(String)
    /// A file, which may not be there.
    case file(DocumentID)
  }

  package let range: ByteRange
  package let destination: Destination
}

/// Where a document leads: its links, the addresses in its records, the bibliographies that it names; in order of place.
package func outwardLinks(
  of document: DocumentID, _ model: DocumentModel, in workspace: WorkspaceModel
) -> [OutwardLink] {
  var links: [OutwardLink] = []
  for node in model.tree.root.descendants {
    switch node.kind {
    case .linkDestination: links += linkedPlace(node, at: node.range, from: document, workspace)
    case .link, .image: links += labelledPlace(node, in: model.tree, from: document, workspace)
    case .autolink:
      let inside = ByteRange(node.range.start + ByteCount(1), node.range.end - ByteCount(1))
      let text = model.text.string(inside)
      links.append(OutwardLink(range: inside, destination: .address(text.contains(":") ? text : "mailto:\(text)")))
    default: break
    }
  }
  for value in model.settings.bibliographies {
    links.append(OutwardLink(range: value.range, destination: .file(document.resolving(path: value.text))))
  }
  for field in model.records.flatMap(\.fields) { links += addresses(in: field) }
  if let references = model.sources.references {
    links += references.entries.flatMap { outwardLinks(of: $0, in: document) }
  }
  return links.sorted { $0.range < $1.range }
}

/// Where an entry of a bibliography leads: its address, its identifiers, the files that it names.
package func outwardLinks(of entry: BibliographyEntry, in document: DocumentID) -> [OutwardLink] {
  let addresses: [(CSLVariable, (String) -> String)] = [
    (.url, { $0 }), (.doi, doiAddress), (.pmid, { "https://pubmed.ncbi.nlm.nih.gov/\($0)" }),
    (.pmcid, { "https://www.ncbi.nlm.nih.gov/pmc/articles/\($0)" }),
  ]
  var links: [OutwardLink] = []
  for (variable, address) in addresses {
    guard let field = entry.field(variable), let range = field.range, let text = entry.plain(variable) else { continue }
    let whole = address(text)
    if whole.hasPrefix("http") { links.append(OutwardLink(range: range, destination: .address(whole))) }
  }
  for file in files(of: entry, in: document) {
    links.append(OutwardLink(range: file.range, destination: .file(file.file)))
  }
  return links
}

/// Where a link or image with a label leads, from its label, or from its text where that is the label.
private func labelledPlace(
  _ node: SyntaxNode, in tree: SyntaxTree, from document: DocumentID, _ workspace: WorkspaceModel
) -> [OutwardLink] {
  guard let link = LinkSyntax(node), link.isReference, let definition = tree.definition(for: node),
    let destination = LinkSyntax(definition)?.destination, let text = link.text
  else { return [] }
  let label = link.label?.range ?? text.range
  return linkedPlace(destination, at: label.isEmpty ? text.range : label, from: document, workspace)
}

private func linkedPlace(
  _ destination: SyntaxNode, at range: ByteRange, from document: DocumentID, _ workspace: WorkspaceModel
) -> [OutwardLink] {
  let text = destination.string
  if ["http://", "https://", "mailto:"].contains(where: text.hasPrefix) {
    return [OutwardLink(range: range, destination: .address(text))]
  }
  let bytes = destination.bytes
  let path = String(decoding: bytes.prefix(pathLength(ofDestination: bytes)), as: UTF8.self)
  if path.isEmpty || bytes.contains(0x23) { return [] }
  let file = workspace.document(at: path, from: document)
  if RelativePath.isAbsolute(path) {
    // What starts from the root of a site may be no file here.
    if !path.hasPrefix("/") || path.hasPrefix("//") || !workspace.hasFile(file) { return [] }
  }
  return [OutwardLink(range: range, destination: .file(file))]
}

private func addresses(in field: Field) -> [OutwardLink] {
  if field.name == "doi", !field.string.isEmpty {
    return [OutwardLink(range: field.valueRange, destination: .address(doiAddress(field.string)))]
  }
  let bytes = field.text.bytes
  var links: [OutwardLink] = []
  var place = 0
  while place < bytes.count {
    guard bytes[place] == 0x68, isAddress(bytes[place...]) else {
      place += 1
      continue
    }
    var end = place
    while end < bytes.count, bytes[end] > 0x20, !#"<>";"#.utf8.contains(bytes[end]) { end += 1 }
    // The full stop or bracket that ends the sentence is no part of the address.
    while end > place, ".,)]'".utf8.contains(bytes[end - 1]) { end -= 1 }
    let address = field.text.string(place..<end)
    links.append(OutwardLink(range: field.text.range(of: place..<end), destination: .address(address)))
    place = max(end, place + 1)
  }
  return links
}

private func isAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.starts(with: Array("https://".utf8)) || bytes.starts(with: Array("http://".utf8))
}

/// The address of a DOI (DOI Handbook §2.6), which may be written with it.
private func doiAddress(_ doi: String) -> String {
  if doi.hasPrefix("http") { return doi }
  return "https://doi.org/\(doi.hasPrefix("doi:") ? String(doi.dropFirst(4)) : doi)"
}
