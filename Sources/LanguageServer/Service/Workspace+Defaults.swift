import JSON
import LanguageServerProtocol
import SourceText

/// For services that say by ``LanguageService/omittedMethods`` that they have no such thing.
extension Workspace {
  package func formatting(
    of uri: DocumentURI, in range: ByteRange?, _ options: FormattingOptions, _ cancellation: Cancellation
  ) -> [ByteEdit] { [] }

  package func formatting(
    of uri: DocumentURI, after character: String, at place: ByteOffset, _ options: FormattingOptions
  ) -> [ByteEdit] { [] }

  package func editsBeforeSaving(_ uri: DocumentURI, isManual: Bool, _ cancellation: Cancellation) -> [ByteEdit] { [] }

  package func run(
    _ command: String, _ arguments: [JSONValue], _ cancellation: Cancellation
  ) throws(Refusal) -> CommandOutcome { throw Refusal("There is no command ‘\(command)’.") }
}
