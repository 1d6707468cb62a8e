import Threads

/// A queue between threads: many put in, one takes out, in the order of putting.
package final class Mailbox<Element: Sendable>: Sendable {
  private let queue = Monitor(Queue<Element>())

  package init() {}

  package func put(_ element: Element) { queue.change { $0.append(element) } }

  /// Takes the oldest element, waiting for one until `deadline`, or for ever.
  package func take(until deadline: ContinuousClock.Instant? = nil) -> Element? {
    queue.wait(until: deadline) { $0.popFirst() }
  }

  package var isEmpty: Bool { queue.withLock { $0.isEmpty } }
}
