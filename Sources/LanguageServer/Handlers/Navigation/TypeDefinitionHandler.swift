import JSONRPC
import LanguageServerProtocol

enum TypeDefinitionHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.typeDefinition", server: "typeDefinitionProvider")

  static func reply(
    to request: TypeDefinitionRequest, in context: RequestContext
  ) throws(ResponseError) -> LocationsReply? {
    try TargetsHandler.reply(
      .typeDefinition, request.place, linkSupport: "textDocument.typeDefinition.linkSupport", in: context)
  }
}
