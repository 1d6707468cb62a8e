import LanguageServerProtocol
import SourceText

/// A workspace with something to change in a document before it is saved.
package protocol SavingWorkspace: Workspace {
  /// Edits to be made before a document is saved by a person, or by the editor itself.
  func editsBeforeSaving(_ uri: DocumentURI, isManual: Bool, _ cancellation: Cancellation) -> [ByteEdit]
}
