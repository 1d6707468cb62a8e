import JSONRPC
import LanguageServerProtocol

enum WillRenameFilesHandler: RequestHandler {
  static let capability = Capability(
    client: "workspace.fileOperations.willRename", server: "workspace.fileOperations.willRename"
  ) { _, _ in FileOperationFilters.all }

  /// Links follow.
  static func reply(
    to request: WillRenameFilesRequest, from workspace: any FollowingWorkspace, in context: RequestContext
  ) -> WorkspaceEdit? {
    context.edit(from: workspace, following: request.files.map { .rename(from: $0.oldURI, to: $0.newURI) })
  }
}
