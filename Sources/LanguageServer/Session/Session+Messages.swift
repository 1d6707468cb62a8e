import JSON
import JSONRPC
import LanguageServerProtocol

extension Session {
  func receive(_ id: RequestID, _ method: String, _ params: JSONValue) {
    if let refusal = refusal(of: method) { return outbox.send(.error(id: id, refusal)) }
    guard let route = Route.named[method], route.isRequest else {
      return outbox.send(.error(id: id, ResponseError(.methodNotFound, "Unknown request: \(method)")))
    }
    switch route.destination {
    case .worker(let lane, let reply): start(id, route, params, lane, reply)
    case .loop(let reply):
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
    do { try receive(params, self) } catch { log(.error, "\(method): \(error.message)") }
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

  private func start(
    _ id: RequestID, _ route: Route, _ params: JSONValue, _ lane: WorkerPool.Lane,
    _ reply: @escaping @Sendable (RequestID, JSONValue, RequestContext) throws(ResponseError) -> OutgoingMessage
  ) {
    guard let snapshot else { return }
    guard let cancellation = owed.enter(id) else {
      return outbox.send(
        .error(id: id, ResponseError(.invalidRequest, "A request with the id \(id) is being answered.")))
    }
    if client.retriedOnContentModified.contains(route.method), let uri = params["textDocument"]?["uri"]?.string {
      retriable.enter(id, cancellation, about: DocumentURI(uri))
    }
    let traced = trace == .off ? nil : (method: route.method, start: ContinuousClock.now)
    pool.run(lane) { [client, encoding, owed, outbox] in
      if cancellation.isCancelled { return }
      let context = RequestContext(
        snapshot: snapshot, client: client, encoding: encoding, cancellation: cancellation)
      let message: OutgoingMessage
      do throws(ResponseError) { message = try reply(id, params, context) } catch { message = .error(id: id, error) }
      owed.answer(id, cancellation, cancellation.isCancelled ? .error(id: id, cancellation.error) : message)
      if let traced {
        let text = "\(traced.method) (\(id)) took \(ContinuousClock.now - traced.start)"
        outbox.send(.notification(LogTraceNotification(message: text)))
      }
    }
  }
}
