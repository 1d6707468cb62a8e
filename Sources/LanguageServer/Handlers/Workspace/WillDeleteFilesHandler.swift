import JSONRPC
import LanguageServerProtocol

enum WillDeleteFilesHandler: RequestHandler {
  static let capability = Capability(
    client: "workspace.fileOperations.willDelete", server: "workspace.fileOperations.willDelete"
  ) { _, _ in FileOperationFilters.all }

  static func reply(to request: WillDeleteFilesRequest, in context: RequestContext) -> WorkspaceEdit? {
    context.edit(following: request.files.map { .delete($0.uri) })
  }
}
