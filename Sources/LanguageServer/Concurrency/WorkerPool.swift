import Dispatch
import Synchronization

/// A few threads that work for requests.
///
/// What a person waits for goes before what runs in the background, which never takes the last thread.
package final class WorkerPool: Sendable {
  package enum Lane: Sendable {
    /// A person waits.
    case interactive
    /// Nobody waits, or it takes long by its nature.
    case background
  }

  private struct Queues {
    var interactive = Queue()
    var background = Queue()
    /// How many threads work in the background now.
    var busyInBackground = 0
    var isStopped = false
  }

  private let queues = Mutex(Queues())
  private let wakeups = DispatchSemaphore(value: 0)
  private let threads: Int

  package init(threads: Int) {
    self.threads = max(2, threads)
    for _ in 0..<self.threads { Thread.start { self.work() } }
  }

  package func run(_ lane: Lane, _ job: @escaping @Sendable () -> Void) {
    queues.withLock { queues in
      switch lane {
      case .interactive: queues.interactive.append(job)
      case .background: queues.background.append(job)
      }
    }
    wakeups.signal()
  }

  /// Ends the threads after what they are doing now; what waits is dropped.
  package func stop() {
    queues.withLock { $0.isStopped = true }
    for _ in 0..<threads { wakeups.signal() }
  }

  /// One thread's life. A wake-up finds at most one job; one that was left because the background was full is found by
  /// whoever ends a background job.
  private func work() {
    while true {
      wakeups.wait()
      while true {
        let (job, isBackground, isStopped) = queues.withLock { take(from: &$0) }
        if isStopped { return }
        guard let job else { break }
        job()
        if isBackground { queues.withLock { $0.busyInBackground -= 1 } }
      }
    }
  }

  private func take(from queues: inout Queues) -> (job: (@Sendable () -> Void)?, isBackground: Bool, isStopped: Bool) {
    if queues.isStopped { return (nil, false, true) }
    if let job = queues.interactive.popFirst() { return (job, false, false) }
    guard queues.busyInBackground < threads - 1, let job = queues.background.popFirst() else {
      return (nil, false, false)
    }
    queues.busyInBackground += 1
    return (job, true, false)
  }

  private struct Queue {
    private var jobs: [@Sendable () -> Void] = []
    private var taken = 0

    mutating func append(_ job: @escaping @Sendable () -> Void) { jobs.append(job) }

    mutating func popFirst() -> (@Sendable () -> Void)? {
      guard taken < jobs.count else { return nil }
      let job = jobs[taken]
      taken += 1
      if taken == jobs.count {
        jobs.removeAll(keepingCapacity: jobs.capacity <= 1024)
        taken = 0
      } else if taken >= 1024, taken > jobs.count / 2 {
        jobs.removeFirst(taken)
        taken = 0
      }
      return job
    }
  }
}
