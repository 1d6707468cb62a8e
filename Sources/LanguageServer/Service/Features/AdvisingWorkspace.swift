import LanguageServerProtocol
import SourceText

/// A workspace that tells what a field wants while it is being written.
package protocol AdvisingWorkspace: Workspace {
  /// The characters after which an editor should ask.
  var fieldHelpTriggers: [String] { get }
  func fieldHelp(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> FieldHelp?
}
