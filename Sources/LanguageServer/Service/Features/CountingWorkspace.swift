import LanguageServerProtocol

/// A workspace with things of which an editor should show how often they are referred to.
package protocol CountingWorkspace: Workspace {
  func lenses(in uri: DocumentURI, _ cancellation: Cancellation) -> [Lens]

  /// What else there is about the thing that a lens stands above, apart from references; none of which there are none.
  func counts(of lens: Lens, in uri: DocumentURI, _ cancellation: Cancellation) -> [LensCount]
}
