import Dispatch
import JSON
import JSONRPC
import LanguageServerProtocol
import Synchronization

/// The loop of one session and everything around it: bytes come in, bytes go out.
package final class Server: Sendable {
  private let events = Mailbox<Event>()
  /// Room for messages that have been read but not taken: who sends faster than we work is not read further.
  private let room = DispatchSemaphore(value: 0)
  private let isOver = Atomic(false)
  private let ended = DispatchGroup()

  /// Starts the loop. `write` is called on one thread; false means that nobody reads any more.
  package init(
    identity: Identity, service: any LanguageService, threads: Int,
    write: @escaping @Sendable (OutgoingMessage) -> Bool, whenOver: @escaping @Sendable (CInt) -> Void
  ) {
    // A semaphore that begins with its greatest value must not end with less.
    for _ in 0..<Self.longestQueue { room.signal() }
    ended.enter()
    let hasThread = Thread.start {
      whenOver(self.run(identity, service, threads, write))
      self.isOver.store(true, ordering: .releasing)
      self.room.signal()
      self.ended.leave()
    }
    if !hasThread { ended.leave() }
  }

  /// Takes what a client has sent; waits while too much is waiting.
  func receive(_ result: Result<Message, Message.Invalid>) {
    if isOver.load(ordering: .acquiring) { return }
    room.wait()
    switch result {
    case .success(let message): events.put(.message(message))
    case .failure(let invalid): events.put(.fault(invalid))
    }
  }

  /// Nothing more will come.
  func inputEnded() { events.put(.inputEnded) }

  /// Waits until the session is over and everything has been written.
  package func wait() { ended.wait() }

  /// How many messages may wait.
  private static let longestQueue = 512

  private func run(
    _ identity: Identity, _ service: any LanguageService, _ threads: Int,
    _ write: @escaping @Sendable (OutgoingMessage) -> Bool
  ) -> CInt {
    let pool = WorkerPool(threads: threads)
    let outbox = Outbox(write: write)
    let session = Session(identity: identity, service: service, pool: pool, outbox: outbox) { [events] in events.put($0)
    }
    while session.exitStatus == nil {
      if let event = events.take(until: session.timers.next) {
        switch event {
        case .message, .fault: room.signal()
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
