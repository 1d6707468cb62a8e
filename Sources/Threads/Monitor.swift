#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// State that threads share, and the means to wait until another thread has changed it.
///
/// Made of a mutex and a condition of the operating system: `Synchronization.Mutex` has nothing to wait with, and the thread
/// sanitizer does not see it.
// @unchecked because `state` is touched under the mutex alone.
package final class Monitor<State: ~Copyable>: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>
  private var state: State

  package init(_ state: consuming sending State) {
    self.state = state
    mutex = .allocate(capacity: 1)
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
    condition = .allocate(capacity: 1)
    condition.initialize(to: pthread_cond_t())
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    #if !canImport(Darwin)
      // A deadline must not move when somebody sets the clock.
      pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    #endif
    pthread_cond_init(condition, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  deinit {
    pthread_cond_destroy(condition)
    condition.deallocate()
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  package func withLock<Result>(_ body: (inout State) -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body(&state)
  }

  /// Changes the state and wakes one thread that waits.
  package func change(_ body: (inout State) -> Void) {
    withLock(body)
    wake()
  }

  /// Wakes one thread that waits, after a change that was made without.
  package func wake() { pthread_cond_signal(condition) }

  /// Changes the state and wakes all threads that wait.
  package func changeForAll(_ body: (inout State) -> Void) {
    withLock(body)
    pthread_cond_broadcast(condition)
  }

  /// Waits until `take` finds something in the state; nothing when the deadline passes first.
  package func wait<Found>(until deadline: ContinuousClock.Instant? = nil, _ take: (inout State) -> Found?) -> Found? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let found = take(&state) { return found }
      guard let deadline else {
        pthread_cond_wait(condition, mutex)
        continue
      }
      let rest = deadline - .now
      guard rest > .zero else { return nil }
      wait(rest)
    }
  }

  /// Waits for a wake-up, with the mutex held, for a while at most.
  private func wait(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    var time = timespec()
    #if canImport(Darwin)
      time.tv_sec = Int(min(seconds, 1_000_000))
      time.tv_nsec = Int(attoseconds / 1_000_000_000)
      pthread_cond_timedwait_relative_np(condition, mutex, &time)
    #else
      clock_gettime(CLOCK_MONOTONIC, &time)
      let nanoseconds = Int(time.tv_nsec) + Int(attoseconds / 1_000_000_000)
      time.tv_sec += .init(min(seconds, 1_000_000)) + .init(nanoseconds / 1_000_000_000)
      time.tv_nsec = .init(nanoseconds % 1_000_000_000)
      pthread_cond_timedwait(condition, mutex, &time)
    #endif
  }
}
