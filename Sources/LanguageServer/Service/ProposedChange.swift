import LanguageServerProtocol
import SourceText

/// One step of a change of the workspace.
package enum ProposedChange: Hashable, Sendable {
  /// Edits of one document, none overlapping another, all in its present text.
  case edits(DocumentURI, [ByteEdit])
  case create(DocumentURI)
  case rename(from: DocumentURI, to: DocumentURI)
  case delete(DocumentURI)
}
