import JSONRPC
import LanguageServerProtocol

enum DeclarationHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.declaration", server: "declarationProvider")

  static func reply(
    to request: DeclarationRequest, from workspace: any GuidingWorkspace, in context: RequestContext
  ) throws(ResponseError) -> LocationsReply? {
    try TargetsHandler.reply(
      .declaration, request.place, from: workspace, linkSupport: "textDocument.declaration.linkSupport", in: context)
  }
}
