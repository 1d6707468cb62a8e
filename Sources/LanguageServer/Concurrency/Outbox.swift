import JSONRPC
import Threads

/// What is to be written, and the thread that writes it.
///
/// A client that reads slowly holds up this thread alone, never an edit. Where the client takes a message at once, whoever
/// sends it writes it, and nobody need wake up for it. Frames leave whole, in the order of sending.
package final class Outbox: Sendable {
  private struct State {
    var waiting = Queue<OutgoingMessage>()
    /// Whether a thread is writing now.
    var isWriting = false
    /// Whether nobody reads any more.
    var isBroken = false
    var isClosing = false
  }

  /// What the thread does next.
  private enum Task {
    case write(OutgoingMessage)
    case end
  }

  private let state = Monitor(State())
  private let hasEnded = Monitor(false)
  private let write: @Sendable (OutgoingMessage) -> Bool
  private let takesAtOnce: @Sendable (OutgoingMessage) -> Bool

  /// Passes each message to `write`, on one thread at a time, until that returns false: then nobody reads any more.
  ///
  /// - Parameter takesAtOnce: whether `write` would not wait for the client with a message.
  package init(
    takesAtOnce: @escaping @Sendable (OutgoingMessage) -> Bool = { _ in false },
    write: @escaping @Sendable (OutgoingMessage) -> Bool
  ) {
    self.write = write
    self.takesAtOnce = takesAtOnce
    let hasThread = Thread.start { self.work() }
    if !hasThread { hasEnded.change { $0 = true } }
  }

  package func send(_ message: OutgoingMessage) {
    let isAtOnce = state.withLock { state in
      guard !state.isWriting, !state.isClosing, state.waiting.isEmpty, takesAtOnce(message) else { return false }
      state.isWriting = true
      return true
    }
    if isAtOnce { pass(message) } else { state.change { $0.waiting.append(message) } }
  }

  /// Writes a message; the caller has said that it is writing.
  private func pass(_ message: OutgoingMessage) {
    let isWritten = state.withLock { $0.isBroken } || write(message)
    let isMoreWaiting = state.withLock { state in
      state.isWriting = false
      if !isWritten { state.isBroken = true }
      return state.isClosing || !state.waiting.isEmpty
    }
    if isMoreWaiting { state.wake() }
  }

  private func work() {
    while true {
      let task = state.wait { state -> Task? in
        if state.isWriting { return nil }
        guard let message = state.waiting.popFirst() else { return state.isClosing ? .end : nil }
        state.isWriting = true
        return .write(message)
      }
      guard case .write(let message)? = task else { break }
      pass(message)
    }
    hasEnded.change { $0 = true }
  }

  /// Waits until all is written, but not for ever for a client that no longer reads.
  package func close() {
    state.change { $0.isClosing = true }
    _ = hasEnded.wait(until: .now + .seconds(2)) { $0 ? true : nil }
  }
}
