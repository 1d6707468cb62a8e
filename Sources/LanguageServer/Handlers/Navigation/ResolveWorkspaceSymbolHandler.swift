import JSON
import JSONRPC
import LanguageServerProtocol

enum ResolveWorkspaceSymbolHandler: RequestHandler {
  static let capability = Capability(
    client: "workspace.symbol.resolveSupport", server: "workspaceSymbolProvider.resolveProvider")

  static func reply(
    to request: ResolveWorkspaceSymbolRequest, from workspace: any SearchableWorkspace, in context: RequestContext
  ) -> JSONValue {
    guard let place = request.symbol["data"].flatMap(SymbolData.place), let location = context.positions.location(place)
    else { return request.symbol }
    return request.symbol.setting("location", to: JSONValue(location))
  }
}
