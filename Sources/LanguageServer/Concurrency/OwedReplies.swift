import JSONRPC
import Threads

/// The requests that wait for an answer.
///
/// Taking an entry out is the permission to answer: so each request is answered exactly once, whoever is first of the
/// work, a cancellation and the end of the session.
final class OwedReplies: Sendable {
  private struct State {
    var owed: [RequestID: Cancellation] = [:]
    var reportsWhenEmpty = false
  }

  private let state = Monitor(State())
  private let outbox: Outbox
  private let reportEmpty: @Sendable () -> Void

  /// `reportEmpty` is called after the last answer, once that has been asked for.
  init(outbox: Outbox, reportEmpty: @escaping @Sendable () -> Void) {
    self.outbox = outbox
    self.reportEmpty = reportEmpty
  }

  /// Enters a request; nothing where one with this id is still waiting.
  func enter(_ id: RequestID) -> Cancellation? {
    state.withLock { state in
      guard state.owed[id] == nil else { return nil }
      let cancellation = Cancellation()
      state.owed[id] = cancellation
      return cancellation
    }
  }

  /// Answers a request, unless it has been answered.
  func answer(_ id: RequestID, _ cancellation: Cancellation, _ message: OutgoingMessage) {
    let isOurs = state.withLock { state in
      // The id may have been used again for a later request.
      guard state.owed[id] === cancellation else { return false }
      state.owed[id] = nil
      return true
    }
    guard isOurs else { return }
    outbox.send(message)
    if isEmpty, state.withLock({ $0.reportsWhenEmpty }) { reportEmpty() }
  }

  /// Stops the work of a request and answers it, unless it has been answered.
  func cancel(_ id: RequestID, _ reason: Cancellation.Reason) {
    guard let cancellation = state.withLock({ $0.owed[id] }) else { return }
    cancellation.cancel(reason)
    answer(id, cancellation, .error(id: id, cancellation.error))
  }

  func cancelAll(_ reason: Cancellation.Reason) {
    for id in state.withLock({ Array($0.owed.keys) }) { cancel(id, reason) }
  }

  /// Has the end of the last request reported, at once where there is none.
  func reportWhenEmpty() {
    state.withLock { $0.reportsWhenEmpty = true }
    if isEmpty { reportEmpty() }
  }

  var isEmpty: Bool { state.withLock { $0.owed.isEmpty } }
}
