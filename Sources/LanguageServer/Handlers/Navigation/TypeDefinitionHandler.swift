import JSONRPC
import LanguageServerProtocol

enum TypeDefinitionHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.typeDefinition", server: "typeDefinitionProvider")

  static func reply(
    to request: TypeDefinitionRequest, from workspace: any GuidingWorkspace, in context: RequestContext
  ) throws(ResponseError) -> LocationsReply? {
    try TargetsHandler.reply(
      .typeDefinition, request.place, from: workspace, linkSupport: "textDocument.typeDefinition.linkSupport",
      in: context)
  }
}
