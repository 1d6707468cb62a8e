import LanguageServerProtocol

/// A workspace whose links follow the files that they lead to.
package protocol FollowingWorkspace: Workspace {
  /// What else must change when files are going to be created, renamed or deleted.
  func following(_ operations: [FileOperation], _ cancellation: Cancellation) -> [ProposedChange]
}
