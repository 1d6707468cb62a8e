import JSON
import JSONRPC
import LanguageServerProtocol

enum RenameHandler: RequestHandler {
  static let capability = Capability(client: "textDocument.rename", server: "renameProvider", isUniversal: true)

  static func reply(
    to request: RenameRequest, from workspace: any RenamingWorkspace, in context: RequestContext
  ) throws(ResponseError) -> WorkspaceEdit? {
    let place = try context.resolve(request.place)
    do {
      let changes = try workspace.renaming(
        at: place.offset, in: place.uri, to: request.newName, context.cancellation)
      return context.positions.edit(changes, for: context.client)
    } catch {
      throw error.response
    }
  }
}
