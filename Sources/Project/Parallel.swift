import Dispatch
import Synchronization

/// Does a piece of work for each item on all cores, and hands over the results in the order of the items.
///
/// Results are handed over in batches, so that no more than some hundreds wait at a time; once it is cancelled, no further
/// batch is begun.
package func inParallel<Item: Sendable, Outcome: Sendable>(
  _ items: [Item], progress: (Int) -> Void = { _ in }, isCancelled: () -> Bool = { false },
  work: @escaping @Sendable (Item) -> Outcome, receive: (Item, Outcome) -> Void
) {
  let batchSize = 512
  // A core takes several items at a time, so that the cores do not wait for each other.
  let runLength = 8
  var start = 0
  while start < items.count, !isCancelled() {
    let batch = items[start..<min(items.count, start + batchSize)]
    if batch.count == 1 {
      receive(batch[start], work(batch[start]))
    } else {
      let runCount = (batch.count + runLength - 1) / runLength
      let runs = Mutex([[Outcome]](repeating: [], count: runCount))
      let nextRun = Atomic<Int>(0)
      DispatchQueue.concurrentPerform(iterations: min(runCount, Workers.count)) { _ in
        while true {
          let index = nextRun.wrappingAdd(1, ordering: .relaxed).oldValue
          if index >= runCount { return }
          let first = batch.startIndex + index * runLength
          let outcomes = batch[first..<min(batch.endIndex, first + runLength)].map(work)
          runs.withLock { $0[index] = outcomes }
        }
      }
      for (item, outcome) in zip(batch, runs.withLock { $0 }.joined()) { receive(item, outcome) }
    }
    start += batch.count
    progress(start)
  }
}

/// How many pieces of work are done at a time: as many as there are cores, or fewer where a person says so.
package enum Workers {
  private static let limit = Atomic<Int>(64)

  package static func limit(to count: Int) { limit.store(max(1, count), ordering: .relaxed) }

  /// More than there are cores does no harm: they are taken as cores come free.
  static var count: Int { limit.load(ordering: .relaxed) }
}
