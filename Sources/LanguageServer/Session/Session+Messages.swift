import JSON
import JSONRPC
import LanguageServerProtocol

extension Session {
  func receive(_ id: RequestID, _ method: String, _ params: JSONValue) {
    if let refusal = refusal(of: method) { return outbox.send(.error(id: id, refusal)) }
    let params = inKnownNames(params)
    guard let route = Route.named[method], route.isRequest, snapshot.map({ route.isServed($0.workspace) }) ?? true
    else {
      return outbox.send(.error(id: id, Route.unknown(method)))
    }
    switch route.destination {
    case .worker(let work):
      if settings.isOn(route.capability) {
        start(id, route.method, params, work)
      } else {
        outbox.send(.result(id: id, work.nothing))
      }
    case .session(let reply):
      do {
        if let message = try reply(id, params, self) { outbox.send(message) }
      } catch {
        outbox.send(.error(id: id, error))
      }
    case .notification: break
    }
  }

  func receive(_ method: String, _ params: JSONValue) {
    guard method == ExitNotification.method || phase == .running || phase == .starting else { return }
    guard let route = Route.named[method], case .notification(let receive) = route.destination else {
      // What begins with a dollar sign may be passed over (LSP 3.17, “$ Notifications and Requests”), and so may what
      // a newer protocol has; but a person who looks for a reason should find it.
      if !method.hasPrefix("$/") { log(.log, "Unknown notification: \(method)") }
      return
    }
    do { try receive(inKnownNames(params), self) } catch { log(.error, "\(method): \(error.message)") }
  }

  func receive(_ id: RequestID?, _ result: Result<JSONValue, ResponseError>) {
    guard let id, let receive = outgoing.take(id) else {
      if case .failure(let error) = result { log(.error, "The client reports: \(error.message)") }
      return
    }
    receive(self, result)
  }

  /// Stops the work of a request and answers it.
  func cancel(_ id: RequestID, _ reason: Cancellation.Reason) { owed.cancel(id, reason) }

  /// Passes on what the work for a request asks of the client.
  func put(_ question: ClientQuestion) {
    switch question {
    case .applyEdit(let request):
      ask(request) { session, result in
        if case .success(let outcome) = result, outcome["applied"]?.bool == false {
          session.log(.warning, "The edit was not made: \(outcome["failureReason"]?.string ?? request.label)")
        }
      }
    case .show(let request):
      ask(request) { session, result in
        if case .failure(let error) = result { session.log(.warning, "Not shown: \(error.message)") }
      }
    }
  }

  /// Surroundings for work on the present snapshot.
  func context(
    _ snapshot: Snapshot, _ cancellation: Cancellation, params: JSONValue = .null, title: String = ""
  ) -> @Sendable () -> RequestContext {
    { [client, encoding, sentTokens, settings, outbox, post] in
      RequestContext(
        snapshot: snapshot, client: client, encoding: encoding, cancellation: cancellation, sentTokens: sentTokens,
        progress: RequestProgress(params, title: title, outbox), settings: settings, ask: { post(.asked($0)) })
    }
  }

  /// Why a request is not answered in the present phase.
  private func refusal(of method: String) -> ResponseError? {
    switch phase {
    case .new where method != InitializeRequest.method:
      ResponseError(.serverNotInitialized, "The first request must be “initialize”.")
    case .starting where method == InitializeRequest.method, .running where method == InitializeRequest.method:
      ResponseError(.invalidRequest, "The session has begun: “initialize” comes once.")
    case .shutDown: ResponseError(.invalidRequest, "The session is over: after “shutdown” only “exit” may come.")
    default: nil
    }
  }

  private func start(_ id: RequestID, _ method: String, _ params: JSONValue, _ work: Route.Work) {
    guard let snapshot else { return }
    guard let cancellation = owed.enter(id) else {
      return outbox.send(
        .error(id: id, ResponseError(.invalidRequest, "A request with the id \(id) is being answered.")))
    }
    work.prepare(self)
    if client.retriedOnContentModified.contains(method), let uri = params["textDocument"]?["uri"]?.string {
      retriable.enter(id, cancellation, about: DocumentURI(uri))
    }
    let traced = trace == .off ? nil : ContinuousClock.now
    let makeContext = context(snapshot, cancellation, params: params, title: method)
    pool.run(work.lane) { [owed, outbox] in
      if cancellation.isCancelled { return }
      let context = makeContext()
      let message: OutgoingMessage
      do throws(ResponseError) {
        message = try work.reply(id, params, context)
      } catch {
        message = .error(id: id, error)
      }
      context.progress.end()
      owed.answer(id, cancellation, cancellation.isCancelled ? .error(id: id, cancellation.error) : message)
      if let traced {
        let text = "\(method) (\(id)) took \(ContinuousClock.now - traced)"
        outbox.send(.notification(LogTraceNotification(message: text)))
      }
    }
  }
}
