import JSON
import JSONRPC
import LanguageServerProtocol

enum ResolveCodeActionHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.codeAction.resolveSupport", server: "codeActionProvider.resolveProvider")

  static func reply(
    to request: ResolveCodeActionRequest, from workspace: any ReconsideringWorkspace, in context: RequestContext
  ) throws(ResponseError) -> JSONValue {
    guard let data = request.action["data"] else { return request.action }
    do {
      let changes = try workspace.changes(of: data, context.cancellation)
      return request.action.setting("edit", to: JSONValue(context.positions.edit(changes, for: context.client)))
    } catch {
      throw error.response
    }
  }
}
