import JSON
import JSONRPC
import LanguageServerProtocol

enum SemanticTokensRangeHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.semanticTokens.requests.range", server: "semanticTokensProvider.range")

  static func reply(
    to request: SemanticTokensRangeRequest, from workspace: any TokenizingWorkspace, in context: RequestContext
  ) throws(ResponseError) -> SemanticTokens {
    SemanticTokens(
      resultID: nil, data: try context.tokenData(of: request.textDocument, range: request.range, workspace))
  }
}
