import JSONRPC
import LanguageServerProtocol

enum IncomingCallsHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.callHierarchy", server: "callHierarchyProvider")

  static func reply(
    to request: IncomingCallsRequest, from workspace: any HierarchicalWorkspace, in context: RequestContext
  ) -> [HierarchyCall] {
    context.calls(.causes, .from, of: request.data, workspace)
  }
}
