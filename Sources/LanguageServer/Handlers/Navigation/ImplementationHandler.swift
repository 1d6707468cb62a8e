import JSONRPC
import LanguageServerProtocol

enum ImplementationHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.implementation", server: "implementationProvider")

  static func reply(
    to request: ImplementationRequest, from workspace: any GuidingWorkspace, in context: RequestContext
  ) throws(ResponseError) -> LocationsReply? {
    try TargetsHandler.reply(
      .implementation, request.place, from: workspace, linkSupport: "textDocument.implementation.linkSupport",
      in: context)
  }
}
