import JSON
import JSONRPC
import LanguageServerProtocol

/// Answers one method, away from the session, from a snapshot alone.
protocol RequestHandler: SendableMetatype {
  associatedtype Call: Request & JSONReadable where Call.Reply: JSONWritable
  /// What a workspace must be for this, such as `any FoldingWorkspace`.
  associatedtype Server
  static var capability: Capability { get }
  /// The answer where the feature is switched off.
  static var nothing: JSONValue { get }
  static func reply(
    to request: Call, from workspace: Server, in context: RequestContext
  ) throws(ResponseError) -> Call.Reply
  /// What the session learns from being asked.
  static func prepare(_ session: Session)
}

extension RequestHandler {
  static var nothing: JSONValue { .null }
  static func prepare(_ session: Session) {}
}
