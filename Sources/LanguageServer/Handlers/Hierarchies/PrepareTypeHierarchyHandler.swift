import JSONRPC
import LanguageServerProtocol

enum PrepareTypeHierarchyHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.typeHierarchy", server: "typeHierarchyProvider")

  static func reply(
    to request: PrepareTypeHierarchyRequest, from workspace: any HierarchicalWorkspace, in context: RequestContext
  ) throws(ResponseError) -> [HierarchyItem]? {
    try context.prepare(.wholes, request.place, workspace)
  }
}
