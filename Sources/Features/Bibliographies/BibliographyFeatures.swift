import Bibliography
import Model
import SourceText

/// The entry of a bibliography that a place is in.
package func entry(
  at place: ByteOffset, inBibliography document: DocumentID, of workspace: WorkspaceModel
) -> BibliographyEntry? {
  guard let file = workspace.bibliographies[document] else { return nil }
  return file.number(at: place).flatMap { file.entry($0) }
}

/// The entry that a place speaks of: the one that a `crossref` or such names there, or else the one that the place is in.
package func entryMeant(
  at place: ByteOffset, inBibliography document: DocumentID, of workspace: WorkspaceModel
) -> (entry: BibliographyEntry, origin: ByteRange)? {
  if let file = workspace.bibliographies[document], let use = file.keyUse(at: place) {
    return file.entry(forKey: use.key).map { ($0, use.range) }
  }
  return entry(at: place, inBibliography: document, of: workspace).map { ($0, $0.keyRange) }
}

/// What is known of the entry at a place of a bibliography, and how often it is cited.
package func hover(
  at place: ByteOffset, inBibliography document: DocumentID, of workspace: WorkspaceModel
) -> Hover? {
  if let file = workspace.bibliographies[document], let syntax = file.syntax(at: place),
    let field = syntax.fields.first(where: { $0.nameRange.touches(place) }),
    let summary = BibFieldGuide.summary(ofField: field.name)
  {
    return Hover("**\(field.name)** — \(summary)", at: field.nameRange)
  }
  guard let (entry, origin) = entryMeant(at: place, inBibliography: document, of: workspace) else { return nil }
  let range = origin == entry.keyRange ? entry.range : origin
  return Hover(entryCard(entry, in: document) + citationLine(of: entry.key, in: workspace), at: range)
}

/// "Cited 12 times: article.md (9), notes.md (3)."
func citationLine(of key: String, in workspace: WorkspaceModel) -> String {
  let documents = workspace.citations(of: key).map(\.document)
  let counts = Dictionary(grouping: documents, by: \.self).mapValues(\.count)
  guard counts.count > 1 else { return useLine(documents, verb: "Cited") }
  let most = counts.keys.sorted { counts[$0] == counts[$1] ? $0 < $1 : counts[$0, default: 0] > counts[$1, default: 0] }
  let named = most.prefix(5).map { "\($0.lastComponent) (\(counts[$0, default: 0]))" }.joined(separator: ", ")
  let others = most.count > 5 ? ", and \(most.count - 5) other documents" : ""
  return "\n\nCited \(documents.count) times: \(named)\(others)."
}

/// Every use of the entry that a place of a bibliography speaks of: citations, and the entries that inherit from it.
package func references(
  at place: ByteOffset, inBibliography document: DocumentID, of workspace: WorkspaceModel, withDefinition: Bool,
  isCancelled: () -> Bool = { false }
) -> [DocumentPlace] {
  guard let (entry, _) = entryMeant(at: place, inBibliography: document, of: workspace) else { return [] }
  let definition = withDefinition ? [DocumentPlace(document, entry.keyRange)] : []
  let uses = (workspace.bibliographies[document]?.uses(ofKey: entry.key) ?? []).map { DocumentPlace(document, $0) }
  return definition + uses + references(toKey: entry.key, in: workspace, isCancelled: isCancelled)
}

/// What can be folded in a bibliography: its items, each of several lines.
package func foldedRegions(ofBibliography file: BibliographyFile, in text: SourceText) -> [FoldedRegion] {
  file.syntax.compactMap { item in
    guard text.lines.line(at: item.range.start) != text.lines.line(at: item.range.end) else { return nil }
    let key = text.string(item.keyRange)
    return FoldedRegion(
      range: item.range, kind: item.kind == .comment ? .comment : .record, summary: key.isEmpty ? nil : key)
  }
}
