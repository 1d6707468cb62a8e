import JSONRPC
import LanguageServerProtocol

enum ReferencesHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.references", server: "referencesProvider", isUniversal: true)

  static func reply(
    to request: ReferencesRequest, from workspace: any Workspace, in context: RequestContext
  ) throws(ResponseError) -> [Location] {
    let place = try context.resolve(request.place)
    let places = workspace.references(
      at: place.offset, in: place.uri, withDefinitions: request.includeDeclaration, context.cancellation)
    return context.streaming(places.compactMap(context.positions.location))
  }
}
