import Features
import JSON
import LanguageServer
import LanguageServerProtocol
import Model
import Project
import SourceText

extension HistoryWorkspace {
  func renamed(at place: ByteOffset, in uri: DocumentURI) throws(Refusal) -> RenameTarget {
    let (renaming, _) = try foundRenaming(at: place, in: uri)
    return RenameTarget(range: renaming.range, name: renaming.name)
  }

  func renaming(
    at place: ByteOffset, in uri: DocumentURI, to name: String, _ cancellation: Cancellation
  ) throws(Refusal) -> [ProposedChange] {
    let (renaming, workspace) = try foundRenaming(at: place, in: uri)
    do throws(RenamingRefusal) {
      return changes(
        try edits(for: renaming, to: name, in: workspace, isCancelled: { cancellation.isCancelled }))
    } catch {
      throw Refusal(error.reason)
    }
  }

  private func foundRenaming(
    at place: ByteOffset, in uri: DocumentURI
  ) throws(Refusal) -> (renaming: Renaming, workspace: WorkspaceModel) {
    let document = DocumentID(uri)
    do throws(RenamingRefusal) {
      if let context = featureContext(uri) { return (try Features.renaming(at: place, in: context), context.workspace) }
      if let workspace = bibliographyWorkspace(document) {
        return (try Features.renaming(at: place, inBibliography: document, of: workspace), workspace)
      }
    } catch {
      throw Refusal(error.reason)
    }
    throw Refusal("This document is not one of history.")
  }

  func changes(_ edits: [DocumentID: [ByteEdit]]) -> [ProposedChange] {
    edits.keys.sorted().map { document in
      .edits(document.uri, (edits[document] ?? []).sorted { $0.range < $1.range })
    }
  }

  /// Links follow files that are renamed, and so does what front matter and configurations name.
  func following(_ operations: [FileOperation], _ cancellation: Cancellation) -> [ProposedChange] {
    let moves = operations.compactMap { operation -> FileMove? in
      guard case .rename(let old, let new) = operation else { return nil }
      return FileMove(from: DocumentID(old), to: DocumentID(new))
    }
    if moves.isEmpty { return [] }
    return projects.values.flatMap { project in
      var edits = linkEdits(
        following: moves, in: project.workspace.documents.keys, text: project.text, model: project.model(named:),
        isCancelled: { cancellation.isCancelled })
      if let file = project.configurationFile, !cancellation.isCancelled {
        let found = configurationEdits(following: moves, in: file.document, saved: file.text)
        if !found.isEmpty { edits[file.document] = found }
      }
      return changes(edits)
    }
  }

  /// The edits by which the bibliographies that a configuration names are followed.
  private func configurationEdits(
    following moves: [FileMove], in document: DocumentID, saved: SourceText
  ) -> [ByteEdit] {
    let configuration = Configuration((open[document]?.text ?? saved).bytes)
    let paths = zip(configuration.bibliography, configuration.bibliographyRanges).map { WrittenPath($0, at: $1) }
    return pathEdits(following: moves, of: paths, in: document).map { edit in
      var json = JSONWriter()
      json.string(utf8: edit.replacement)
      return ByteEdit(edit.range, json.bytes)
    }
  }
}
