import LanguageServerProtocol
import SourceText

/// A workspace that finds where else in a document a thing is spoken of.
package protocol MentioningWorkspace: Workspace {
  func mentions(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [Mention]
}
