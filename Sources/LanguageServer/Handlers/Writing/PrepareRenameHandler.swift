import JSON
import JSONRPC
import LanguageServerProtocol

enum PrepareRenameHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.rename.prepareSupport", server: "renameProvider.prepareProvider")

  static func reply(
    to request: PrepareRenameRequest, from workspace: any RenamingWorkspace, in context: RequestContext
  ) throws(ResponseError) -> PrepareRenameReply? {
    let place = try context.resolve(request.place)
    let converter = try context.document(request.place.textDocument)
    do {
      let target = try workspace.renamed(at: place.offset, in: place.uri)
      return PrepareRenameReply(range: converter.range(target.range), placeholder: target.name)
    } catch {
      throw error.response
    }
  }
}
