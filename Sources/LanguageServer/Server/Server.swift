import JSON
import JSONRPC
import LanguageServerProtocol
import Threads

/// The loop of one session and everything around it: bytes come in, bytes go out.
package final class Server: Sendable {
  /// Messages that have been read but not taken.
  private struct Waiting {
    var count = 0
    var isOver = false
  }

  private let events = Mailbox<Event>()
  private let waiting = Monitor(Waiting())
  private let status = Monitor<CInt?>(nil)

  /// How many messages may wait: who sends faster than we work is not read further.
  private static let mostWaiting = 512

  /// Starts the loop. For the closures see ``Outbox``.
  package init(
    identity: Identity, service: any LanguageService, threads: Int,
    takesAtOnce: @escaping @Sendable (OutgoingMessage) -> Bool = { _ in false },
    write: @escaping @Sendable (OutgoingMessage) -> Bool
  ) {
    let outbox = Outbox(takesAtOnce: takesAtOnce, write: write)
    let hasThread = Thread.start { self.end(self.run(identity, service, threads, outbox)) }
    if !hasThread { end(1) }
  }

  /// Takes what a client has sent; waits while too much is waiting.
  func receive(_ result: Result<Message, Message.Invalid>) {
    let isWanted = waiting.wait { waiting -> Bool? in
      if waiting.isOver { return false }
      guard waiting.count < Self.mostWaiting else { return nil }
      waiting.count += 1
      return true
    }
    guard isWanted == true else { return }
    switch result {
    case .success(let message): events.put(.message(message))
    case .failure(let invalid): events.put(.fault(invalid))
    }
  }

  /// Nothing more will come.
  func inputEnded() { events.put(.inputEnded) }

  /// Waits until the session is over and everything has been written; the status with which the process should end.
  @discardableResult
  package func wait() -> CInt { status.wait { $0 } ?? 1 }

  private func end(_ value: CInt) {
    waiting.changeForAll { $0.isOver = true }
    status.changeForAll { $0 = value }
  }

  private func run(
    _ identity: Identity, _ service: any LanguageService, _ threads: Int, _ outbox: Outbox
  ) -> CInt {
    let pool = WorkerPool(threads: threads)
    let session = Session(identity: identity, service: service, pool: pool, outbox: outbox, post: events.put)
    while session.exitStatus == nil {
      if let event = events.take(until: session.timers.next) {
        switch event {
        case .message, .fault: waiting.change { $0.count -= 1 }
        default: break
        }
        session.handle(event)
      }
      for timer in session.timers.takeDue() { session.fire(timer) }
      session.startDiagnostics(isQuiet: events.isEmpty)
    }
    pool.stop()
    outbox.close()
    return session.exitStatus ?? 1
  }
}
