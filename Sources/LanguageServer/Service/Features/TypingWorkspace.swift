import LanguageServerProtocol
import SourceText

/// A workspace that puts right what has just been typed.
package protocol TypingWorkspace: Workspace {
  /// The characters after which an editor should ask; at least one.
  var formattingTriggers: [String] { get }
  /// Edits for a character that has just been typed before `place`.
  func formatting(
    of uri: DocumentURI, after character: String, at place: ByteOffset, _ options: FormattingOptions
  ) -> [ByteEdit]
}
