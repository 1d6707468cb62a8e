import LanguageServerProtocol
import SourceText

/// A workspace that leads to more than definitions.
package protocol GuidingWorkspace: Workspace {
  func targets(
    _ kind: TargetKind, at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation
  ) -> FoundTargets?
}
