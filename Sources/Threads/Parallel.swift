import Dispatch
import Synchronization

/// Does a piece of work for each item on all cores, and hands over the results in the order of the items.
///
/// Results are handed over in batches, so that no more than some hundreds wait at a time, while the next batch is begun; once
/// it is cancelled, no further batch is.
package func inParallel<Item: Sendable, Outcome: Sendable>(
  _ items: [Item], progress: (Int) -> Void = { _ in }, isCancelled: () -> Bool = { false },
  work: @escaping @Sendable (Item) -> Outcome, receive: (Item, Outcome) -> Void
) {
  let batchSize = 512
  var start = 0
  func next() -> Batch<Item, Outcome>? {
    if start >= items.count || isCancelled() { return nil }
    let batch = Batch(items[start..<min(items.count, start + batchSize)], work)
    start += batch.items.count
    batch.callHelpers()
    return batch
  }
  var current = next()
  while let batch = current {
    let outcomes = batch.finish()
    current = next()
    for (item, outcome) in zip(batch.items, outcomes) { receive(item, outcome) }
    progress(batch.items.endIndex)
  }
}

/// Items whose work is done by whoever has time.
private final class Batch<Item: Sendable, Outcome: Sendable>: Sendable {
  let items: ArraySlice<Item>
  private let work: @Sendable (Item) -> Outcome
  /// A core takes several items at a time, so that the cores do not wait for each other.
  private let runLength = 8
  private let runCount: Int
  private let runs: Monitor<[[Outcome]]>
  private let nextRun = Atomic<Int>(0)
  /// Entered for each run that is not done. Who waits for the runs does not wait for a thread that has not begun.
  private let undone = DispatchGroup()

  init(_ items: ArraySlice<Item>, _ work: @escaping @Sendable (Item) -> Outcome) {
    self.items = items
    self.work = work
    runCount = (items.count + runLength - 1) / runLength
    runs = Monitor([[Outcome]](repeating: [], count: runCount))
    for _ in 0..<runCount { undone.enter() }
  }

  /// Lets other threads begin.
  func callHelpers() {
    for _ in 1..<max(1, min(runCount, Workers.count)) { DispatchQueue.global().async { self.takePart() } }
  }

  /// Does what is left, and gives the outcomes in the order of the items.
  func finish() -> [Outcome] {
    takePart()
    undone.wait()
    return runs.withLock { $0.flatMap(\.self) }
  }

  private func takePart() {
    while true {
      let index = nextRun.wrappingAdd(1, ordering: .relaxed).oldValue
      if index >= runCount { return }
      let first = items.startIndex + index * runLength
      let outcomes = items[first..<min(items.endIndex, first + runLength)].map(work)
      runs.withLock { $0[index] = outcomes }
      undone.leave()
    }
  }
}
