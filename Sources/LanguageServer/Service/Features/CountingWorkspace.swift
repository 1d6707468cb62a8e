import LanguageServerProtocol

/// A workspace with things of which an editor should show how often they are referred to.
package protocol CountingWorkspace: Workspace {
  func lenses(in uri: DocumentURI, _ cancellation: Cancellation) -> [Lens]
}
