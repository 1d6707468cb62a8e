import JSON
import JSONRPC
import LanguageServerProtocol

enum ResolveInlayHintHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.inlayHint.resolveSupport", server: "inlayHintProvider.resolveProvider")

  static func reply(
    to request: ResolveInlayHintRequest, from workspace: any ExplainingWorkspace, in context: RequestContext
  ) -> JSONValue {
    guard let data = request.hint["data"],
      let markdown = workspace.documentation(of: data, context.cancellation)
    else { return request.hint }
    return request.hint.setting("tooltip", to: JSONValue(MarkupContent(kind: .markdown, value: markdown)))
  }
}
