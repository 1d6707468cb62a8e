import JSONRPC
import LanguageServerProtocol

enum ImplementationHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.implementation", server: "implementationProvider")

  static func reply(
    to request: ImplementationRequest, in context: RequestContext
  ) throws(ResponseError) -> LocationsReply? {
    try TargetsHandler.reply(
      .implementation, request.place, linkSupport: "textDocument.implementation.linkSupport", in: context)
  }
}
