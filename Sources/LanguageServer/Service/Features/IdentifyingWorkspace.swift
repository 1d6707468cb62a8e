import LanguageServerProtocol
import SourceText

/// A workspace that knows under which names things are known beyond it.
package protocol IdentifyingWorkspace: Workspace {
  func names(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [KnownName]
}
