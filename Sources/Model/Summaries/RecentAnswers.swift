import Threads

/// What was read of packed summaries last.
final class RecentAnswers<Answer: Sendable>: Sendable {
  /// An answer, and the summary that it is from; that is held, so that its address stays its own.
  private struct Kept: Sendable {
    let summary: PackedSummary
    let question: RecordQuestion
    let answer: Answer
  }

  private let kept = Monitor<[Kept?]>([])

  /// How many are kept; a power of two.
  private static var mostKept: Int { 1024 }

  /// The answer of a summary to a question, which `read` reads where it is not among those that were read last.
  func answer(to question: RecordQuestion, of summary: PackedSummary, _ read: () -> Answer?) -> Answer? {
    let slot = (ObjectIdentifier(summary).hashValue ^ question.hashValue) & (Self.mostKept - 1)
    // Two that fall on one slot both find room.
    let other = slot ^ 1
    let known = kept.withLock { kept -> Answer? in
      if kept.isEmpty { return nil }
      for slot in [slot, other] {
        if let found = kept[slot], found.summary === summary, found.question == question { return found.answer }
      }
      return nil
    }
    if let known { return known }
    guard let answer = read() else { return nil }
    kept.withLock { kept in
      if kept.isEmpty { kept = Array(repeating: nil, count: Self.mostKept) }
      kept[other] = kept[slot]
      kept[slot] = Kept(summary: summary, question: question, answer: answer)
    }
    return answer
  }
}
