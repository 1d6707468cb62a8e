import Threads

/// A queue between threads: many put in, others take out, in the order of putting.
package final class Mailbox<Element: Sendable>: Sendable {
  private let queue = Monitor(Queue<Element>())

  package init() {}

  package func put(_ element: Element) { queue.change { $0.append(element) } }

  /// Takes the oldest element, if there is one.
  package func take() -> Element? { queue.withLock { $0.popFirst() } }

  /// Waits for an element until `deadline`, or for ever.
  package func wait(until deadline: ContinuousClock.Instant? = nil) {
    _ = queue.wait(until: deadline) { $0.isEmpty ? nil : true }
  }
}
