/// How a service has something done that takes time, without holding up the session.
package struct BackgroundWork: Sendable {
  private let startJob: @Sendable (String, @escaping @Sendable (BackgroundJob) -> Void) -> Void

  package init(_ start: @escaping @Sendable (String, @escaping @Sendable (BackgroundJob) -> Void) -> Void) {
    startJob = start
  }

  /// Runs a job on another thread, with a title for people. What it delivers comes back to the workspace, in order, as
  /// ``WorkspaceChange/arrived(_:)``.
  package func start(_ title: String, _ job: @escaping @Sendable (BackgroundJob) -> Void) { startJob(title, job) }
}
