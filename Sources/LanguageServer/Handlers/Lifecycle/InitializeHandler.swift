import JSON
import JSONRPC
import LanguageServerProtocol

enum InitializeHandler: SessionHandler {
  static let capability = Capability.base

  static func reply(
    to request: InitializeRequest, id: RequestID, in session: Session
  ) throws(ResponseError) -> InitializeResult? {
    try session.begin(request)
    let capabilities = ServerCapabilities.json(of: Route.all, for: request.capabilities, session.encoding)
    return InitializeResult(capabilities: capabilities, name: session.identity.name, version: session.identity.version)
  }
}
