import Features
import JSON
import LanguageServer
import LanguageServerProtocol
import Linting
import Model
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
      return changes(try edits(for: renaming, to: name, in: workspace))
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

  private func changes(_ edits: [DocumentID: [ByteEdit]]) -> [ProposedChange] {
    edits.keys.sorted().map { document in
      .edits(document.uri, (edits[document] ?? []).sorted { $0.range < $1.range })
    }
  }

  /// Links follow files that are renamed.
  func following(_ operations: [FileOperation], _ cancellation: Cancellation) -> [ProposedChange] {
    let moves = operations.compactMap { operation -> FileMove? in
      guard case .rename(let old, let new) = operation else { return nil }
      return FileMove(from: DocumentID(old), to: DocumentID(new))
    }
    if moves.isEmpty { return [] }
    return projects.values.flatMap { project in
      changes(
        linkEdits(
          following: moves, in: project.workspace.documents.keys, text: project.text, model: project.model(named:),
          isCancelled: { cancellation.isCancelled }))
    }
  }

  // MARK: Actions

  /// The links that a name in prose could become.
  func linkActions(in range: ByteRange, of uri: DocumentURI) -> [ProposedAction] {
    guard let context = featureContext(uri) else { return [] }
    return mentionLinks(at: range.start, in: context).filter { $0.edit.range.contains(range) }.map { link in
      var action = ProposedAction(title: link.title, kind: .refactorRewrite)
      action.changes = [.edits(uri, [link.edit])]
      return action
    }
  }

  /// All safe fixes of a document at once; what they are is worked out when it is chosen.
  func fixAllAction(of uri: DocumentURI) -> ProposedAction {
    var action = ProposedAction(title: "Make all safe fixes", kind: .sourceFixAll)
    action.data = JSONValue(["fixAll", uri.text])
    return action
  }

  func changes(of data: JSONValue, _ cancellation: Cancellation) throws(Refusal) -> [ProposedChange] {
    guard data[0]?.string == "fixAll", let uri = data[1]?.string.map({ DocumentURI($0) }) else {
      throw Refusal("What was to be done is not known any more.")
    }
    let document = DocumentID(uri)
    guard takesPart(document), let project = context(of: document)?.project else { return [] }
    var edits: [ByteEdit] = []
    for fix in project.findings(in: document).compactMap({ $0.fixes.first }) where fix.isSafe {
      guard fix.edits.allSatisfy({ $0.document == document }) else { continue }
      let own = fix.edits.map(\.edit)
      // A fix that touches another's bytes waits for the next time.
      if own.contains(where: { new in edits.contains { $0.range.overlaps(new.range) || $0.range == new.range } }) {
        continue
      }
      edits += own
    }
    return edits.isEmpty ? [] : [.edits(uri, edits.sorted { $0.range < $1.range })]
  }
}
