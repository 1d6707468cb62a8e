import JSONRPC
import LanguageServerProtocol

enum WillSaveWaitUntilHandler: RequestHandler {
  static let capability = Capability(
    client: "textDocument.synchronization.willSaveWaitUntil", server: "textDocumentSync.willSaveWaitUntil")

  static func reply(
    to request: WillSaveWaitUntilRequest, from workspace: any SavingWorkspace, in context: RequestContext
  ) throws(ResponseError)
    -> [TextEdit]
  {
    let converter = try context.document(request.textDocument)
    return workspace.editsBeforeSaving(
      request.textDocument.uri, isManual: request.isManual, context.cancellation
    ).map(converter.edit)
  }
}
