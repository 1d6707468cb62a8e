import Threads

/// A few threads that work for requests.
///
/// What a person waits for goes before what runs in the background, which never takes the last thread.
package final class WorkerPool: Sendable {
  package typealias Job = @Sendable () -> Void

  package enum Lane: Sendable {
    /// A person waits.
    case interactive
    /// Nobody waits, or it takes long by its nature.
    case background
  }

  private struct Jobs {
    var interactive = Queue<Job>()
    var background = Queue<Job>()
    /// How many threads work in the background now.
    var busyInBackground = 0
    var isStopped = false
  }

  /// What a thread does next.
  private enum Task {
    case interactive(Job)
    case background(Job)
    case end
  }

  private let jobs = Monitor(Jobs())
  private let threads: Int

  package init(threads: Int) {
    self.threads = max(2, threads)
    for _ in 0..<self.threads { Thread.start { self.work() } }
  }

  package func run(_ lane: Lane, _ job: @escaping Job) {
    jobs.change { jobs in
      switch lane {
      case .interactive: jobs.interactive.append(job)
      case .background: jobs.background.append(job)
      }
    }
  }

  /// Ends the threads after what they are doing now; what waits is dropped.
  package func stop() { jobs.changeForAll { $0.isStopped = true } }

  private func work() {
    while true {
      switch jobs.wait(take) {
      case .interactive(let job)?: job()
      case .background(let job)?:
        job()
        // Another thread may have found the background full.
        jobs.change { $0.busyInBackground -= 1 }
      case .end?, nil: return
      }
    }
  }

  private func take(from jobs: inout Jobs) -> Task? {
    if jobs.isStopped { return .end }
    if let job = jobs.interactive.popFirst() { return .interactive(job) }
    guard jobs.busyInBackground < threads - 1, let job = jobs.background.popFirst() else { return nil }
    jobs.busyInBackground += 1
    return .background(job)
  }
}
