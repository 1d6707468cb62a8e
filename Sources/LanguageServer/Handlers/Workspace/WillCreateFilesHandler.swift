import JSONRPC
import LanguageServerProtocol

enum WillCreateFilesHandler: RequestHandler {
  static let capability = Capability(
    client: "workspace.fileOperations.willCreate", server: "workspace.fileOperations.willCreate"
  ) { _, _ in FileOperationFilters.all }

  static func reply(
    to request: WillCreateFilesRequest, from workspace: any FollowingWorkspace, in context: RequestContext
  ) -> WorkspaceEdit? {
    context.edit(from: workspace, following: request.files.map { .create($0.uri) })
  }
}
