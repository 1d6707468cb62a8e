import JSON

/// A workspace that can be told to do something.
package protocol CommandWorkspace: Workspace {
  /// The names of what it can be told to do.
  var commands: [String] { get }
  func run(
    _ command: String, _ arguments: [JSONValue], _ cancellation: Cancellation
  ) throws(Refusal) -> CommandOutcome
}
