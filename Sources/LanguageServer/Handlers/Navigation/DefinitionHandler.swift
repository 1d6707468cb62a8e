import JSONRPC
import LanguageServerProtocol

enum DefinitionHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.definition", server: "definitionProvider", isUniversal: true)

  static func reply(
    to request: DefinitionRequest, from workspace: any Workspace, in context: RequestContext
  ) throws(ResponseError) -> LocationsReply? {
    let place = try context.resolve(request.place)
    let found = workspace.definition(at: place.offset, in: place.uri, context.cancellation)
    return found.flatMap {
      context.positions.reply($0, from: place.uri, asLinks: context.client.has("textDocument.definition.linkSupport"))
    }
  }
}
