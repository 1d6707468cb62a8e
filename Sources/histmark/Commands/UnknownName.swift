import Model

/// Says on standard error that nothing has a name, and what is spelled like it.
func noteUnknown(_ name: String, in workspace: WorkspaceModel) {
  let nearest = workspace.nearestNames(to: name)
  let hint = nearest.isEmpty ? "" : " Perhaps \(nearest.map { "‘\($0)’" }.joined(separator: " or "))?"
  Console.note("histmark: nothing is known of ‘\(name)’.\(hint)")
}
