import LanguageServerProtocol
import SourceText

/// A workspace whose things can be renamed wherever they are spoken of.
package protocol RenamingWorkspace: Workspace {
  func renamed(at place: ByteOffset, in uri: DocumentURI) throws(Refusal) -> RenameTarget
  func renaming(
    at place: ByteOffset, in uri: DocumentURI, to name: String, _ cancellation: Cancellation
  ) throws(Refusal) -> [ProposedChange]
}
