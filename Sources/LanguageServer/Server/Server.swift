import JSON
import JSONRPC
import LanguageServerProtocol
import Threads

/// One session and everything around it: bytes come in, bytes go out.
///
/// Whoever has read a message hands it to the session, after all else that has happened before. That waits in a queue, for
/// which a loop looks that also keeps the time.
package final class Server: Sendable {
  private struct State {
    let session: Session
    /// Whether no more input is there now.
    var isQuiet = true
    /// When the loop will look next by itself; nothing where only an event makes it.
    var nextLook: ContinuousClock.Instant?
  }

  private let events = Mailbox<Event>()
  private let pool: WorkerPool
  private let outbox: Outbox
  private let state: Monitor<State>
  private let status = Monitor<CInt?>(nil)

  /// Starts the loop. For the closures see ``Outbox``.
  package init(
    identity: Identity, service: any LanguageService, threads: Int,
    takesAtOnce: @escaping @Sendable (OutgoingMessage) -> Bool = { _ in false },
    write: @escaping @Sendable (OutgoingMessage) -> Bool
  ) {
    outbox = Outbox(takesAtOnce: takesAtOnce, write: write)
    pool = WorkerPool(threads: threads)
    state = Monitor(
      State(
        session: Session(
          identity: identity, service: service, pool: pool, outbox: outbox, post: { [events] in events.put($0) })))
    let hasThread = Thread.start { self.end(self.run()) }
    if !hasThread { end(1) }
  }

  /// Has what a client sends read, by the threads that work.
  func read(_ input: Input) { pool.read { input.read(until: $0) } }

  /// Takes what a client has sent.
  func receive(_ result: Result<Message, Message.Invalid>) {
    switch result {
    case .success(let message): handle(.message(message), isQuiet: false)
    case .failure(let invalid): handle(.fault(invalid), isQuiet: false)
    }
  }

  /// No more input is there for now.
  func inputPauses() { handle(nil, isQuiet: true) }

  /// Nothing more will come.
  func inputEnded() { handle(.inputEnded, isQuiet: true) }

  /// Waits until the session is over and everything has been written; the status with which the process should end.
  @discardableResult
  package func wait() -> CInt { status.wait { $0 } ?? 1 }

  private func end(_ value: CInt) { status.changeForAll { $0 = value } }

  /// Tells the session of what has happened, at last of an event, and does what is due.
  private func handle(_ event: Event?, isQuiet: Bool? = nil) {
    let isLoopConcerned = state.withLock { state in
      let session = state.session
      if session.exitStatus != nil { return false }
      if let isQuiet { state.isQuiet = isQuiet }
      while session.exitStatus == nil, let earlier = events.take() { session.handle(earlier) }
      if session.exitStatus == nil, let event { session.handle(event) }
      for timer in session.timers.takeDue() { session.fire(timer) }
      session.startDiagnostics(isQuiet: state.isQuiet)
      if session.exitStatus != nil { return true }
      guard let next = session.timers.next else { return false }
      return state.nextLook.map { next < $0 } ?? true
    }
    if isLoopConcerned { events.put(.timeHasPassed) }
  }

  private func run() -> CInt {
    while true {
      let (exitStatus, nextLook) = state.withLock { state in
        state.nextLook = state.session.timers.next
        return (state.session.exitStatus, state.nextLook)
      }
      if let exitStatus {
        pool.stop()
        outbox.close()
        return exitStatus
      }
      events.wait(until: nextLook)
      handle(nil)
    }
  }
}
