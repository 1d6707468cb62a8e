import JSON
import JSONRPC
import LanguageServerProtocol

/// Answers one method in the session, because the answer depends on the session or changes it.
protocol SessionHandler: SendableMetatype {
  associatedtype Call: Request & JSONReadable where Call.Reply: JSONWritable
  static var capability: Capability { get }
  /// The answer; nothing where it will be sent later.
  static func reply(to request: Call, id: RequestID, in session: Session) throws(ResponseError) -> Call.Reply?
}
