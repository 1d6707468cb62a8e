import JSONRPC
import LanguageServerProtocol

enum SupertypesHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.typeHierarchy", server: "typeHierarchyProvider")

  static func reply(
    to request: SupertypesRequest, from workspace: any HierarchicalWorkspace, in context: RequestContext
  ) -> [HierarchyItem] {
    context.items(.wholes, of: request.data, workspace)
  }
}
