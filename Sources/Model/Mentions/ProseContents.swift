import Gazetteer
import SourceText

/// What the prose of one document names and claims, found when it is first asked for and once however many ask.
///
/// A value of one check: it is not kept beyond it, and not shared between tasks.
package final class ProseContents {
  package let document: DocumentModel
  package let name: DocumentID
  package let workspace: WorkspaceModel

  package init(_ document: DocumentModel, named name: DocumentID, in workspace: WorkspaceModel) {
    self.document = document
    self.name = name
    self.workspace = workspace
  }

  /// For each piece of prose of the document, the names of the gazetteer outside links, in order.
  package private(set) lazy var names = readNames()

  private func readNames() -> [[NameIndex.Match]] {
    let index = workspace.gazetteer.names
    return document.prose.map { prose in
      var found: [NameIndex.Match] = []
      for piece in prose.pieces where piece.reference == nil {
        index.appendMatches(in: document.text.bytes, range: piece.range.indices, to: &found)
      }
      return found
    }
  }

  /// What the document claims of known things, in order.
  package private(set) lazy var claims = readClaims()
}
