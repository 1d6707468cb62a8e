import LanguageServerProtocol
import SourceText

/// A workspace that brings documents into canonical form.
package protocol FormattingWorkspace: Workspace {
  /// Edits of a document, or only those within a range of it.
  func formatting(
    of uri: DocumentURI, in range: ByteRange?, _ options: FormattingOptions, _ cancellation: Cancellation
  ) -> [ByteEdit]
}
