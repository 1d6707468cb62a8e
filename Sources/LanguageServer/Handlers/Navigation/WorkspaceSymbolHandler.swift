import JSON
import JSONRPC
import LanguageServerProtocol

enum WorkspaceSymbolHandler: RequestHandler {
  static let capability = Capability(client: "workspace.symbol", server: "workspaceSymbolProvider", isUniversal: true)

  /// A client that can resolve gets symbols without their ranges, so that no text but those looked at is converted.
  static func reply(
    to request: WorkspaceSymbolRequest, from workspace: any SearchableWorkspace, in context: RequestContext
  ) throws(ResponseError)
    -> [WorkspaceSymbol]
  {
    let hasHeadings = context.settings.isOn(Feature.headings)
    let symbols = workspace.symbols(matching: request.query, context.cancellation).filter {
      hasHeadings || !$0.isHeading
    }
    let isResolvedLater = context.client.strings("workspace.symbol.resolveSupport.properties").contains(
      "location.range")
    return context.streaming(
      symbols.compactMap { symbol -> WorkspaceSymbol? in
        if isResolvedLater {
          return workspaceSymbol(symbol, range: nil, data: SymbolData.json(of: symbol.place), context)
        }
        guard let location = context.positions.location(symbol.place) else { return nil }
        return workspaceSymbol(symbol, range: location.range, data: nil, context)
      })
  }

  private static func workspaceSymbol(
    _ symbol: FoundSymbol, range: Range?, data: JSONValue?, _ context: RequestContext
  ) -> WorkspaceSymbol {
    WorkspaceSymbol(
      name: symbol.name, kind: symbol.kind, containerName: symbol.container,
      uri: context.snapshot.spelling(of: symbol.place.uri), range: range, data: data)
  }
}
