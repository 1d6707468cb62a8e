import LanguageServerProtocol

/// What the server needs from the rest of the program: somebody who knows documents of history.
package protocol LanguageService: Sendable {
  /// The files whose changes on disk matter, as patterns of the protocol such as `**/*.md`.
  var watchedFiles: [String] { get }

  /// The workspace at the start of a session, with no document open. Called once, by the session: what takes time,
  /// such as reading the folders, is given to `work`.
  func open(_ start: SessionStart, work: BackgroundWork) -> any Workspace
}
