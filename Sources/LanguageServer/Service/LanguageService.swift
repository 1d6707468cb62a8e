import LanguageServerProtocol

/// What the server needs from the rest of the program: somebody who knows documents of history.
package protocol LanguageService: Sendable {
  /// The files whose changes on disk matter, as patterns of the protocol such as `**/*.md`.
  var watchedFiles: [String] { get }
  /// The characters after which an editor should ask for completions.
  var completionTriggers: [String] { get }
  /// The characters after which an editor should ask for help with a field.
  var fieldHelpTriggers: [String] { get }
  /// The characters after which an editor should ask for formatting; not empty.
  var formattingTriggers: [String] { get }
  /// The kinds of code actions that there are.
  var actionKinds: [CodeActionKind] { get }
  /// The names of types and modifiers, to which ``SemanticToken`` refers by index.
  var tokenLegend: (types: [String], modifiers: [String]) { get }
  /// The names of the commands that can be run.
  var commands: [String] { get }
  /// The schemes of documents that only the service has.
  var contentSchemes: [String] { get }

  /// Methods of the protocol that the service has no use for; they are not announced.
  var omittedMethods: Set<String> { get }

  /// The workspace at the start of a session, with no document open. Called once, on the loop's thread: what takes time,
  /// such as reading the folders, is given to `work`.
  func open(_ start: SessionStart, work: BackgroundWork) -> any Workspace
}

extension LanguageService {
  package var omittedMethods: Set<String> { [] }
}
