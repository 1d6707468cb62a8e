import JSON
import JSONRPC
import LanguageServerProtocol

enum ResolveCompletionItemHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.completion", server: "completionProvider.resolveProvider", isUniversal: true)

  static func reply(
    to request: ResolveCompletionItemRequest, from workspace: any ExplainingWorkspace, in context: RequestContext
  ) -> JSONValue {
    guard let data = request.item["data"],
      let markdown = workspace.documentation(of: data, context.cancellation)
    else { return request.item }
    let format = "textDocument.completion.completionItem.documentationFormat"
    return request.item.setting("documentation", to: JSONValue(context.markup(markdown, for: format)))
  }
}
