import Bibliography
import Model
import SourceText

/// The entry of a bibliography that a place is in.
package func entry(
  at place: ByteOffset, inBibliography document: DocumentID, of workspace: WorkspaceModel
) -> BibliographyEntry? {
  workspace.bibliographies[document]?.entries.first { $0.range.touches(place) }
}

/// What is known of the entry at a place of a bibliography, and how often it is cited.
package func hover(
  at place: ByteOffset, inBibliography document: DocumentID, of workspace: WorkspaceModel
) -> Hover? {
  guard let entry = entry(at: place, inBibliography: document, of: workspace) else { return nil }
  let uses = workspace.citations(of: entry.key).map(\.document)
  return Hover(entryCard(entry) + useLine(uses, verb: "Cited"), at: entry.range)
}
