import JSON
import JSONRPC
import LanguageServerProtocol

enum SemanticTokensHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.semanticTokens", server: "semanticTokensProvider") {
    _, workspace in
    let legend = (workspace as? any TokenizingWorkspace)?.tokenLegend
    return [
      "legend": ["tokenTypes": JSONValue(legend?.types ?? []), "tokenModifiers": JSONValue(legend?.modifiers ?? [])],
      "full": true,
    ]
  }

  static func reply(
    to request: SemanticTokensRequest, from workspace: any TokenizingWorkspace, in context: RequestContext
  ) throws(ResponseError)
    -> SemanticTokens
  {
    let data = try context.tokenData(of: request.textDocument, range: nil, workspace)
    let id = context.sentTokens.remember(data, of: request.textDocument.uri)
    return SemanticTokens(resultID: id, data: data)
  }
}
