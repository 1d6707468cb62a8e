import JSON
import JSONRPC
import LanguageServerProtocol

/// A method that clients may send, and who takes it.
package struct Route: Sendable {
  package let method: String
  package let capability: Capability
  let destination: Destination
  /// Whether a workspace can do this.
  let isServed: @Sendable (any Workspace) -> Bool

  /// What happens to a message.
  enum Destination: Sendable {
    case worker(Work)
    case session(@Sendable (RequestID, JSONValue, Session) throws(ResponseError) -> OutgoingMessage?)
    case notification(@Sendable (JSONValue, Session) throws(ResponseError) -> Void)
  }

  /// How a request is answered away from the session.
  struct Work: Sendable {
    let lane: WorkerPool.Lane
    /// The answer where the feature is switched off.
    let nothing: JSONValue
    let prepare: @Sendable (Session) -> Void
    let reply: @Sendable (RequestID, JSONValue, RequestContext) throws(ResponseError) -> OutgoingMessage
  }

  package var isRequest: Bool { if case .notification = destination { false } else { true } }

  init<Handler: RequestHandler>(_ handler: Handler.Type, lane: WorkerPool.Lane = .interactive) {
    method = Handler.Call.method
    capability = Handler.capability
    isServed = { $0 is Handler.Server }
    let reply = { @Sendable (id: RequestID, params: JSONValue, context: RequestContext) throws(ResponseError) in
      guard let workspace = context.workspace as? Handler.Server else { throw Self.unknown(Handler.Call.method) }
      let request = try Self.read(Handler.Call.self, params)
      return OutgoingMessage.result(id: id, try Handler.reply(to: request, from: workspace, in: context))
    }
    destination = .worker(Work(lane: lane, nothing: Handler.nothing, prepare: Handler.prepare, reply: reply))
  }

  init<Handler: SessionHandler>(_ handler: Handler.Type) {
    method = Handler.Call.method
    capability = Handler.capability
    isServed = { _ in true }
    destination = .session { id, params, session throws(ResponseError) in
      let request = try Self.read(Handler.Call.self, params)
      return try Handler.reply(to: request, id: id, in: session).map { .result(id: id, $0) }
    }
  }

  init<Handler: NotificationHandler>(_ handler: Handler.Type) {
    method = Handler.News.method
    capability = Handler.capability
    isServed = { _ in true }
    destination = .notification { params, session throws(ResponseError) in
      Handler.receive(try Self.read(Handler.News.self, params), in: session)
    }
  }

  /// Whether a client is told of it: the workspace can do it, the client can use it, and nobody has switched it off.
  func isAnnounced(to client: ClientCapabilities, _ workspace: any Workspace, _ settings: Settings) -> Bool {
    let isUsable = capability.isUniversal || (capability.client.map(client.has) ?? true)
    return isUsable && isServed(workspace) && settings.isOn(capability)
  }

  static func unknown(_ method: String) -> ResponseError {
    ResponseError(.methodNotFound, "Unknown request: \(method)")
  }

  private static func read<Value: JSONReadable>(_ type: Value.Type, _ params: JSONValue) throws(ResponseError) -> Value
  {
    do { return try Value(json: params) } catch { throw error.response }
  }
}
