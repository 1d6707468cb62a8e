import JSONRPC
import LanguageServerProtocol

enum IncomingCallsHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.callHierarchy", server: "callHierarchyProvider")

  static func reply(to request: IncomingCallsRequest, in context: RequestContext) -> [HierarchyCall] {
    context.calls(.causes, .from, of: request.data)
  }
}
