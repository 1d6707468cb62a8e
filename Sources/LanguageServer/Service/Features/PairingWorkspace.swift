import LanguageServerProtocol
import SourceText

/// A workspace that knows which ranges are edited together, such as the two fences of a block.
package protocol PairingWorkspace: Workspace {
  /// Ranges with the same text, that at `place` among them; empty where there are no two.
  func twins(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [ByteRange]
}
