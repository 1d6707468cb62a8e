import JSONRPC
import LanguageServerProtocol

enum WillDeleteFilesHandler: RequestHandler {
  static let capability = Capability(
    client: "workspace.fileOperations.willDelete", server: "workspace.fileOperations.willDelete"
  ) { _, _ in FileOperationFilters.all }

  static func reply(
    to request: WillDeleteFilesRequest, from workspace: any FollowingWorkspace, in context: RequestContext
  ) -> WorkspaceEdit? {
    context.edit(from: workspace, following: request.files.map { .delete($0.uri) })
  }
}
