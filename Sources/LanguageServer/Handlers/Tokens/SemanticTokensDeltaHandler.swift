import JSON
import JSONRPC
import LanguageServerProtocol

enum SemanticTokensDeltaHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.semanticTokens.requests.full.delta", server: "semanticTokensProvider.full.delta")

  static func reply(
    to request: SemanticTokensDeltaRequest, from workspace: any TokenizingWorkspace, in context: RequestContext
  ) throws(ResponseError) -> SemanticTokensReply {
    let uri = request.textDocument.uri
    let data = try context.tokenData(of: request.textDocument, range: nil, workspace)
    let previous = context.sentTokens.data(of: uri, request.previousResultID)
    let id = context.sentTokens.remember(data, of: uri)
    guard let previous else { return .full(SemanticTokens(resultID: id, data: data)) }
    let change = TokenDifference(from: previous, to: data)
    return .delta(resultID: id, start: change.start, deleted: change.deleted, data: change.data)
  }
}
