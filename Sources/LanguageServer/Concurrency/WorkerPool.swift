import Threads

/// A few threads that work for requests, and read them.
///
/// What a person waits for goes before what runs in the background, which never takes the last thread. Who has read a
/// request answers it, while another thread reads on: so nobody need wake up for an answer. As long as no other thread is
/// idle, the one that reads does nothing else.
package final class WorkerPool: Sendable {
  package typealias Job = @Sendable () -> Void
  /// Reads until it is enough, or there is nothing more to be read, ever.
  package typealias Reading = @Sendable (_ isEnough: () -> Bool) -> Void

  package enum Lane: Sendable {
    /// A person waits.
    case interactive
    /// Nobody waits, or it takes long by its nature.
    case background
  }

  private struct Jobs {
    var interactive = Queue<Job>()
    var background = Queue<Job>()
    /// What reads, while no thread does.
    var reading: Reading?
    /// How many threads wait.
    var idle = 0
    /// How many threads work in the background now.
    var busyInBackground = 0
    var isStopped = false
  }

  /// What a thread does next.
  private enum Task {
    case interactive(Job)
    case background(Job)
    case read(Reading)
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

  /// Reads on one thread more, in turns.
  package func read(_ reading: @escaping Reading) {
    jobs.change { $0.reading = reading }
    Thread.start { self.work() }
  }

  /// Ends the threads after what they are doing now; what waits is dropped.
  package func stop() { jobs.changeForAll { $0.isStopped = true } }

  private func work() {
    while true {
      jobs.withLock { $0.idle += 1 }
      switch jobs.wait(take) {
      case .interactive(let job)?: job()
      case .background(let job)?:
        job()
        // Another thread may have found the background full.
        jobs.change { $0.busyInBackground -= 1 }
      case .read(let reading)?: read(on: reading)
      case .end?, nil: return
      }
    }
  }

  private func take(from jobs: inout Jobs) -> Task? {
    if jobs.isStopped { return .end }
    guard let task = next(from: &jobs) else { return nil }
    jobs.idle -= 1
    return task
  }

  private func next(from jobs: inout Jobs) -> Task? {
    if let reading = jobs.reading {
      jobs.reading = nil
      return .read(reading)
    }
    if let job = jobs.interactive.popFirst() { return .interactive(job) }
    guard jobs.busyInBackground < threads - 1, let job = jobs.background.popFirst() else { return nil }
    jobs.busyInBackground += 1
    return .background(job)
  }

  /// Reads until there is a job that a person waits for, and does that while another thread reads on.
  private func read(on reading: @escaping Reading) {
    var job: Job?
    reading {
      job = jobs.withLock { jobs -> Job? in
        guard jobs.idle > 0, let job = jobs.interactive.popFirst() else { return nil }
        jobs.reading = reading
        return job
      }
      return job != nil
    }
    job?()
  }
}
