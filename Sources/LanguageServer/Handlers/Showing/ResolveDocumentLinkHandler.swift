import JSON
import JSONRPC
import LanguageServerProtocol

enum ResolveDocumentLinkHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.documentLink", server: "documentLinkProvider.resolveProvider", isUniversal: true)

  static func reply(
    to request: ResolveDocumentLinkRequest, from workspace: any LinkingWorkspace, in context: RequestContext
  ) throws(ResponseError) -> JSONValue {
    guard let data = request.link["data"] else { return request.link }
    guard let target = workspace.destination(of: data, context.cancellation) else {
      throw Refusal("What the link leads to was not found.").response
    }
    return request.link.setting("target", to: JSONValue(target))
  }
}
