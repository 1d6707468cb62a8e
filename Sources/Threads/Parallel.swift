import Dispatch
import Synchronization

/// Does a piece of work for each item on all cores, and hands over the results in the order of the items.
///
/// Results are handed over in batches, so that no more than some runs for each core wait at a time, while the next batch is
/// begun; once it is cancelled, no further batch is.
///
/// - Parameter runLength: How many items a core takes at a time, so that the cores do not wait for each other; more where
///   the work for each is little.
@inlinable
package func inParallel<Item: Sendable, Outcome: Sendable>(
  _ items: [Item], runLength: Int = 8, progress: (Int) -> Void = { _ in }, isCancelled: () -> Bool = { false },
  work: @escaping @Sendable (Item) -> Outcome, receive: (Item, Outcome) -> Void
) {
  // What is done for each item is compiled where the types are known.
  inParallelRuns(of: items.count, length: runLength, progress: progress, isCancelled: isCancelled) { run in
    items[run].map(work)
  } receive: { run, outcomes in
    for (index, outcome) in zip(run, outcomes) { receive(items[index], outcome) }
  }
}

/// The same for runs of numbers below a count.
@usableFromInline
func inParallelRuns<Outcome: Sendable>(
  of count: Int, length: Int, progress: (Int) -> Void, isCancelled: () -> Bool,
  work: @escaping @Sendable (Range<Int>) -> Outcome, receive: (Range<Int>, Outcome) -> Void
) {
  let batchSize = max(12, 4 * Workers.count) * length
  var start = 0
  func next() -> Batch<Outcome>? {
    if start >= count || isCancelled() { return nil }
    let batch = Batch(start..<min(count, start + batchSize), runLength: length, work)
    start = batch.numbers.upperBound
    batch.callHelpers()
    return batch
  }
  var current = next()
  while let batch = current {
    let outcomes = batch.finish()
    current = next()
    for (index, outcome) in outcomes.enumerated() {
      if let outcome { receive(batch.run(index), outcome) }
    }
    progress(batch.numbers.upperBound)
  }
}

/// Numbers for which work is done by whoever has time.
private final class Batch<Outcome: Sendable>: Sendable {
  let numbers: Range<Int>
  private let work: @Sendable (Range<Int>) -> Outcome
  private let runLength: Int
  private let runCount: Int
  private let outcomes: Monitor<[Outcome?]>
  private let nextRun = Atomic<Int>(0)
  /// Entered for each run that is not done. Who waits for the runs does not wait for a thread that has not begun.
  private let undone = DispatchGroup()

  init(_ numbers: Range<Int>, runLength: Int, _ work: @escaping @Sendable (Range<Int>) -> Outcome) {
    self.numbers = numbers
    self.work = work
    self.runLength = runLength
    runCount = (numbers.count + runLength - 1) / runLength
    outcomes = Monitor([Outcome?](repeating: nil, count: runCount))
    for _ in 0..<runCount { undone.enter() }
  }

  func run(_ index: Int) -> Range<Int> {
    let first = numbers.lowerBound + index * runLength
    return first..<min(numbers.upperBound, first + runLength)
  }

  /// Lets other threads begin.
  func callHelpers() {
    for _ in 1..<max(1, min(runCount, Workers.count)) { DispatchQueue.global().async { self.takePart() } }
  }

  /// Does what is left, and gives the outcomes in order.
  func finish() -> [Outcome?] {
    takePart()
    undone.wait()
    return outcomes.withLock { $0 }
  }

  private func takePart() {
    while true {
      let index = nextRun.wrappingAdd(1, ordering: .relaxed).oldValue
      if index >= runCount { return }
      let outcome = work(run(index))
      outcomes.withLock { $0[index] = outcome }
      undone.leave()
    }
  }
}
