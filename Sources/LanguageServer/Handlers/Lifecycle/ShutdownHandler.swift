import JSON
import JSONRPC
import LanguageServerProtocol

enum ShutdownHandler: SessionHandler {
  static let capability = Capability.base

  /// The answer comes when all other requests have theirs.
  static func reply(to request: ShutdownRequest, id: RequestID, in session: Session) -> JSONValue? {
    session.shutDown(answering: id)
    return nil
  }
}
