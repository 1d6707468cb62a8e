import JSONRPC
import LanguageServerProtocol

enum OutgoingCallsHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.callHierarchy", server: "callHierarchyProvider")

  static func reply(
    to request: OutgoingCallsRequest, from workspace: any HierarchicalWorkspace, in context: RequestContext
  ) -> [HierarchyCall] {
    context.calls(.effects, .to, of: request.data, workspace)
  }
}
