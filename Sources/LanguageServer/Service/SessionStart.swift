import JSON
import LanguageServerProtocol

/// What is known when a session begins.
package struct SessionStart: Sendable {
  /// The roots of the workspace; empty for a lone file.
  package let folders: [DocumentURI]
  /// The editor's settings for us, as far as they came with `initialize`; null where none did.
  package let settings: JSONValue

  package init(folders: [DocumentURI], settings: JSONValue) {
    self.folders = folders
    self.settings = settings
  }
}
