import Features
import JSON
import LanguageServer
import LanguageServerProtocol
import Model
import SourceText

/// What an editor may ask of a bibliography.
extension HistoryWorkspace {
  /// Whether a file can be a bibliography.
  static func isBibliography(_ document: DocumentID) -> Bool {
    document.name.hasSuffix(".bib") || document.name.hasSuffix(".json")
  }

  /// The workspace of the project that reads a bibliography.
  func bibliographyWorkspace(_ document: DocumentID) -> WorkspaceModel? {
    let readers = projects.filter { $0.value.workspace.bibliographies[document] != nil }
    // One that documents are in knows who cites it; of several the first, so that answers do not change.
    let home = readers.keys.sorted().first { readers[$0]?.workspace.documents.count ?? 0 > 0 } ?? readers.keys.min()
    return home.flatMap { readers[$0]?.workspace }
  }

  /// From an entry of a bibliography to itself, and from its `crossref` to the parent.
  func entryTarget(at place: ByteOffset, in document: DocumentID) -> FoundTargets? {
    guard let workspace = bibliographyWorkspace(document),
      let (entry, origin) = entryMeant(at: place, inBibliography: document, of: workspace)
    else { return nil }
    let target = FoundTargets.Target(uri: document.uri, range: entry.range, selection: entry.keyRange)
    return FoundTargets(origin: origin, targets: [target])
  }

  /// From an entry of a bibliography to its citations, in every project that reads it.
  func entryReferences(
    at place: ByteOffset, in document: DocumentID, withDefinition: Bool, _ cancellation: Cancellation
  ) -> [Features.DocumentPlace] {
    var told: Set<Features.DocumentPlace> = []
    return projects.keys.sorted().compactMap { projects[$0]?.workspace }.flatMap { workspace in
      Features.references(
        at: place, inBibliography: document, of: workspace, withDefinition: withDefinition,
        isCancelled: { cancellation.isCancelled })
    }.filter { told.insert($0).inserted }
  }

  func entryOutline(of document: DocumentID) -> [OutlineEntry] {
    guard let entries = bibliographyWorkspace(document)?.bibliographies[document]?.entries else { return [] }
    return entries.filter { !$0.key.isEmpty }.map { entry in
      OutlineEntry(name: entry.key, detail: entry.summary, kind: .key, range: entry.range, selection: entry.keyRange)
    }
  }

  func entryFolds(in document: DocumentID) -> [FoldedRegion] {
    guard let workspace = bibliographyWorkspace(document), let file = workspace.bibliographies[document],
      let text = workspace.bibliographyTexts[document]
    else { return [] }
    return foldedRegions(ofBibliography: file, in: text)
  }

  func entryCompletions(at place: ByteOffset, in document: DocumentID) -> Completions {
    bibliographyWorkspace(document).map { Features.completions(at: place, inBibliography: document, of: $0) }
      ?? Completions([])
  }
}
