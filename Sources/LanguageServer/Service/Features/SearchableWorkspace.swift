import LanguageServerProtocol

/// A workspace whose things can be found by a few letters of their names.
package protocol SearchableWorkspace: Workspace {
  /// The best first; all for an empty query.
  func symbols(matching query: String, _ cancellation: Cancellation) -> [FoundSymbol]
}
