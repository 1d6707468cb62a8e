import LanguageServerProtocol
import SourceText

/// Everything at one moment: the open documents as the editor has them, and the workspace that they belong to.
struct Snapshot: Sendable {
  private(set) var documents: [DocumentURI: OpenDocument] = [:]
  private(set) var workspace: any Workspace
  /// How the editor spells the documents that the workspace knows by another name.
  var spellings: [DocumentURI: DocumentURI] = [:]
  /// How many changes came before.
  private(set) var generation = 0

  init(_ workspace: any Workspace) { self.workspace = workspace }

  mutating func apply(_ change: WorkspaceChange, work: BackgroundWork) {
    generation += 1
    switch change {
    case .opened(let document), .edited(let document, _): documents[document.uri] = document
    case .closed(let uri): documents[uri] = nil
    case .saved, .files, .folders, .settings, .arrived: break
    }
    workspace = workspace.applying(change, work: work)
  }

  /// The text of a document: the open one before the one on disk.
  func text(of uri: DocumentURI) -> SourceText? { documents[uri]?.text ?? workspace.text(of: uri) }

  /// The name of a document as the editor spells it.
  func spelling(of uri: DocumentURI) -> DocumentURI { spellings[uri] ?? documents[uri]?.uri ?? uri }
}
