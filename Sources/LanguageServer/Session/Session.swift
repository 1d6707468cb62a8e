import JSON
import JSONRPC
import LanguageServerProtocol

/// One conversation with one client, from `initialize` to `exit`.
///
/// Belongs to the server, whose threads tell it of one event after another, and never wait in it. That is why edits take
/// effect in the order of their arrival, and why a request sees every earlier edit and no later one.
final class Session {
  let identity: Identity
  let service: any LanguageService
  let pool: WorkerPool
  let outbox: Outbox
  let owed: OwedReplies
  /// Puts an event at the end of the server's queue, from any thread.
  let post: @Sendable (Event) -> Void

  var phase = Phase.new
  var client = ClientCapabilities(json: .null)
  /// How the client introduced itself.
  var clientName: String?
  var encoding = PositionEncodingKind.utf16
  var trace = TraceValue.off
  /// Nothing before `initialize`.
  var snapshot: Snapshot?
  var timers = Timers()
  var diagnostics = DiagnosticsSchedule()
  var settings = Settings(.null)
  let sentTokens = SentTokens()
  /// The methods that were announced at the start, and those that were registered later.
  var announced: Set<String> = []
  var registered: Set<String> = []
  /// What was said of documents that nobody has opened.
  var toldUnopened: [DocumentURI: [Diagnostic]] = [:]
  /// What the client is to ask again.
  var stale: Set<RefreshRequest> = []
  var retriable = RetriableRequests()
  var outgoing = OutgoingRequests()
  var jobs: [ProgressToken: RunningJob] = [:]
  var jobsStarted = 0
  /// Set when the session is over.
  private(set) var exitStatus: CInt?

  /// Where a session is in its life (LSP 3.17, “Server lifecycle”).
  enum Phase: Equatable {
    case new
    /// The client has not said that it has read what the server can do.
    case starting
    case running
    /// The id is that of `shutdown`, as long as it has no answer.
    case shutDown(RequestID?)
  }

  init(
    identity: Identity, service: any LanguageService, pool: WorkerPool, outbox: Outbox,
    post: @escaping @Sendable (Event) -> Void
  ) {
    self.identity = identity
    self.service = service
    self.pool = pool
    self.outbox = outbox
    self.post = post
    owed = OwedReplies(outbox: outbox) { post(.answered) }
  }

  func handle(_ event: Event) {
    switch event {
    case .message(.request(let id, let method, let params)): receive(id, method, params)
    case .message(.notification(let method, let params)): receive(method, params)
    case .message(.response(let id, let result)): receive(id, result)
    case .timeHasPassed: break
    case .fault(let fault): outbox.send(.error(id: fault.id, fault.error))
    case .inputEnded: exit()
    case .jobStarted(let title, let cancellation, let job): startJob(title, cancellation, job)
    case .delivered(let result): apply(.arrived(result))
    case .progressed(let token, let message, let percentage): report(token, message, percentage)
    case .jobEnded(let token): jobEnded(token)
    case .diagnosed(let report): publish(report)
    case .asked(let question): put(question)
    case .answered: answerShutdown()
    }
  }

  /// Changes the workspace, in the order of the calls.
  func apply(_ change: WorkspaceChange) {
    guard var snapshot else { return }
    // Given up at once, so that the old documents are not kept alive by it while the new ones are made.
    self.snapshot = nil
    snapshot.apply(change, work: work)
    self.snapshot = snapshot
    if case .edited(let document, _) = change { retriable.edited(document.uri, owed) }
    switch change {
    case .closed(let uri): sentTokens.forget(uri)
    case .arrived, .files, .folders, .settings: refreshLater([.codeLens, .semanticTokens, .inlayHint])
    case .opened, .edited, .saved: break
    }
    scheduleDiagnostics(after: change)
  }

  /// An open document that news is about; where it is not open, the client is told.
  func openDocument(_ uri: DocumentURI, for method: String) -> OpenDocument? {
    let document = snapshot?.documents[uri]
    if document == nil { log(.warning, "\(method) for a document that is not open: \(uri.text)") }
    return document
  }

  func exit() {
    if case .shutDown = phase { exitStatus = 0 } else { exitStatus = 1 }
    owed.cancelAll(.byServer)
    answerShutdown()
    for job in jobs.values { job.cancellation.cancel(.byServer) }
    diagnostics.cancelAll()
  }

  func log(_ type: MessageType, _ message: String) { send(LogMessageNotification(type: type, message: message)) }

  func send(_ news: some Notification & JSONWritable) { outbox.send(.notification(news)) }

  /// Sends a request to the client; the answer comes back as an event.
  func ask(
    _ request: some Request & JSONWritable, then receive: @escaping (Session, Result<JSONValue, ResponseError>) -> Void
  ) {
    outbox.send(.request(id: outgoing.enter(receive), request))
  }
}
