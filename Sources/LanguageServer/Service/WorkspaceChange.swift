import JSON
import LanguageServerProtocol
import SourceText

/// One thing that has happened to a workspace.
package enum WorkspaceChange: Sendable {
  case opened(OpenDocument)
  /// The document after the edits, each of which was made in the text that the one before had left.
  case edited(OpenDocument, [ByteEdit])
  case saved(DocumentURI)
  /// The file is again what lies on disk.
  case closed(DocumentURI)
  /// Files have changed on disk, or the editor is about to tell that they have.
  case files([FileEvent])
  case folders(added: [DocumentURI], removed: [DocumentURI])
  case settings(JSONValue)
  /// What a background job of the service has brought; only the service knows its type.
  case arrived(any Sendable)
}
