import JSON
import LanguageServerProtocol
import SourceText

/// What has come of a command.
package struct CommandOutcome: Sendable {
  /// What whoever ran it gets; the place that is shown, where that is null.
  package var result: JSONValue = .null
  /// What is to be changed, with a name for people.
  package var changes: [ProposedChange] = []
  package var label = ""
  /// What is to be shown: a document of the workspace, or a page of the Web.
  package var shows: DocumentURI?
  /// What is to be selected there.
  package var selection: ByteRange?

  package init() {}
}
