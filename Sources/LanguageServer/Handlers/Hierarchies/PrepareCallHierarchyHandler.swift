import JSONRPC
import LanguageServerProtocol

enum PrepareCallHierarchyHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.callHierarchy", server: "callHierarchyProvider")

  static func reply(
    to request: PrepareCallHierarchyRequest, from workspace: any HierarchicalWorkspace, in context: RequestContext
  ) throws(ResponseError) -> [HierarchyItem]? {
    try context.prepare(.causes, request.place, workspace)
  }
}
