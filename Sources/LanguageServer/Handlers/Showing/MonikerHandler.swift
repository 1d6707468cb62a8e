import JSONRPC
import LanguageServerProtocol

enum MonikerHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.moniker", server: "monikerProvider")

  static func reply(
    to request: MonikerRequest, from workspace: any IdentifyingWorkspace, in context: RequestContext
  ) throws(ResponseError) -> [Moniker] {
    let place = try context.resolve(request.place)
    return workspace.names(at: place.offset, in: place.uri, context.cancellation).map { name in
      Moniker(
        scheme: name.scheme, identifier: name.identifier, unique: name.isGlobal ? "global" : "project",
        kind: name.isGlobal ? "import" : "export")
    }
  }
}
