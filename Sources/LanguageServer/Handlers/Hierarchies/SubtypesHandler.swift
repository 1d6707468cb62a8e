import JSONRPC
import LanguageServerProtocol

enum SubtypesHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.typeHierarchy", server: "typeHierarchyProvider")

  static func reply(
    to request: SubtypesRequest, from workspace: any HierarchicalWorkspace, in context: RequestContext
  ) -> [HierarchyItem] {
    context.items(.parts, of: request.data, workspace)
  }
}
