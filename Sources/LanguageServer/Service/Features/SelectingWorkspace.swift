import LanguageServerProtocol
import SourceText

/// A workspace that knows what to select around a place.
package protocol SelectingWorkspace: Workspace {
  /// Ranges around a place, from the innermost out, each within the next.
  func selections(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [ByteRange]
}
