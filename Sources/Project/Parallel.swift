import Dispatch
import Synchronization

/// Does a piece of work for each item on all cores, and hands over the results in the order of the items.
///
/// Results are handed over in batches, so that no more than a few hundred wait at a time.
package func inParallel<Item: Sendable, Outcome: Sendable>(
  _ items: [Item], progress: (Int) -> Void = { _ in }, work: @escaping @Sendable (Item) -> Outcome,
  receive: (Item, Outcome) -> Void
) {
  let batchSize = 256
  var start = 0
  while start < items.count {
    let batch = Array(items[start..<min(items.count, start + batchSize)])
    if batch.count == 1 {
      receive(batch[0], work(batch[0]))
    } else {
      let outcomes = Mutex([Outcome?](repeating: nil, count: batch.count))
      DispatchQueue.concurrentPerform(iterations: batch.count) { index in
        let outcome = work(batch[index])
        outcomes.withLock { $0[index] = outcome }
      }
      for (item, outcome) in zip(batch, outcomes.withLock { $0 }) {
        if let outcome { receive(item, outcome) }
      }
    }
    start += batch.count
    progress(start)
  }
}
