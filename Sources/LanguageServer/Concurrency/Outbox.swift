import JSONRPC

/// What is to be written, and the thread that writes it.
///
/// A client that reads slowly holds up this thread alone, never an edit. Frames leave whole, in the order of sending.
package final class Outbox: Sendable {
  private let messages = Mailbox<OutgoingMessage?>()
  private let hasEnded = Monitor(false)

  /// Passes each message to `write`, on one thread, until that returns false: then nobody reads any more.
  package init(write: @escaping @Sendable (OutgoingMessage) -> Bool) {
    let hasThread = Thread.start { [messages, hasEnded] in
      var isOpen = true
      while case .some(.some(let message)) = messages.take() {
        if isOpen { isOpen = write(message) }
      }
      hasEnded.change { $0 = true }
    }
    if !hasThread { hasEnded.change { $0 = true } }
  }

  package func send(_ message: OutgoingMessage) { messages.put(message) }

  /// Waits until all is written, but not for ever for a client that no longer reads.
  package func close() {
    messages.put(nil)
    _ = hasEnded.wait(until: .now + .seconds(2)) { $0 ? true : nil }
  }
}
