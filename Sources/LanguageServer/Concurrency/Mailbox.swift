import Dispatch
import Synchronization

/// A queue between threads: many put in, one takes out, in the order of putting.
package final class Mailbox<Element: Sendable>: Sendable {
  private struct Queue {
    var elements: [Element] = []
    /// How many elements at the front have been taken.
    var taken = 0
  }

  private let queue = Mutex(Queue())
  private let arrivals = DispatchSemaphore(value: 0)

  package init() {}

  package func put(_ element: Element) {
    queue.withLock { $0.elements.append(element) }
    arrivals.signal()
  }

  /// Takes the oldest element, waiting for one until `deadline`, or for ever.
  package func take(until deadline: ContinuousClock.Instant? = nil) -> Element? {
    guard arrivals.wait(timeout: deadline.map(Self.dispatchTime) ?? .distantFuture) == .success else { return nil }
    return queue.withLock { queue in
      let element = queue.elements[queue.taken]
      queue.taken += 1
      if queue.taken == queue.elements.count {
        queue.elements.removeAll(keepingCapacity: queue.elements.capacity <= 1024)
        queue.taken = 0
      } else if queue.taken >= 1024, queue.taken > queue.elements.count / 2 {
        queue.elements.removeFirst(queue.taken)
        queue.taken = 0
      }
      return element
    }
  }

  private static func dispatchTime(of deadline: ContinuousClock.Instant) -> DispatchTime {
    let (seconds, attoseconds) = (deadline - .now).components
    let nanoseconds = max(0, min(seconds, 1_000_000) * 1_000_000_000 + attoseconds / 1_000_000_000)
    return .now() + .nanoseconds(Int(nanoseconds))
  }

  package var isEmpty: Bool { queue.withLock { $0.taken == $0.elements.count } }
}
