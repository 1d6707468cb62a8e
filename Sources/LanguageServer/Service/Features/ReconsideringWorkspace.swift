import JSON

/// A workspace that works out what an action changes only when somebody has chosen it.
package protocol ReconsideringWorkspace: Workspace {
  /// What an action changes that was handed out with this data.
  func changes(of data: JSONValue, _ cancellation: Cancellation) throws(Refusal) -> [ProposedChange]
}
