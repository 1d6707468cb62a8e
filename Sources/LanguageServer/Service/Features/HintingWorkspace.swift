import LanguageServerProtocol
import SourceText

/// A workspace with words to be shown between those of the text.
package protocol HintingWorkspace: Workspace {
  func hints(in range: ByteRange, of uri: DocumentURI, _ cancellation: Cancellation) -> [Hint]
}
