import JSONRPC
import LanguageServerProtocol

enum DefinitionHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.definition", server: "definitionProvider", isUniversal: true)

  static func reply(to request: DefinitionRequest, in context: RequestContext) throws(ResponseError) -> LocationsReply?
  {
    try TargetsHandler.reply(
      .definition, request.place, linkSupport: "textDocument.definition.linkSupport", in: context)
  }
}
