import JSONRPC
import LanguageServerProtocol

enum SupertypesHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.typeHierarchy", server: "typeHierarchyProvider")

  static func reply(to request: SupertypesRequest, in context: RequestContext) -> [HierarchyItem] {
    context.items(.wholes, of: request.data)
  }
}
