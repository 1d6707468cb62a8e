import JSON
import JSONRPC
import LanguageServerProtocol

enum InitializeHandler: SessionHandler {
  static let capability = Capability.base

  static func reply(
    to request: InitializeRequest, id: RequestID, in session: Session
  ) throws(ResponseError) -> InitializeResult? {
    let workspace = session.begin(request)
    let capabilities = ServerCapabilities.json(for: request.capabilities, workspace, session.settings)
    return InitializeResult(
      capabilities: capabilities.setting("positionEncoding", to: JSONValue(session.encoding.rawValue)),
      name: session.identity.name, version: session.identity.version)
  }
}
