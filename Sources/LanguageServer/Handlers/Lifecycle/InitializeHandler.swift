import JSON
import JSONRPC
import LanguageServerProtocol

enum InitializeHandler: SessionHandler {
  static let capability = Capability.base

  static func reply(
    to request: InitializeRequest, id: RequestID, in session: Session
  ) throws(ResponseError) -> InitializeResult? {
    try session.begin(request)
    let capabilities = ServerCapabilities.json(
      of: Route.all, for: request.capabilities, session.service, session.settings)
    return InitializeResult(
      capabilities: capabilities.setting("positionEncoding", to: JSONValue(session.encoding.rawValue)),
      name: session.identity.name, version: session.identity.version)
  }
}
