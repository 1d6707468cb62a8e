import LanguageServerProtocol

/// A workspace that knows what can be folded away.
package protocol FoldingWorkspace: Workspace {
  func folds(in uri: DocumentURI, _ cancellation: Cancellation) -> [Fold]
}
