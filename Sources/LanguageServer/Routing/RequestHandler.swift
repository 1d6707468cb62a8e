import JSON
import JSONRPC
import LanguageServerProtocol

/// Answers one method, away from the loop, from a snapshot alone.
protocol RequestHandler: SendableMetatype {
  associatedtype Call: Request & JSONReadable where Call.Reply: JSONWritable
  static var capability: Capability { get }
  static func reply(to request: Call, in context: RequestContext) throws(ResponseError) -> Call.Reply
}
